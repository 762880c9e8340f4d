using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing;

/// <summary>What a source says → the keys of the front matter, in the order in which articles are written; a value that the archive would refuse is a finding.</summary>
internal static partial class ComposeFrontMatter
{
    public static ImmutableArray<FrontMatterEntry> From(SourceArticle source, SiteSettings settings, ImmutableArray<Finding>.Builder findings)
    {
        var entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        Text("title", source.Title);
        Plain("type", source.Type?.With(source.Type.Value.Value.Word()));
        Plain("published", Date(source.Published));
        Plain("volume", source.Volume);
        Plain("issue", source.Issue);
        Plain("pages", source.Pages);
        Plain("elocation-id", source.Pages is null ? source.ElocationId : null);
        Plain("doi", source.Doi?.With(Doi.TryParse(source.Doi.Value.Value, out var doi) ? doi.Value : source.Doi.Value.Value));
        Plain("pmid", source.Pmid);
        Plain("pmcid", source.Pmcid);
        Text("journal", IsOwn(source, settings.Journal) ? null : source.Journal);
        Text("language", LanguageOf(source, settings));
        if (source.Body.IsEmpty) Plain("extent", new Sourced<string>("record", source.Place));
        else if (source.IsExtract) Plain("extent", new Sourced<string>("extract", source.Place));
        Add("authors", WritePeople.Authors(source.Authors, findings), source.Authors.FirstOrDefault()?.Place);
        Plain("received", Date(source.Received));
        Plain("accepted", Date(source.Accepted));
        Add("keywords", List("keywords", source.Keywords), source.Keywords.FirstOrDefault().Place);
        Add("topics", List("topics", source.Topics), source.Topics.FirstOrDefault().Place);
        Add("abstract", Abstract(source, findings), source.Abstract.FirstOrDefault()?.Place);
        Add("handling-editor", WritePeople.Editors(source.HandlingEditors, findings), source.HandlingEditors.FirstOrDefault()?.Place);
        Add("provenance", WriteStatements.Provenance(source), source.Provenance?.Place);
        Add("consent", WriteStatements.Consent(source), (source.Consent ?? source.ConsentStatus)?.Place);
        Add("ethics-approval", WriteStatements.Ethics(source), source.EthicsApproval?.Place);
        if (source.Funding is { } funding && KnownWork.Key(funding.Value) != KnownWork.Key(string.Concat(source.Grants.Select(g => g.Value.Funder + g.Value.Award)))) Text("funding", funding);
        else Add("funding", Grants(source.Grants), source.Grants.FirstOrDefault().Place);
        Add("competing-interests", Interests(source.CompetingInterests), source.CompetingInterests.FirstOrDefault().Place);
        Text("contributors", source.Contributors);
        Text("acknowledgements", source.Acknowledgements);
        Text("data-availability", source.DataAvailability);
        // What the archive says of all articles need not be said of each; a licence is, lest another become the archive's.
        Plain("license", source.Id is not null && source.License?.Value == settings.License ? null : source.License);
        Text("rights", source.Rights is { Value: var rights } && rights == settings.Rights ? null : source.Rights);
        Plain("full-text-url", source.FullTextUrl is { } url && url.Value.StartsWith(settings.BaseUrl.AbsoluteUri, StringComparison.OrdinalIgnoreCase) ? null : source.FullTextUrl);
        Text("pdf", source.Pdf);
        Plain("reply-status", source.ReplyStatus);
        Add("aliases", List("aliases", source.Aliases), source.Aliases.FirstOrDefault().Place);
        return entries.ToImmutable();

        void Text(string key, Sourced<string>? value) => One(key, value, v => YamlQuoting.Of(v));

        void Plain(string key, Sourced<string>? value) => One(key, value, YamlQuoting.Plain);

        void One(string key, Sourced<string>? value, Func<string, string> quote)
        {
            if (value is { } given && CleanText.OneLine(given.Value) is { Length: > 0 } text) Add(key, $"{key}: {quote(text)}\n", given.Place);
        }

        void Add(string key, string yaml, Place? place)
        {
            if (yaml.Length == 0) return;
            if (WhyRefused(yaml) is { } reason) findings.Add(Findings.ValueDropped(place ?? source.Place, key, reason));
            else entries.Add(new FrontMatterEntry(key, yaml, place ?? source.Place));
        }
    }

