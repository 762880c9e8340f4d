using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That the files are those that a build wrote, and that GitHub Pages takes them.</summary>
internal static class CheckFiles
{
    /// <summary>A file of 5 MB is slow to load; GitHub publishes sites of 1 GB at most (docs.github.com, "GitHub Pages limits").</summary>
    private const long MostOfFile = 5_000_000;
    private const long MostOfSite = 1_000_000_000;

    /// <param name="site">The site.</param>
    /// <param name="hashes">Of the files that were read, by path.</param>
    public static IEnumerable<Diagnostic> AgainstManifest(FinishedSite site, IReadOnlyDictionary<string, FileHash> hashes)
    {
        var listed = new Dictionary<string, FileHash>(StringComparer.Ordinal);
        foreach (var file in site.Manifest.Files) listed[file.Path] = file.Hash;
        foreach (var file in site.Files)
        {
            if (!listed.TryGetValue(file.Path, out var hash)) yield return Problems.FileNotListed(Place.StartOf(file.Path));
            else if (file.IsLink) yield return Problems.FileIsLink(Place.StartOf(file.Path));
            else if (hashes.TryGetValue(file.Path, out var found) && found != hash) yield return Problems.FileChanged(Place.StartOf(file.Path));
        }
        foreach (var path in listed.Keys.Where(p => !site.Paths.Contains(p))) yield return Problems.FileMissing(Place.StartOf(path));
    }

    public static IEnumerable<Diagnostic> Sizes(FinishedSite site)
    {
        foreach (var file in site.Files.Where(f => f.Length > MostOfFile)) yield return Problems.FileTooLargeToPublish(Place.StartOf(file.Path), file.Length, MostOfFile);
        var all = site.Files.Sum(f => f.Length);
        if (all > MostOfSite) yield return Problems.SiteTooLarge(Place.StartOf(SiteManifest.FileName), all, MostOfSite);
    }
}
