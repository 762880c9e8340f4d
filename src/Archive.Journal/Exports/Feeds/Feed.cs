using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>
/// What is new on a page, whatever the format. An item comes again when a notice changes what it is worth. One that was withdrawn comes
/// once more where it was listed, under the same id, so that programs put this in the place of the text that they hold: in the feeds of
/// the archive and of its exchange, for in those of an author or a topic it would tell whose it was. Atom's tombstones (RFC 6721), which
/// hardly a program reads, would add nothing to that. What has no date cannot stand in a feed.
/// </summary>
/// <param name="Page">What is followed.</param>
/// <param name="Articles">All that belongs to it.</param>
internal sealed record Feed(HtmlPage Page, Func<IEnumerable<Article>> Articles)
{
    private const int Newest = 50;

    public SiteSettings Settings => Page.Settings;

    /// <summary>A list's title alone would not say where it is.</summary>
    public string Title => Page is ListPage ? $"{Page.Title} · {Settings.Title}" : Page.Title;

    /// <summary>Who is responsible for what names no author.</summary>
    public string Author => Settings.Publisher.Length > 0 ? Settings.Publisher : Settings.Title;

    public string UrlIn(FeedFormat format) => Settings.Url(format.Beside(Page.Path));

    /// <summary>The newest, those first that were changed last.</summary>
    public FeedItem[] Items() =>
        [.. Articles().Select(a => FeedItem.Of(Page.Corpus, a)).OfType<FeedItem>()
            .OrderByDescending(i => i.Updated).ThenByDescending(i => i.Published ?? default).ThenBy(i => i.Article.Id, StringComparer.Ordinal).Take(Newest)];

    /// <summary>The archive's own, and that of every exchange, topic and author.</summary>
    public static IEnumerable<Feed> All(Corpus corpus) =>
    [
        new Feed(new HomePage(corpus), () => corpus.Articles.Concat(corpus.Withdrawn)),
        .. corpus.Exchanges.Select(e => new Feed(new ExchangePage(corpus, e), () => e.Members.OfType<Work.Archived>().Select(w => w.Article))),
        .. corpus.Topics.Where(t => !t.Articles.IsEmpty).Select(t => new Feed(new TopicPage(corpus, t, 1), () => t.Articles)),
        .. corpus.People.Where(p => !p.Articles.IsEmpty).Select(p => new Feed(new AuthorPage(corpus, p, 1), () => p.Articles)),
    ];
}
