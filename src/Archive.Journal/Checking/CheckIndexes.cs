using System.Text.Json;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That index.json lists every article's page, and that it and the search index lead to pages that are there.</summary>
internal static class CheckIndexes
{
    private const string Archive = "index.json";
    private const string Search = "search/items/";

    public static IEnumerable<Diagnostic> From(FinishedSite site, IReadOnlyDictionary<string, FileFacts> files)
    {
        if (site.Read(Archive) is not { } source) return [Problems.NoListing(Place.StartOf(SiteManifest.FileName), Archive)];
        var found = FromArchive(source, site, files);
        return found.Concat(site.Paths.Where(p => p.StartsWith(Search, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(site.Read).OfType<SiteText>().SelectMany(s => FromSearch(s, site, files)));
    }

    private static IEnumerable<Diagnostic> FromArchive(SiteText source, FinishedSite site, IReadOnlyDictionary<string, FileFacts> files)
    {
        if (Texts(source) is not { } texts) yield break;
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in texts.Where(t => t.Path == "articles/*/id"))
        {
            if (files.GetValueOrDefault(FileOf(id.Value)) is not { IsArticle: true }) yield return Problems.ListsNoPage(source.At(id.Offset), id.Value);
            else if (!listed.Add(FileOf(id.Value))) yield return Problems.ListedTwice(source.At(id.Offset), id.Value);
        }
        foreach (var url in texts.Where(t => t.Path == "articles/*/url"))
            if (site.Address.FileOf(url.Value) is not { } file || files.GetValueOrDefault(file) is not { IsArticle: true }) yield return Problems.ListsNoPage(source.At(url.Offset), url.Value);
        foreach (var page in files.Values.Where(f => f.IsArticle && !listed.Contains(f.Path))) yield return Problems.NotInIndex(Place.StartOf(page.Path), Archive);
    }

    private static IEnumerable<Diagnostic> FromSearch(SiteText source, FinishedSite site, IReadOnlyDictionary<string, FileFacts> files) =>
        from url in Texts(source) ?? []
        where url.Path == "items/*/url"
        where site.Address.FileOf(url.Value) is not { } file || files.GetValueOrDefault(file) is not { Kind: FileKind.IndexedPage }
        select Problems.ListsNoPage(source.At(url.Offset), url.Value);

    // What is not JSON has a diagnostic of its own.
    private static List<JsonText>? Texts(SiteText source)
    {
        try
        {
            return ReadJson.Texts(source);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string FileOf(string id) => $"articles/{id}/index.html";
}
