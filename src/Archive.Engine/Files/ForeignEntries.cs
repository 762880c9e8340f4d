using System.IO.Enumeration;

namespace Archive.Engine;

/// <summary>Looks for what is in a folder of an old site but not of the site; the site is told what the disk says of the rest.</summary>
internal sealed class ForeignEntries : FileSystemEnumerator<string>
{
    private readonly OldSite _site;
    private readonly Func<ReadOnlySpan<char>, bool> _isKnown;
    private char[] _path = new char[512];

    private ForeignEntries(OldSite site, string path, Func<ReadOnlySpan<char>, bool> isKnown)
        : base(Path.Combine(site.Folder, path), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        (_site, _isKnown) = (site, isKnown);
    }

    /// <param name="site">The old site.</param>
    /// <param name="path">Of a folder in it; empty for all of it.</param>
    /// <param name="isKnown">Whether a folder below that one is not to be looked at.</param>
    public static List<string> In(OldSite site, string path, Func<ReadOnlySpan<char>, bool> isKnown)
    {
        using var entries = new ForeignEntries(site, path, isKnown);
        var found = new List<string>();
        while (entries.MoveNext()) found.Add(entries.Current);
        return found;
    }

    protected override bool ShouldIncludeEntry(ref FileSystemEntry entry)
    {
        if (IsLink(ref entry)) return true;
        if (entry.IsDirectory) return false;
        var path = PathOf(ref entry);
        return path is not SiteManifest.FileName && !_site.Found(path, entry.Length, entry.LastWriteTimeUtc.UtcTicks);
    }

    protected override bool ShouldRecurseIntoEntry(ref FileSystemEntry entry) => !IsLink(ref entry) && !_isKnown(PathOf(ref entry));

    protected override string TransformEntry(ref FileSystemEntry entry) => PathOf(ref entry).ToString();

    private ReadOnlySpan<char> PathOf(ref FileSystemEntry entry)
    {
        var parent = entry.Directory[_site.Folder.Length..].Trim(Path.DirectorySeparatorChar);
        var length = parent.Length + 1 + entry.FileName.Length;
        if (_path.Length < length) _path = new char[2 * length];
        parent.CopyTo(_path);
        if (OperatingSystem.IsWindows()) _path.AsSpan(0, parent.Length).Replace('\\', '/');
        _path[parent.Length] = '/';
        entry.FileName.CopyTo(_path.AsSpan(parent.Length + 1));
        return _path.AsSpan(0, length)[(parent.IsEmpty ? 1 : 0)..];
    }

    // On Windows, files of cloud and backup programs are reparse points too, but have no target.
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;
}
