using System.Collections.Immutable;
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
        var states = new Dictionary<string, HoldingState>(input.Articles.Length, StringComparer.Ordinal);
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

    // Of files with one id that which comes first by its path, if it can be read.
    private static List<Article> KeepFirst(ImmutableArray<ParsedArticle> files, DiagnosticBag problems)
    {
        var shared = Shared(files.Select(f => f.Id), files.Length, StringComparer.OrdinalIgnoreCase);
        var kept = new List<Article>(files.Length);
        foreach (var file in files)
            if (file.Article is { } article && !shared.Contains(file.Id)) kept.Add(article);
        foreach (var namesakes in files.Where(f => shared.Contains(f.Id)).GroupBy(f => f.Id, StringComparer.OrdinalIgnoreCase))
        {
            var byPath = namesakes.OrderBy(PathOf, StringComparer.Ordinal).ToArray();
            foreach (var file in byPath.Skip(1)) problems.Add(Problems.DuplicateId(Place.StartOf(PathOf(file)), file.Id, PathOf(byPath[0])));
            kept.AddRange(byPath.Select(f => f.Article).OfType<Article>().Take(1));
        }
        return kept;
    }

    // A file of which nothing could be read has a diagnostic that says so, at its path.
    private static string PathOf(ParsedArticle file) => file.Article?.File ?? file.Diagnostics.Select(d => d.Place.Path).FirstOrDefault("");

    private static void CheckDois(List<Article> articles, DiagnosticBag problems)
    {
        var shared = Shared(articles.Select(a => a.Doi).OfType<Sourced<Doi>>().Select(d => d.Value), articles.Count, comparer: null);
        foreach (var holders in articles.Where(a => a.Doi is { Value: var doi } && shared.Contains(doi)).GroupBy(a => a.Doi!.Value.Value))
        {
            var byPath = holders.OrderBy(a => a.File, StringComparer.Ordinal).ToArray();
            foreach (var article in byPath.Skip(1)) problems.Add(Problems.DoiUsedTwice(article.Doi!.Value.Place, article.Doi.Value.Value, byPath[0].File));
        }
    }

    // What several have in common.
    private static HashSet<T> Shared<T>(IEnumerable<T> keys, int count, IEqualityComparer<T>? comparer)
    {
        var (met, shared) = (new HashSet<T>(count, comparer), new HashSet<T>(comparer));
        foreach (var key in keys)
            if (!met.Add(key)) shared.Add(key);
        return shared;
    }
}
