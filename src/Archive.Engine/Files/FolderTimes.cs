using System.Runtime.InteropServices;

namespace Archive.Engine;

/// <summary>
/// When the folders of a finished site were last changed: in one that was not changed since, nothing was put and from it nothing was
/// taken, so that it need not be listed. Whether a file in it has other bytes does not show in it.
/// </summary>
public sealed class FolderTimes
{
    // Disks tell times in steps; FAT in steps of two seconds.
    private const long Unsettled = 2 * TimeSpan.TicksPerSecond;

    private readonly Dictionary<ulong, long> _times = [];

    /// <param name="site">Which site they are of, as its manifest tells: its length and time.</param>
    internal FolderTimes((long, long) site) => Site = site;

    /// <summary>Of a site of which nothing is known.</summary>
    public static FolderTimes None { get; } = new(default);

    /// <summary>The length and time of the site's manifest.</summary>
    internal (long Length, long Written) Site { get; }

    /// <summary>Reads what <see cref="Pack"/> wrote.</summary>
    public static FolderTimes Unpack(ReadOnlySpan<byte> bytes)
    {
        var numbers = MemoryMarshal.Cast<byte, long>(bytes);
        if (numbers.Length < 2) return None;
        var times = new FolderTimes((numbers[0], numbers[1]));
        times._times.EnsureCapacity(numbers.Length / 2);
        for (var i = 2; i + 1 < numbers.Length; i += 2) times._times[(ulong)numbers[i]] = numbers[i + 1];
        return times;
    }

    /// <summary>As <see cref="Unpack"/> reads them.</summary>
    public byte[] Pack()
    {
        var numbers = new long[2 + 2 * _times.Count];
        (numbers[0], numbers[1]) = Site;
        var next = 2;
        foreach (var (key, time) in _times) (numbers[next++], numbers[next++]) = ((long)key, time);
        return MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
    }

    /// <summary>Keeps the time of a folder, unless another change could have the same.</summary>
    /// <param name="key">Of its path.</param>
    /// <param name="time">When it was last changed, in ticks of UTC.</param>
    /// <param name="now">The disk's time when that was asked, or before.</param>
    internal void Add(ulong key, long time, long now)
    {
        if (time < now - Unsettled) _times[key] = time;
    }

    /// <summary>Whether a folder was last changed then, and not since it was looked at.</summary>
    internal bool Are(ulong key, long time) => _times.TryGetValue(key, out var known) && known == time;

    /// <summary>The same of another site, but for the folders in which files were replaced, and those in or below which files came or went.</summary>
    internal FolderTimes After(SitePatch patch, (long, long) site)
    {
        var times = new FolderTimes(site);
        foreach (var (key, time) in _times) times._times[key] = time;
        foreach (var path in patch.Replaced) times._times.Remove(SiteListing.KeyOf(FolderOf(path)));
        foreach (var path in patch.Removed.Concat(patch.Added))
        {
            for (var folder = FolderOf(path); ; folder = FolderOf(folder))
            {
                times._times.Remove(SiteListing.KeyOf(folder));
                if (folder.Length == 0) break;
            }
        }
        return times;
    }

    /// <summary>Of a site that this build has made.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="paths">Of its files, in UTF-8 and in order.</param>
    /// <param name="site">The length and time of its manifest, which was written last.</param>
    internal static FolderTimes Of(string folder, IEnumerable<ReadOnlyMemory<byte>> paths, (long Length, long Written) site)
    {
        var times = new FolderTimes(site);
        foreach (var (path, time) in OnDisk(folder, paths)) times.Add(SiteListing.KeyOf(path.Span), time, site.Written);
        return times;
    }

    /// <summary>The time of each folder of a site that is on disk as a folder, the site itself first; nothing where none can be asked for.</summary>
    internal static IEnumerable<(ReadOnlyMemory<byte> Path, long Time)> OnDisk(string folder, IEnumerable<ReadOnlyMemory<byte>> paths)
    {
        using var disk = DiskStatus.Below(folder);
        if (disk is null) yield break;
        foreach (var path in FoldersOf(paths))
            if (disk.Of(path.IsEmpty ? "."u8 : path.Span, out _, out var time) == DiskEntry.Folder) yield return (path, time);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> FoldersOf(IEnumerable<ReadOnlyMemory<byte>> paths)
    {
        yield return default;
        var before = default(ReadOnlyMemory<byte>);
        foreach (var path in paths)
        {
            // Those that the file before is in were named there.
            var next = path.Span.CommonPrefixLength(before.Span);
            for (; path.Span[next..].IndexOf((byte)'/') is var slash and >= 0; next += slash + 1) yield return path[..(next + slash)];
            before = path;
        }
    }

    private static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
