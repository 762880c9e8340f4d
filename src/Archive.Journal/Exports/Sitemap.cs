using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>The pages that search engines are asked to list (sitemaps.org protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // The protocol's limit for one file.
    private const int MostPages = 50_000;

    public static IEnumerable<SitePage> Compose(Corpus corpus, IEnumerable<SitePage> pages)
    {
        var listed = pages.OfType<HtmlPage>().Where(p => p.IsIndexed).OrderBy(p => p.Path).Chunk(MostPages).ToArray();
        if (listed.Length <= 1) return [Urls(new SitePath("/sitemap.xml"), listed.FirstOrDefault() ?? [])];
        SitePage[] parts = [.. listed.Select((part, i) => Urls(new SitePath($"/sitemap-{i + 1}.xml"), part))];
        return parts.Append(Index(corpus, parts));
    }

    private static ExportFile Urls(SitePath path, HtmlPage[] pages) => new(path, output => Xml.Write(output, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", page.CanonicalUrl);
            if (page.Modified is { } date) xml.WriteElementString("lastmod", date.ToString());
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }));

    private static ExportFile Index(Corpus corpus, SitePage[] parts) => new(new SitePath("/sitemap.xml"), output => Xml.Write(output, xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var part in parts)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", corpus.Settings.Url(part.Path));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }));
}
