using System.Buffers;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>The newest items as an Atom feed (RFC 4287). An item without a date cannot stand in it.</summary>
internal static class AtomFeed
{
    private const int Newest = 50;

    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new ExportFile(new SitePath("/feed.xml"), output => Write(corpus, output))];

    private static void Write(Corpus corpus, IBufferWriter<byte> output)
    {
        var settings = corpus.Settings;
        var entries = corpus.Articles.Where(a => a.Published is not null).Take(Newest).ToArray();
        Xml.Write(output, xml =>
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("xml", "lang", ns: null, settings.Language);
            xml.WriteElementString("id", settings.Url(new SitePath("/")));
            xml.WriteElementString("title", settings.Title);
            if (settings.Description.Length > 0) xml.WriteElementString("subtitle", settings.Description);
            xml.WriteElementString("updated", entries.Length > 0 ? Time(entries[0].Published!.Value.Value) : "1970-01-01T00:00:00Z");
            Link(xml, "self", settings.Url(new SitePath("/feed.xml")), "application/atom+xml");
            Link(xml, "alternate", settings.Url(new SitePath("/")), "text/html");
            Author(xml, settings.Publisher.Length > 0 ? settings.Publisher : settings.Title);
            foreach (var article in entries) WriteEntry(xml, corpus, article);
            xml.WriteEndElement();
        });
    }

    private static void WriteEntry(System.Xml.XmlWriter xml, Corpus corpus, Article article)
    {
        var url = corpus.Settings.Url(article.Path);
        var retracted = corpus.StatusOf(article).Any(s => s.Kind == StatusKind.Retracted);
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", url);
        xml.WriteElementString("title", (retracted ? "[Retracted] " : "") + article.Title.Value);
        xml.WriteElementString("published", Time(article.Published!.Value.Value));
        xml.WriteElementString("updated", Time(article.Published.Value.Value));
        Link(xml, "alternate", url, "text/html");
        foreach (var author in article.Authors) Author(xml, author.Name.Full);
        foreach (var topic in corpus.TopicsOf[article.Id])
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", topic.Label);
            xml.WriteEndElement();
        }
        var summary = Wording.Excerpt(article.Abstract.IsEmpty ? article.Body.PlainText : article.Abstract.PlainText, 400);
        if (summary.Length > 0) xml.WriteElementString("summary", summary);
        xml.WriteEndElement();
    }

    private static void Link(System.Xml.XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void Author(System.Xml.XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        xml.WriteElementString("name", name);
        xml.WriteEndElement();
    }

    // RFC 3339; what is not known of a date is its first month or day.
    private static string Time(PartialDate date) => $"{date.Year:D4}-{Math.Max(1, date.Month):D2}-{Math.Max(1, date.Day):D2}T00:00:00Z";
}
