using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal;

/// <summary>What can be known only when every page is: that no path is taken twice, and that links into the site lead to a page.</summary>
internal static class CheckPaths
{
    public static IEnumerable<Diagnostic> From(Corpus corpus, IReadOnlyCollection<SitePage> pages)
    {
        var owners = new Dictionary<string, SitePage>(StringComparer.OrdinalIgnoreCase);
        // What a maintainer named gives way to what the archive makes of itself: the diagnostic stands where a name can be changed.
        foreach (var page in pages.OrderBy(p => p is RedirectPage ? 2 : p is CopiedFile or InformationPage ? 1 : 0))
        {
            if (page.Path.Value.StartsWith("/assets/", StringComparison.OrdinalIgnoreCase)) yield return Problems.PathTaken(PlaceOf(page), page.Path.Value, "the theme's files");
            else if (!owners.TryAdd(page.Path.File, page)) yield return Problems.PathTaken(PlaceOf(page), page.Path.Value, "another page");
        }

        var paths = pages.Select(p => p.Path.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var hole in Holes(corpus).Where(h => h.Kind == ProseHoleKind.SitePath))
        {
            var path = hole.Value.Split('#', '?')[0];
            if (!paths.Contains(path) && !path.StartsWith("/assets/", StringComparison.Ordinal)) yield return Problems.LinkToNoPage(hole.Place, path);
        }
    }

    private static IEnumerable<ProseHole> Holes(Corpus corpus) =>
        corpus.Articles.SelectMany(a => a.Links).Concat(corpus.ProsePages.SelectMany(p => p.Body.Holes.Concat(p.References.SelectMany(r => r.Text.Holes))));

    private static Place PlaceOf(SitePage page) => page switch
    {
        RedirectPage redirect => redirect.Place,
        CopiedFile copy => Place.StartOf(copy.File.Path),
        InformationPage information => Place.StartOf(information.File),
        ArticlePage article => Place.StartOf(article.Article.File),
        _ => Place.StartOf("archive.yml"),
    };
}
