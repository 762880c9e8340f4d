using System.Buffers;
using System.Xml;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>A feed in Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The entry of an article.</summary>
    public static EntryKind Entry { get; } = new((source, output) =>
    {
        if (FeedItem.Of(source.Corpus, source.Article) is not { } item) return;
        Xml.WriteEntry(output, depth: 1, xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            WriteEntry(xml, source.Corpus.Settings, item);
        });
    });

    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        var items = feed.Items();
        Xml.WriteEntries(output, [.. items.Select(i => Entry.Of(i.Corpus, i.Article))], xml => WriteFeed(xml, feed, items));
    }

    private static void WriteFeed(XmlWriter xml, Feed feed, FeedItem[] items)
    {
        var settings = feed.Settings;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", ns: null, settings.Language);
        xml.WriteElementString("id", settings.Url(feed.Page.Path));
        xml.WriteElementString("title", feed.Title);
        xml.Optional("subtitle", feed.Page.Description);
        // A feed must have a time, and one without items has none.
        xml.WriteElementString("updated", items.Length > 0 ? items[0].Updated.ToTime() : "1970-01-01T00:00:00Z");
        Link(xml, "self", feed.UrlIn(FeedFormat.Atom), FeedFormat.Atom.MediaType);
        Link(xml, "alternate", settings.Url(feed.Page.Path), "text/html");
        Link(xml, "alternate", feed.UrlIn(FeedFormat.Json), FeedFormat.Json.MediaType);
        Author(xml, feed.Author);
        xml.Optional("rights", settings.Rights);
        if (items.Length > 0) xml.EntriesHere();
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, SiteSettings settings, FeedItem item)
    {
        xml.WriteStartElement("entry");
        if (item.Language != settings.Language) xml.WriteAttributeString("xml", "lang", ns: null, item.Language);
        xml.WriteElementString("id", item.Url);
        xml.WriteElementString("title", item.Title);
        if (item.Published is { } published) xml.WriteElementString("published", published.ToTime());
        xml.WriteElementString("updated", item.Updated.ToTime());
        Link(xml, "alternate", item.Url, "text/html");
        if (item.SourceUrl.Length > 0) Link(xml, "via", item.SourceUrl);
        foreach (var url in item.Related) Link(xml, "related", url);
        foreach (var (name, url) in item.Authors) Author(xml, name, url);
        foreach (var topic in item.Topics)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", topic.Label);
            xml.WriteAttributeString("scheme", settings.Url(new SitePath("/topics/")));
            xml.WriteEndElement();
        }
        xml.WriteElementString("summary", item.Summary);
        xml.Optional("rights", item.Rights);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href, string type = "")
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", rel);
        if (type.Length > 0) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name, string url = "")
    {
        xml.WriteStartElement("author");
        xml.WriteElementString("name", name);
        xml.Optional("uri", url);
        xml.WriteEndElement();
    }
}
