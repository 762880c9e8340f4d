using System.Buffers;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>The feeds in every format, beside the pages that they follow, and beside those pages' former paths: no program follows a page that redirects.</summary>
internal static class Feeds
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, IEnumerable<SitePage> pages)
    {
        var former = pages.OfType<RedirectPage>().Where(IsOfKind).ToLookup(r => r.To, r => r.Path);
        foreach (var feed in Feed.All(corpus))
        {
            foreach (var format in FeedFormat.All) yield return Beside(feed.Page.Path, feed, format);
            foreach (var page in former[feed.Page.Path])
                foreach (var format in FeedFormat.All) yield return Beside(page, feed, format);
        }
    }

    private static ExportFile Beside(SitePath page, Feed feed, FeedFormat format) => ExportFile.Beside(page, format.FileName, (Feed: feed, Format: format), static (of, output) => Write(of.Feed, of.Format, output));

    // A topic, an author or an exchange that was another once; not the continuation of its list.
    private static bool IsOfKind(RedirectPage redirect) =>
        redirect.Path.Value.Split('/') is ["", var kind, _, ""] && redirect.To.Value.StartsWith($"/{kind}/", StringComparison.Ordinal);

    private static void Write(Feed feed, FeedFormat format, IBufferWriter<byte> output)
    {
        if (format == FeedFormat.Atom) AtomFeed.Write(feed, output);
        else JsonFeed.Write(feed, output);
    }
}
