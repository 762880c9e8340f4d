using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Pages;
using Archive.Journal.Records;

namespace Archive.Journal.Reports;

/// <summary>The output folder of a build → the site that is in it.</summary>
public static class ReadSite
{
    private const string Index = "index.json";

    private static FrozenSet<string> FilesOfArticles { get; } = RecordFormats.All.Select(f => f.FileName).Append(ArticlePage.MarkdownName).Append(Signposts.LinksetFile).ToFrozenSet(StringComparer.Ordinal);

    /// <exception cref="UnreadableSiteException">There is no site in the folder, or it cannot be read.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static FinishedSite From(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UnreadableSiteException($"There is no folder '{folder}'. Name the output folders of two builds by --base and --head.");
        if (!File.Exists(Path.Combine(folder, SiteManifest.FileName)))
            throw new UnreadableSiteException($"The folder '{folder}' is not a site that this program made: it has no '{SiteManifest.FileName}'. Name the output folder of a build.");
        var manifest = SiteManifest.Read(folder) ?? throw Unreadable(folder, SiteManifest.FileName, "the list of a site's files");
        var index = IndexIn(folder) ?? throw Unreadable(folder, Index, "the index of an archive");

        var files = manifest.Files.DistinctBy(f => f.Path).ToFrozenDictionary(f => PathOf(f.Path), f => f.Hash);
        // An alias may name a folder's index.html.
        var redirects = index.Redirects.Select(r => (From: PathOf(r.From.File), r.To)).DistinctBy(r => r.From).ToFrozenDictionary(r => r.From, r => r.To);
        ImmutableArray<SitePath> pages = [.. files.Keys.Where(p => IsPage(p) && !redirects.ContainsKey(p)).Order()];
        return new FinishedSite
        {
            BaseUrl = manifest.BaseUrl,
            Files = files,
            Pages = pages,
            Attachments = Attachments(files.Keys, pages.Where(p => AddressKinds.Of(p) is AddressKind.Article or AddressKind.Information).ToHashSet()),
            Articles = index.Articles.DistinctBy(a => a.Id).ToFrozenDictionary(a => a.Id, StringComparer.Ordinal),
            Withdrawn = index.Withdrawn.DistinctBy(t => t.Id).ToFrozenDictionary(t => t.Id, StringComparer.Ordinal),
            Redirects = redirects,
        };
    }

    private static SiteIndex? IndexIn(string folder)
    {
        var path = Path.Combine(folder, Index);
        if (!File.Exists(path)) return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return SiteIndex.From(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static UnreadableSiteException Unreadable(string folder, string file, string what) =>
        new($"The file '{file}' in the folder '{folder}' cannot be read as {what}. Build the site again.");

    private static SitePath PathOf(string file) =>
        new(file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? $"/{file[..^"index.html".Length]}" : $"/{file}");

    private static bool IsPage(SitePath path) =>
        path.IsFolder || path.Value.EndsWith(".html", StringComparison.Ordinal) || path.Value.EndsWith(".htm", StringComparison.Ordinal);

    private static ILookup<SitePath, SitePath> Attachments(IEnumerable<SitePath> files, HashSet<SitePath> owners) => files
        .Where(f => !IsPage(f))
        .Select(f => (File: f, Owner: OwnerOf(f, owners)))
        .Where(f => f.Owner.Value.Length > 1 && !FilesOfArticles.Contains(f.File.Value[f.Owner.Value.Length..]))
        .OrderBy(f => f.File)
        .ToLookup(f => f.Owner, f => f.File);

    // The nearest page above it.
    private static SitePath OwnerOf(SitePath file, HashSet<SitePath> owners)
    {
        for (var slash = file.Value.LastIndexOf('/'); slash > 0; slash = file.Value.LastIndexOf('/', slash - 1))
            if (new SitePath(file.Value[..(slash + 1)]) is var folder && owners.Contains(folder)) return folder;
        return new SitePath("/");
    }
}
