using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>
/// Permalinks → pages at the paths that have none any more. What the archive knows to have moved leads there; a maintainer decides
/// about the rest.
/// </summary>
internal static class KeptPaths
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, IEnumerable<SitePage> pages)
    {
        if (corpus.Permalinks.IsEmpty) return [];
        var present = new Dictionary<string, SitePage>(StringComparer.Ordinal);
        foreach (var page in pages)
            if (page is HtmlPage or CopiedFile) present.TryAdd(page.Path.Value, page);
        return [.. corpus.Permalinks.Where(p => !present.ContainsKey(p.Path.Value)).Select(Keep).OfType<SitePage>()];

        SitePage? Keep(Permalink permalink)
        {
            if (IsOfWithdrawn(corpus, permalink)) return permalink.Owner is null ? null : new GonePage(corpus, permalink.Path);
            var target = Target(corpus, permalink);
            // The continuation of a list that has moved as a whole.
            if (permalink.MovedTo is null && target is { } list && present.GetValueOrDefault(list.Value) is RedirectPage moved) target = moved.To;
            if (target is { } to && present.GetValueOrDefault(to.Value) is HtmlPage page and not RedirectPage)
                return new RedirectPage(corpus, permalink.Path, to, page.Title, permalink.Place);
            return IsList(permalink) || (permalink.IsGone && !IsArticle(permalink)) ? new GonePage(corpus, permalink.Path) : null;
        }
    }

    /// <summary>Whether what was there belonged to an item whose consent was withdrawn: the files beside it, or a person who wrote nothing else.</summary>
    public static bool IsOfWithdrawn(Corpus corpus, Permalink permalink)
    {
        var id = permalink.Owner?.Article ?? (permalink.Path.IsFolder ? "" : IdIn(permalink.Path, "articles"));
        return corpus.Withdrawn.Any(a => a.Id == id);
    }

    /// <summary>Whether it is the page of a list, which is emptied when what it lists is withdrawn or sorted anew.</summary>
    public static bool IsList(Permalink permalink) =>
        permalink.Path.IsFolder && permalink.Path.Value.Split('/')[1] is "authors" or "editors" or "topics" or "issues" or "years" or "types" or "statements";

    /// <summary>Whether it is the page of an article, which is never gone.</summary>
    public static bool IsArticle(Permalink permalink) => permalink.Path.IsFolder && IdIn(permalink.Path, "articles").Length > 0;

    private static SitePath? Target(Corpus corpus, Permalink permalink)
    {
        if (permalink.MovedTo is { } moved) return moved;
        if (permalink.Owner is { } owner) return corpus.ById.GetValueOrDefault(owner.Article) is { } article && owner.In(article) is { } contributor ? PageOf(corpus.PersonOf[contributor], permalink.Path) : null;
        if (permalink.Path.Value.Split('/') is [.. var list, "page", _, ""]) return new SitePath(string.Join('/', list) + "/");
        return IdIn(permalink.Path, "exchanges") is { Length: > 0 } id ? ExchangeOf(corpus, id) : null;
    }

    private static SitePath PageOf(Person person, SitePath former) => former.Value.StartsWith("/editors/", StringComparison.Ordinal) ? person.EditorPath : person.AuthorPath;

    // An exchange is named after its root: an article that was once the root may be part of another now, or of none; a work
    // once known by its DOI alone may have come into the archive.
    private static SitePath? ExchangeOf(Corpus corpus, string id)
    {
        var article = corpus.ById.GetValueOrDefault(id) ?? corpus.Articles.FirstOrDefault(a => a.Doi is { } doi && Slug.Of(doi.Value.Value) == id);
        return article is null ? null : corpus.ExchangeOf.GetValueOrDefault(article.Id)?.Path ?? article.Path;
    }

    private static string IdIn(SitePath path, string folder) => path.Value.Split('/') is ["", var first, var id, _, ..] && first == folder ? id : "";
}
