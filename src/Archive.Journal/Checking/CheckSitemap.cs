using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That the sitemap lists the pages for search engines, each once, and nothing else (sitemaps.org protocol 0.9).</summary>
internal static class CheckSitemap
{
    private const string FileName = "sitemap.xml";

    public static IEnumerable<Diagnostic> From(FinishedSite site, IReadOnlyDictionary<string, FileFacts> files)
    {
        if (site.Read(FileName) is not { } source) return [Problems.NoListing(Place.StartOf(SiteManifest.FileName), FileName)];
        // What cannot be read lists nothing, and says so once.
        if (XmlItems.In(source).Count == 0) return [];
        var problems = new List<Diagnostic>();
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var url in ListedUrls.In(source, site, problems))
        {
            if (site.Address.FileOf(url.Url) is not { } page || !files.TryGetValue(page, out var facts) || facts.Kind != FileKind.IndexedPage) problems.Add(Problems.ListsNoPage(url.Place, url.Url));
            else if (!listed.Add(page)) problems.Add(Problems.ListedTwice(url.Place, url.Url));
        }
        problems.AddRange(files.Values.Where(f => f.Kind == FileKind.IndexedPage && !listed.Contains(f.Path)).Select(f => Problems.NotInSitemap(Place.StartOf(f.Path))));
        return problems;
    }
}
