using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>What GitHub Pages serves for a path that is not there.</summary>
public sealed class NotFoundPage(Corpus corpus) : HtmlPage(corpus, new SitePath("/404.html"))
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new NotFoundPage(corpus)];

    public override string Title => Words.PageNotFound;

    public override bool IsIndexed => false;
}
