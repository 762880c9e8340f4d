using System.Xml;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>
/// What harvesters keep in step with (ResourceSync, ANSI/NISO Z39.99-2017): all articles, and what happened to them by the dates in their
/// files. Neither hash nor length of a page is told: each file of the site is rendered without the others.
/// </summary>
internal static class ResourceSync
{
    private const string Terms = "http://www.openarchives.org/rs/terms/";

    // An address with its records takes a kilobyte.
    private const int MostInFile = 10_000;

    private static SitePath Description => new("/.well-known/resourcesync");

    private static SitePath ResourceList => new("/resourcesync/resourcelist.xml");

    private static SitePath ChangeList => new("/resourcesync/changelist.xml");

    public static IEnumerable<SitePage> Compose(Corpus corpus)
    {
        var settings = corpus.Settings;
        Change[] all = [.. corpus.Articles.Concat(corpus.Withdrawn).SelectMany(corpus.ChangesOf)];
        var changes = new Lazy<Change[]>(() => [.. all.OrderBy(c => c.Date.FirstDay).ThenBy(c => c.Kind).ThenBy(c => c.Article.Id, StringComparer.Ordinal)]);
        var articles = corpus.Articles;
        return
        [
            .. Capabilities(settings, Description, "description", up: null, (Discovery.Capabilities, "capabilitylist")),
            .. Capabilities(settings, Discovery.Capabilities, "capabilitylist", Description, (ResourceList, "resourcelist"), (ChangeList, "changelist")),
            .. Resources(corpus, changes).Compose(articles.Length, new Lazy<Article[]>(() => [.. articles.OrderBy(a => a.Id, StringComparer.Ordinal)])),
            .. Changes(settings, changes).Compose(all.Length, changes),
        ];
    }

    private static IEnumerable<SitePage> Capabilities(SiteSettings settings, SitePath path, string capability, SitePath? up, params (SitePath Path, string Capability)[] lists) =>
        new UrlSet<(SitePath Path, string Capability)>(settings, path, (xml, list) =>
        {
            xml.WriteElementString("loc", settings.Url(list.Path));
            Metadata(xml, ("capability", list.Capability));
        })
        {
            WriteHead = (xml, _) => Head(xml, settings, up, index: null, ("capability", capability)),
        }.Compose(lists);

    // What changed after the last change that is known is told by a later build.
    private static UrlSet<Article> Resources(Corpus corpus, Lazy<Change[]> changes) => new(corpus.Settings, ResourceList, (xml, article) =>
    {
        var settings = corpus.Settings;
        xml.WriteElementString("loc", settings.Url(article.Path));
        if (corpus.ModifiedOn(article) is { } date) xml.WriteElementString("lastmod", date.ToTime());
        Metadata(xml, ("type", "text/html"));
        Link(xml, "alternate", settings.Url(ArticlePage.MarkdownOf(article)), ArticlePage.MarkdownType);
        foreach (var format in RecordFormats.All) Link(xml, "describedby", settings.Url(format.Beside(article.Path)), format.MediaType);
    })
    {
        Most = MostInFile,
        WriteHead = (xml, index) => Head(xml, corpus.Settings, Discovery.Capabilities, index, ("capability", "resourcelist"), ("at", TimeOf(changes.Value.LastOrDefault()))),
    };

    private static UrlSet<Change> Changes(SiteSettings settings, Lazy<Change[]> changes) => new(settings, ChangeList, (xml, change) =>
    {
        xml.WriteElementString("loc", settings.Url(change.Article.Path));
        Metadata(xml, ("change", Word(change.Kind)), ("datetime", change.Date.ToTime()));
    })
    {
        Most = MostInFile,
        WriteHead = (xml, index) => Head(xml, settings, Discovery.Capabilities, index, ("capability", "changelist"), ("from", TimeOf(changes.Value.FirstOrDefault()))),
    };

    private static void Head(XmlWriter xml, SiteSettings settings, SitePath? up, SitePath? index, params (string Name, string Value)[] attributes)
    {
        xml.WriteAttributeString("xmlns", "rs", ns: null, Terms);
        if (up is { } above) Link(xml, "up", settings.Url(above));
        if (index is { } whole) Link(xml, "index", settings.Url(whole));
        Metadata(xml, attributes);
    }

    private static void Metadata(XmlWriter xml, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement("md", Terms);
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, value);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string href, string type = "")
    {
        xml.WriteStartElement("ln", Terms);
        xml.WriteAttributeString("rel", rel);
        if (type.Length > 0) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static string TimeOf(Change change) => change == default ? "1970-01-01T00:00:00Z" : change.Date.ToTime();

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Created => "created",
        ChangeKind.Updated => "updated",
        _ => "deleted",
    };
}
