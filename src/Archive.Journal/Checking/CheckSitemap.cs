using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That the sitemap lists the pages for search engines, each once, and nothing else (sitemaps.org protocol 0.9).</summary>
internal static class CheckSitemap
{
    private const string FileName = "sitemap.xml";

    public static IEnumerable<Diagnostic> From(FinishedSite site, IReadOnlyDictionary<string, FileFacts> files)
    {
        if (site.Read(FileName) is not { } source) return [Problems.NoListing(Place.StartOf(SiteManifest.FileName), FileName)];
        var problems = new List<Diagnostic>();
        var listed = new HashSet<string>(StringComparer.Ordinal);
        var items = XmlItems.In(source);
        // What cannot be read lists nothing, and says so once.
        if (items.Count == 0) return [];
        foreach (var part in items.Where(i => i.Path == "sitemapindex/sitemap/loc"))
        {
            if (site.Address.FileOf(part.Value) is { } file && site.Read(file) is { } partSource) ReadUrls(partSource, XmlItems.In(partSource));
            else problems.Add(Problems.ListsNoPage(source.At(part.Offset), part.Value));
        }
        ReadUrls(source, items);
        problems.AddRange(files.Values.Where(f => f.Kind == FileKind.IndexedPage && !listed.Contains(f.Path)).Select(f => Problems.NotInSitemap(Place.StartOf(f.Path))));
        return problems;

        void ReadUrls(SiteText part, List<XmlItem> urls)
        {
            foreach (var url in urls.Where(i => i.Path == "urlset/url/loc"))
            {
                if (site.Address.FileOf(url.Value) is not { } page || !files.TryGetValue(page, out var facts) || facts.Kind != FileKind.IndexedPage) problems.Add(Problems.ListsNoPage(part.At(url.Offset), url.Value));
                else if (!listed.Add(page)) problems.Add(Problems.ListedTwice(part.At(url.Offset), url.Value));
            }
        }
    }
}
