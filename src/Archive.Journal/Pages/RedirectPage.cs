using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>An old path of an article, leading to where it is now.</summary>
public sealed class RedirectPage(Corpus corpus, SitePath from, Article article, Place place) : HtmlPage(corpus, from)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        from article in corpus.Articles.Concat(corpus.Withdrawn)
        from alias in article.Aliases
        let path = alias.Value.EndsWith('/') || alias.Value.EndsWith(".html", StringComparison.Ordinal) || alias.Value.EndsWith(".htm", StringComparison.Ordinal) ? alias.Value : alias.Value + "/"
        select new RedirectPage(corpus, new SitePath(path), article, alias.Place);

    public override string Title => article.IsWithdrawn ? "Withdrawn item" : article.Title.Value;

    public override bool IsIndexed => false;

    /// <summary>Where the alias is declared.</summary>
    public Place Place { get; } = place;

    public string TargetHref => Href(article.Path);

    public string TargetUrl => Settings.Url(article.Path);
}
