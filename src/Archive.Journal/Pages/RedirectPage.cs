using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A former path, leading to where its page is now.</summary>
/// <param name="from">The former path.</param>
/// <param name="to">Where it leads.</param>
/// <param name="title">Of the page there.</param>
/// <param name="place">Where the input says so.</param>
public sealed class RedirectPage(Corpus corpus, SitePath from, SitePath to, string title, Place place) : HtmlPage(corpus, from)
{
    /// <summary>The aliases of articles.</summary>
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        from article in corpus.Articles.Concat(corpus.Withdrawn)
        from alias in article.Aliases
        let path = alias.Value.EndsWith('/') || alias.Value.EndsWith(".html", StringComparison.Ordinal) || alias.Value.EndsWith(".htm", StringComparison.Ordinal) ? alias.Value : alias.Value + "/"
        select new RedirectPage(corpus, new SitePath(path), article.Path, article.IsWithdrawn ? TombstonePage.Heading : article.Title.Value, alias.Place);

    public override string Title { get; } = title;

    public override bool IsIndexed => false;

    /// <summary>Where the input says so.</summary>
    public Place Place { get; } = place;

    public string TargetHref => Href(to);

    public string TargetUrl => Settings.Url(to);
}
