using System.Collections.Immutable;
using System.IO.Enumeration;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>A file of the finished site, seen but not yet read.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="FullPath">Where it lies on this machine.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsLink">Whether it is a symbolic link, which is not followed.</param>
internal sealed record FileOnDisk(string Path, string FullPath, long Length, bool IsLink);

/// <summary>A finished site as it lies on disk, and what its manifest says of it.</summary>
/// <param name="Manifest">What a build wrote.</param>
/// <param name="Files">All files but the manifest, in ordinal order of their paths.</param>
internal sealed record FinishedSite(SiteManifest Manifest, ImmutableArray<FileOnDisk> Files)
{
    public SiteAddress Address { get; } = new(new Uri(Manifest.BaseUrl));

    private readonly Dictionary<string, FileOnDisk> _byPath = Files.ToDictionary(f => f.Path, StringComparer.Ordinal);

    /// <summary>The paths of all files.</summary>
    public IReadOnlySet<string> Paths { get; } = Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The site in a folder; null where there is no manifest that can be read, or only a part of a site.</summary>
    public static FinishedSite? In(string folder)
    {
        if (SiteManifest.Read(folder) is not { Part: null } manifest || !Uri.TryCreate(manifest.BaseUrl, UriKind.Absolute, out _)) return null;
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return new FinishedSite(manifest, [.. FilesIn(full).Where(f => f.Path != SiteManifest.FileName).OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The text of a file; null where there is none that can be read.</summary>
    public SiteText? Read(string path) =>
        _byPath.TryGetValue(path, out var file) && !file.IsLink ? SiteText.Decode(path, File.ReadAllBytes(file.FullPath)) : null;

    private static FileSystemEnumerable<FileOnDisk> FilesIn(string folder) =>
        new(folder, (ref FileSystemEntry entry) => Entry(folder, ref entry), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static FileOnDisk Entry(string folder, ref FileSystemEntry entry)
    {
        var full = entry.ToFullPath();
        return new FileOnDisk(Path.GetRelativePath(folder, full).Replace('\\', '/'), full, entry.Length, IsLink(ref entry));
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
