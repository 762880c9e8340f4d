using System.Buffers;
using System.Xml;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>
/// What is new, as Atom feeds (RFC 4287): of the archive, each exchange, topic and author. An item comes again when a notice changes what it is
/// worth, and one that was withdrawn comes once more to say so. An item without a date cannot stand in a feed.
/// </summary>
internal static class AtomFeed
{
    private const int Newest = 50;
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static IEnumerable<SitePage> Compose(Corpus corpus)
    {
        var settings = corpus.Settings;
        yield return File(corpus, new SitePath("/feed.xml"), new SitePath("/"), () => (settings.Title, settings.Description), () => corpus.Articles.Concat(corpus.Withdrawn));
        foreach (var exchange in corpus.Exchanges)
        {
            var page = new ExchangePage(corpus, exchange);
            yield return File(corpus, exchange.FeedPath, exchange.Path, () => (page.Title, page.Description), () => exchange.Members.OfType<Work.Archived>().Select(w => w.Article));
        }
        foreach (var page in corpus.Topics.Where(t => !t.Articles.IsEmpty).Select(t => new TopicPage(corpus, t, 1))) yield return Of(page);
        foreach (var page in corpus.People.Where(p => !p.Articles.IsEmpty).Select(p => new AuthorPage(corpus, p, 1))) yield return Of(page);
    }

    private static ExportFile Of(ListPage page) =>
        File(page.Corpus, page.FeedPath!.Value, page.Path, () => ($"{page.Title} · {page.Settings.Title}", page.Description), () => page.Articles);

    private static ExportFile File(Corpus corpus, SitePath path, SitePath about, Func<(string Title, string Subtitle)> head, Func<IEnumerable<Article>> articles) =>
        new(path, output => Write(corpus, path, about, head(), Entries(corpus, articles()), output));

    private static (Article Article, PartialDate Updated)[] Entries(Corpus corpus, IEnumerable<Article> articles) =>
        [.. articles.Select(a => (Article: a, Updated: Updated(corpus, a))).Where(e => e.Updated is not null).Select(e => (e.Article, e.Updated!.Value))
            .OrderByDescending(e => e.Item2).ThenByDescending(e => e.Article.Published?.Value ?? default).ThenBy(e => e.Article.Id, StringComparer.Ordinal).Take(Newest)];

    private static PartialDate? Updated(Corpus corpus, Article article) => article.IsWithdrawn
        ? article.Consent?.Date
        : article.Published is { } published ? corpus.StatusOf(article).Select(s => s.Notice?.Published?.Value).Append(published.Value).Max() : null;

    private static void Write(Corpus corpus, SitePath path, SitePath about, (string Title, string Subtitle) head, (Article Article, PartialDate Updated)[] entries, IBufferWriter<byte> output) => Xml.Write(output, xml =>
    {
        var settings = corpus.Settings;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", ns: null, settings.Language);
        xml.WriteElementString("id", settings.Url(about));
        xml.WriteElementString("title", head.Title);
        if (head.Subtitle.Length > 0) xml.WriteElementString("subtitle", head.Subtitle);
        xml.WriteElementString("updated", entries.Length > 0 ? Time(entries[0].Updated) : "1970-01-01T00:00:00Z");
        Link(xml, "self", settings.Url(path), "application/atom+xml");
        Link(xml, "alternate", settings.Url(about), "text/html");
        Author(xml, settings.Publisher.Length > 0 ? settings.Publisher : settings.Title);
        foreach (var (article, updated) in entries)
        {
            xml.WriteStartElement("entry");
            xml.WriteElementString("id", settings.Url(article.Path));
            if (article.IsWithdrawn) WriteWithdrawn(xml, settings, article, updated);
            else WriteEntry(xml, corpus, article, updated);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    // The same id as the item had, so that a reader's program puts this in its place.
    private static void WriteWithdrawn(XmlWriter xml, SiteSettings settings, Article article, PartialDate updated)
    {
        var words = Phrases.Of(settings.Language);
        xml.WriteElementString("title", words.WithdrawnItem);
        xml.WriteElementString("updated", Time(updated));
        Link(xml, "alternate", settings.Url(article.Path), "text/html");
        xml.WriteElementString("summary", words.ConsentWasWithdrawn + words.Stop);
    }

    private static void WriteEntry(XmlWriter xml, Corpus corpus, Article article, PartialDate updated)
    {
        var words = Phrases.Of(corpus.Settings.Language);
        var status = corpus.StatusOf(article).Select(s => words.Status(s.Kind)).Distinct().ToArray();
        xml.WriteElementString("title", (status.Length > 0 ? $"[{string.Join(words.Comma, status)}] " : "") + article.Title.Value);
        xml.WriteElementString("published", Time(article.Published!.Value.Value));
        xml.WriteElementString("updated", Time(updated));
        Link(xml, "alternate", corpus.Settings.Url(article.Path), "text/html");
        foreach (var author in article.Authors) Author(xml, author.Name.Full);
        foreach (var topic in corpus.TopicsOf[article.Id])
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", topic.Label);
            xml.WriteEndElement();
        }
        var summary = Wording.Excerpt(article.Abstract.IsEmpty ? article.Body.PlainText : article.Abstract.PlainText, 400);
        if (summary.Length > 0) xml.WriteElementString("summary", summary);
    }

    private static void Link(XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        xml.WriteElementString("name", name);
        xml.WriteEndElement();
    }

    // RFC 3339; what is not known of a date is its first month or day.
    private static string Time(PartialDate date) => $"{date.Year:D4}-{Math.Max(1, date.Month):D2}-{Math.Max(1, date.Day):D2}T00:00:00Z";
}
