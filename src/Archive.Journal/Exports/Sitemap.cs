using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>The pages that search engines are asked to list, and when each last changed.</summary>
internal static class Sitemap
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, IEnumerable<SitePage> pages)
    {
        HtmlPage[] listed = [.. pages.OfType<HtmlPage>().Where(p => p.IsIndexed)];
        return new UrlSet<HtmlPage>(corpus.Settings, new SitePath("/sitemap.xml"), (xml, page) =>
        {
            xml.WriteElementString("loc", page.CanonicalUrl);
            if (page.Modified is { } date) xml.WriteElementString("lastmod", date.FirstDay.ToString());
        }).Compose(listed.Length, new Lazy<HtmlPage[]>(() => [.. listed.OrderBy(p => p.Path)]));
    }
}
