using System.Buffers;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>The feeds in every format, beside the pages that they follow, and beside those pages' former paths: no program follows a page that redirects.</summary>
internal static class Feeds
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, IEnumerable<SitePage> pages)
    {
        var former = pages.OfType<RedirectPage>().Where(IsOfKind).ToLookup(r => r.To, r => r.Path);
        return
            from feed in Feed.All(corpus)
            from page in former[feed.Page.Path].Prepend(feed.Page.Path)
            from format in FeedFormat.All
            select new ExportFile(format.Beside(page), output => Write(feed, format, output));
    }

    // A topic, an author or an exchange that was another once; not the continuation of its list.
    private static bool IsOfKind(RedirectPage redirect) =>
        redirect.Path.Value.Split('/') is ["", var kind, _, ""] && redirect.To.Value.StartsWith($"/{kind}/", StringComparison.Ordinal);

    private static void Write(Feed feed, FeedFormat format, IBufferWriter<byte> output)
    {
        if (format == FeedFormat.Atom) AtomFeed.Write(feed, output);
        else JsonFeed.Write(feed, output);
    }
}
