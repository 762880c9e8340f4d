using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Linking;

/// <summary>Article files → holdings: one article an id, and whether readers see it.</summary>
internal static class SelectPublished
{
    public static Holdings From(CorpusInput input, DiagnosticBag problems)
    {
        var articles = KeepFirst(input.Articles, problems).ConvertAll(a => a.Journal.Length > 0 && a.Journal == input.Settings.Journal.Title ? a with { Journal = "" } : a);
        CheckDois(articles, problems);
        var byState = articles.ToLookup(a => StateOf(a, input));
        var states = new Dictionary<string, HoldingState>(articles.Count, StringComparer.Ordinal);
        foreach (var holding in byState)
            foreach (var article in holding) states.Add(article.Id, holding.Key);
        foreach (var file in input.Articles) states.TryAdd(file.Id, HoldingState.Unreadable);
        return new Holdings(
            [.. ArticleOrder.NewestFirst(byState[HoldingState.Published])],
            [.. byState[HoldingState.Withdrawn].OrderBy(a => a.Id, StringComparer.Ordinal)],
            [.. byState[HoldingState.Unpublished].OrderBy(a => a.Id, StringComparer.Ordinal)],
            states);
    }

    private static HoldingState StateOf(Article article, CorpusInput input)
    {
        if (article.IsWithdrawn) return HoldingState.Withdrawn;
        return article.IsPublishedOn(input.Today) || input.ShowsDrafts ? HoldingState.Published : HoldingState.Unpublished;
    }

    // In the order of the files' paths.
    private static List<Article> KeepFirst(ImmutableArray<ParsedArticle> files, DiagnosticBag problems)
    {
        var kept = new List<Article>(files.Length);
        var firsts = new Dictionary<string, (string Path, bool IsRead)>(files.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var (file, path) in files.Select(f => (f, PathOf(f))).OrderBy(f => f.Item2, StringComparer.Ordinal))
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firsts, file.Id, out var isThere);
            if (isThere) problems.Add(Problems.DuplicateId(Place.StartOf(path), file.Id, first.Path));
            else first.Path = path;
            if (file.Article is not { } article || first.IsRead) continue;
            first.IsRead = true;
            kept.Add(article);
        }
        return kept;
    }

    // A file of which nothing could be read has a diagnostic that says so, at its path.
    private static string PathOf(ParsedArticle file) => file.Article?.File ?? file.Diagnostics.Select(d => d.Place.Path).FirstOrDefault("");

    private static void CheckDois(List<Article> articles, DiagnosticBag problems)
    {
        var firsts = new Dictionary<Doi, Article>(articles.Count);
        foreach (var article in articles)
            if (article.Doi is { } doi && !firsts.TryAdd(doi.Value, article))
                problems.Add(Problems.DoiUsedTwice(doi.Place, doi.Value, firsts[doi.Value].File));
    }
}
