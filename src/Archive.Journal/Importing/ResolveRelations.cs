using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>The relations of all sources → the keys of the articles that are to declare them. A relation that a source tells from the older work's side becomes the newer one's.</summary>
internal sealed class ResolveRelations(KnownWorks works, ILookup<int, PlacedArticle> bySource)
{
    private readonly Dictionary<string, List<(RelationKind Kind, string Yaml, string Target, Place Place)>> _declared = new(StringComparer.Ordinal);

    /// <summary>Takes in an article's relations: first those that are its own to declare, then those that are the newer works'.</summary>
    public void Add(PlacedArticle article, bool areInverse, ImmutableArray<Finding>.Builder findings)
    {
        foreach (var relation in article.Source.Relations.Where(r => r.IsInverse == areInverse))
        {
            if (Find(article, relation.Work) is not { } known)
            {
                if (relation.IsInverse) findings.Add(Findings.RelationOfOther(relation.Place, Label(relation.Work)));
                else if (Outside(relation.Work, isOwn: article.Source.Id is not null) is { } yaml) Declare(article.Id, relation.Kind, yaml, yaml, relation.Place);
                else findings.Add(Findings.RelationNotFound(relation.Place, Relation.Kinds[relation.Kind].Word));
                continue;
            }
            var (from, to) = relation.IsInverse ? (known, works[article.Id]) : (works[article.Id], known);
            if (from.Id == to.Id) findings.Add(Findings.RelationToItself(relation.Place));
            else if (works.Leads(to.Id, from.Id)) findings.Add(Findings.RelationCircle(relation.Place, to.Id));
            // What the newer work says itself is more exact.
            else if (!relation.IsInverse || !IsDeclared(from.Id, to.Id)) Declare(from.Id, relation.Kind, article.Source.Id is null && to.Doi is { } doi ? YamlQuoting.Plain(doi.Value) : YamlQuoting.Of(to.Id), to.Id, relation.Place);
        }
    }

    /// <summary>The keys that an article is to declare; each kind is one key.</summary>
    public ImmutableArray<FrontMatterEntry> Of(string id) =>
        [.. _declared.GetValueOrDefault(id, []).GroupBy(d => d.Kind).OrderBy(g => g.Key).Select(g => Entry(g.Key, [.. g.Select(d => d.Yaml)], g.First().Place))];

    /// <summary>The articles that are to declare something.</summary>
    public IEnumerable<string> Declarers => _declared.Keys.Order(StringComparer.Ordinal);

    private KnownWork? Find(PlacedArticle article, SourceWork work)
    {
        if (work.Part is { } part) return bySource[article.Report].FirstOrDefault(p => p.Source.Part == part) is { } sibling ? works[sibling.Id] : null;
        var journals = article.Source.JournalAliases.Append(article.Source.Journal?.Value ?? "").Select(KnownWork.Key).ToHashSet(StringComparer.Ordinal);
        return works.TryFind(work, journals, out var known) ? known : null;
    }

    private bool IsDeclared(string from, string to) => _declared.TryGetValue(from, out var there) && there.Any(d => d.Target == to);

    private void Declare(string id, RelationKind kind, string yaml, string target, Place place)
    {
        if (!_declared.TryGetValue(id, out var there)) _declared[id] = there = [];
        if (there.Any(d => d.Kind == kind && d.Target == target)) return;
        there.Add((kind, yaml, target, place));
        if (works.Has(target)) works.Add(works[id] with { About = works[id].About.Add(target) });
    }

    private static FrontMatterEntry Entry(RelationKind kind, ImmutableArray<string> works, Place place)
    {
        var key = Relation.Kinds[kind].Word;
        var yaml = works is [var only] && !IsGroup(only) ? $"{key}: {only}\n"
            : $"{key}:\n" + string.Concat(works.Select(w => "  - " + w.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n"));
        return new FrontMatterEntry(key, yaml, place);
    }

    // A description has keys of its own.
    private static bool IsGroup(string work) => work.Contains(": ", StringComparison.Ordinal);

    // A work that the archive does not hold: its DOI, or else a description; null where nothing is known that would lead to it.
    private static string? Outside(SourceWork work, bool isOwn)
    {
        var hasDoi = Doi.TryParse(work.Doi, out var doi);
        // What an archive knows of a work outside, its own articles excepted, stands in no other place.
        if (hasDoi && !(isOwn && work.Title.Length > 0 && work.Volume.Length == 0)) return YamlQuoting.Plain(doi.Value);
        var url = work.Url.Length > 0 && WebUrl.IsOne(work.Url) ? work.Url : work.Pmid.Length > 0 && !hasDoi ? $"https://pubmed.ncbi.nlm.nih.gov/{Uri.EscapeDataString(work.Pmid.Trim())}/" : "";
        var title = CleanText.OneLine(work.Title);
        if (url.Length == 0 && title.Length == 0) return null;
        var lines = new List<string>();
        if (title.Length > 0) lines.Add($"title: {YamlQuoting.Of(title)}");
        if (!work.Authors.IsEmpty) lines.Add($"authors: [{string.Join(", ", work.Authors.Select(a => YamlQuoting.Of(CleanText.OneLine(a), isInFlow: true)))}]");
        if (CleanText.OneLine(work.Journal) is { Length: > 0 } journal) lines.Add($"journal: {YamlQuoting.Of(journal)}");
        if (work.Year is { } year) lines.Add($"year: {year}");
        if (hasDoi) lines.Add($"doi: {YamlQuoting.Plain(doi.Value)}");
        if (url.Length > 0) lines.Add($"url: {url}");
        return string.Join('\n', lines);
    }

    private static string Label(SourceWork work) => new[] { work.Doi, work.Pmid.Length > 0 ? "PMID " + work.Pmid : "", work.Title, TextToken.Collapse($"{work.Journal} {work.Volume}:{work.Page}") }.First(l => l.Length > 0);
}
