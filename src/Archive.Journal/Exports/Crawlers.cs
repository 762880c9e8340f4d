using System.Text;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>robots.txt (RFC 9309), and the file that tells GitHub Pages to publish the folder as it is.</summary>
internal static class Crawlers
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
    [
        ExportFile.At(new SitePath("/robots.txt"), output => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {corpus.Settings.Url(new SitePath("/sitemap.xml"))}\n", output)),
        ExportFile.At(new SitePath("/.nojekyll"), _ => { }),
    ];
}
