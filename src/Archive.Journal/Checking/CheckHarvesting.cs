using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That harvesters are told of every article, once, and of nothing else: by ResourceSync's lists, and by the repository for OAI-PMH where there is one.</summary>
internal static class CheckHarvesting
{
    private const string Resources = "resourcesync/resourcelist.xml";
    private const string Changes = "resourcesync/changelist.xml";
    private const string Repository = "oai.xml";
    private const string Deleted = "deleted";

    public static IEnumerable<Diagnostic> From(FinishedSite site, IReadOnlyDictionary<string, FileFacts> files)
    {
        var problems = new List<Diagnostic>();
        foreach (var file in new[] { Resources, Changes }.Where(f => !site.Paths.Contains(f))) problems.Add(Problems.NoListing(Place.StartOf(SiteManifest.FileName), file));
        if (site.Read(Resources) is { } resources) CheckAll(Resources, ListedUrls.In(resources, site, problems));
        if (site.Read(Repository) is { } repository) CheckAll(Repository, Records(repository));
        if (site.Read(Changes) is { } changes)
            foreach (var change in ListedUrls.In(changes, site, problems).Where(c => !IsTrue(c))) problems.Add(Problems.ListsNoPage(change.Place, change.Url));
        return problems;

        void CheckAll(string list, List<ListedUrl> urls)
        {
            // What cannot be read lists nothing, and says so once.
            if (XmlItems.In(site.Read(list)!).Count == 0) return;
            var listed = new HashSet<string>(StringComparer.Ordinal);
            foreach (var url in urls)
            {
                if (!IsTrue(url)) problems.Add(Problems.ListsNoPage(url.Place, url.Url));
                else if (!listed.Add(site.Address.FileOf(url.Url)!)) problems.Add(Problems.ListedTwice(url.Place, url.Url));
            }
            problems.AddRange(files.Values.Where(f => f.IsArticle && !listed.Contains(f.Path)).Select(f => Problems.NotInIndex(Place.StartOf(f.Path), list)));
        }

        // A tombstone stands where something was deleted, and an article everywhere else.
        bool IsTrue(ListedUrl url) => site.Address.FileOf(url.Url) is { } file && files.GetValueOrDefault(file) is { } facts && (url.Change == Deleted ? facts.Kind == FileKind.HiddenPage : facts.IsArticle);
    }

    /// <summary>The address of whoever answers for the archive, as the repository for OAI-PMH must have it; empty where there is none.</summary>
    public static string ContactIn(FinishedSite site) =>
        site.Read(Repository) is { } source && XmlItems.In(source).Find(i => i.Path == "Repository/Identify/adminEmail") is { Value: { } contact } ? contact : "";

    private static List<ListedUrl> Records(SiteText source)
    {
        const string header = "Repository/ListRecords/record/header";
        var (records, status) = (new List<ListedUrl>(), "");
        foreach (var item in XmlItems.In(source))
        {
            if (item.Path == header + "/") status = "";
            else if (item.Path == header + "@status") status = item.Value;
            else if (item.Path == header + "/identifier") records.Add(new ListedUrl(item.Value, status, source.At(item.Offset)));
        }
        return records;
    }
}