    /// <summary>Why the reader would refuse the lines of a key; null where it would not.</summary>
    private static string? WhyRefused(string yaml)
    {
        var problems = new DiagnosticBag();
        var (root, faults) = YamlText.Read("", yaml);
        problems.AddRange(faults.Select(Problems.Yaml));
        if (root is YamlMapping keys) ArticleKeys.All.Read(keys, new ArticleDraft(new Article { Id = "x", File = "" }), problems);
        return problems.ToSorted().FirstOrDefault(d => d.IsError && d.Code != Problems.MissingKey(default, "", "").Code)?.Message;
    }

    private static Sourced<string>? Date(Sourced<PartialDate>? date) => date?.With(date.Value.Value.ToString());

    private static bool IsOwn(SourceArticle source, JournalTitle own)
    {
        var names = new[] { own.Title, own.Abbreviation, own.Issn, own.Eissn }.Select(KnownWork.Key).Where(k => k.Length > 0).ToArray();
        return source.JournalAliases.Append(source.Journal?.Value ?? "").Any(n => names.Contains(KnownWork.Key(n)));
    }

    private static Sourced<string>? LanguageOf(SourceArticle source, SiteSettings settings)
    {
        if (source.Language is not { } language) return null;
        var parts = language.Value.Trim().Replace('_', '-').Split('-');
        var tag = string.Join('-', parts.Select((p, i) => i == 0 ? p.ToLowerInvariant() : p.Length == 2 ? p.ToUpperInvariant() : p.Length == 4 ? char.ToUpperInvariant(p[0]) + p[1..].ToLowerInvariant() : p));
        return tag.Length == 0 || tag == settings.Language || string.Equals(parts[0], settings.Language, StringComparison.OrdinalIgnoreCase) ? null : language.With(tag);
    }

    private static string List(string key, ImmutableArray<Sourced<string>> values)
    {
        var items = values.Select(v => CleanText.OneLine(v.Value)).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).Select(v => YamlQuoting.Of(v, isInFlow: true)).ToArray();
        return items.Length == 0 ? "" : $"{key}: [{string.Join(", ", items)}]\n";
    }

    private static string Interests(ImmutableArray<Sourced<string>> sentences)
    {
        var texts = sentences.Select(s => CleanText.OneLine(s.Value)).Where(s => s.Length > 0).ToArray();
        return texts.Length switch
        {
            0 => "",
            1 => $"competing-interests: {YamlQuoting.Of(texts[0])}\n",
            _ => "competing-interests:\n" + string.Concat(texts.Select(t => $"  - {YamlQuoting.Of(t)}\n")),
        };
    }

    private static string Grants(ImmutableArray<Sourced<Grant>> grants)
    {
        var lines = new StringBuilder();
        foreach (var grant in grants.Select(g => new Grant(CleanText.OneLine(g.Value.Funder), CleanText.OneLine(g.Value.Award))).Where(g => g.Funder.Length > 0).Distinct())
        {
            lines.Append($"  - funder: {YamlQuoting.Of(grant.Funder)}\n");
            if (grant.Award.Length > 0) lines.Append($"    award: {YamlQuoting.Of(grant.Award)}\n");
        }
        return lines.Length == 0 ? "" : "funding:\n" + lines;
    }

    // A block keeps its lines readable; a text that cannot stand in one is quoted.
    private static string Abstract(SourceArticle source, ImmutableArray<Finding>.Builder findings)
    {
        var text = new WriteBlocks(findings, mayCite: false).Of(source.Abstract);
        if (text.Length == 0) return "";
        return !text.Contains('\n', StringComparison.Ordinal) || text[0] == ' ' ? $"abstract: {YamlQuoting.Of(text)}\n" : "abstract: |\n" + LineStart().Replace(text, "  ") + "\n";
    }

    [GeneratedRegex("^(?=.)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();
}
