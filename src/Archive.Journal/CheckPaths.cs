using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal;

/// <summary>What can be known only when every page is: that no path is taken twice, and that links into the site lead to a page.</summary>
internal static class CheckPaths
{
    private const string Assets = "/assets/";

    /// <summary>Every page at the path that it could take.</summary>
    public static TakenPaths Check(Corpus corpus, ImmutableArray<PagesOfAKind> kinds, DiagnosticBag problems)
    {
        var paths = new TakenPaths(kinds.Sum(k => k.Pages.Length));
        foreach (var page in InOrder(kinds))
        {
            if (page.IsBelow(Assets)) problems.Add(Problems.PathTaken(PlaceOf(page), page.Path.Value, "the theme's files"));
            else if (!paths.TryTake(page)) problems.Add(Problems.PathTaken(PlaceOf(page), page.Path.Value, "another page"));
        }
        foreach (var article in corpus.Articles)
            foreach (var link in article.Links) Follow(link);
        foreach (var page in corpus.ProsePages)
            foreach (var link in page.References.Select(r => r.Text).Prepend(page.Body).SelectMany(t => t.Holes)) Follow(link);
        return paths;

        void Follow(ProseHole link)
        {
            if (link.Kind != ProseHoleKind.SitePath) return;
            var path = link.Value.Split('#', '?')[0];
            if (!paths.TryGet(path, out _) && !path.StartsWith(Assets, StringComparison.Ordinal)) problems.Add(Problems.LinkToNoPage(link.Place, path));
        }
    }

    // What a maintainer named gives way to what the archive makes of itself: the diagnostic stands where a name can be changed.
    private static IEnumerable<SitePage> InOrder(ImmutableArray<PagesOfAKind> kinds)
    {
        var named = new List<SitePage>();
        foreach (var kind in kinds)
            foreach (var page in kind.Pages)
                if (page is RedirectPage or CopiedFile or InformationPage) named.Add(page);
                else yield return page;
        foreach (var page in named.OrderBy(p => p is RedirectPage)) yield return page;
    }

    private static Place PlaceOf(SitePage page) => page switch
    {
        RedirectPage redirect => redirect.Place,
        CopiedFile copy => Place.StartOf(copy.File.Path),
        InformationPage information => Place.StartOf(information.File),
        ArticlePage article => Place.StartOf(article.Article.File),
        _ => Place.StartOf("archive.yml"),
    };
}
