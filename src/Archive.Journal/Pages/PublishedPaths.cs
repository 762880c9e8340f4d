using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Pages → the permalinks that they ask for.</summary>
public static class PublishedPaths
{
    /// <summary>Every path that readers may keep: all pages but those of the guide, and the files beside articles; with whose they are.</summary>
    public static ImmutableArray<Permalink> Of(Corpus corpus, IEnumerable<SitePage> pages)
    {
        var bylines = Bylines(corpus);
        return [.. pages.Where(IsKept).OrderBy(p => p.Path.Encoded, StringComparer.Ordinal).Select(p => new Permalink(p.Path, default)
        {
            Owner = p is AuthorPage or EditorPage ? bylines.GetValueOrDefault(p.Path.Value.Split('/')[2]) : null,
        })];
    }

    private static bool IsKept(SitePage page) => page switch
    {
        NotFoundPage or GuidePage or RulePage or RulesPage => false,
        HtmlPage or CopiedFile => true,
        _ => false,
    };

    // A person's oldest byline by their slug: the one that is least likely to go.
    private static Dictionary<string, BylinePlace> Bylines(Corpus corpus)
    {
        var bylines = new Dictionary<string, BylinePlace>(StringComparer.Ordinal);
        foreach (var article in corpus.Articles.Reverse())
        {
            foreach (var (i, author) in article.Authors.Index()) bylines.TryAdd(corpus.PersonOf[author].Slug, new BylinePlace(article.Id, IsAuthor: true, i + 1));
            foreach (var (i, editor) in article.HandlingEditors.Index()) bylines.TryAdd(corpus.PersonOf[editor].Slug, new BylinePlace(article.Id, IsAuthor: false, i + 1));
        }
        return bylines;
    }
}
