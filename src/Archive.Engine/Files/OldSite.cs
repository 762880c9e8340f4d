using System.Buffers;
using System.Text;

namespace Archive.Engine;

/// <summary>The site that is there before the new one: what its manifest lists, and what the disk says of that.</summary>
internal sealed class OldSite
{
    private const int MostNamed = 5;
    private const long NotThere = -1;

    // Longer ones are rare, and take a string.
    private const int ShortPath = 256;

    private readonly SiteListing _listing;
    private readonly long[] _lengths;
    private readonly long[] _written;
    private readonly int[] _isWanted;
    private readonly bool[] _isKept;
    private readonly (long, long) _stamp;

    private OldSite(string folder, (long, long) stamp, SiteListing listing)
    {
        (Folder, _stamp, _listing) = (folder, stamp, listing);
        (_lengths, _written, _isWanted, _isKept) = (new long[listing.Count], new long[listing.Count], new int[listing.Count], new bool[listing.Count]);
        Array.Fill(_lengths, NotThere);
        Times = new FolderTimes(stamp);
    }

    public string Folder { get; }

    /// <summary>The bytes of its manifest; empty where there is no site.</summary>
    public ReadOnlySpan<byte> Manifest => _listing.Manifest;

    /// <summary>When its folders were last changed.</summary>
    public FolderTimes Times { get; }

    /// <summary>Whether no build has written it since it was looked at.</summary>
    public bool IsStillThere => StampOf(Folder) == _stamp;

    /// <summary>What the disk says of a file; null where it is not of the site, or not there.</summary>
    /// <param name="path">Relative to the site.</param>
    /// <param name="key">Of the path.</param>
    public OldFile? Find(string path, out ulong key) => _listing.TryFind(path, out var number, out key) ? At(number) : null;

    /// <summary>Keeps those files that would be rendered the same again and are on disk as they were written.</summary>
    /// <param name="files">All files of the new site.</param>
    /// <param name="areAllKnown">False where one is not of the old site, or comes twice.</param>
    /// <returns>The others.</returns>
    public SiteFile[] Keep(IReadOnlyList<SiteFile> files, out bool areAllKnown)
    {
        var (isOther, unknown) = (new bool[files.Count], 0);
        AllCores.For(files.Count, i =>
        {
            isOther[i] = true;
            var file = files[i];
            Span<char> room = stackalloc char[ShortPath];
            if (!_listing.TryFind(file.TryWriteFile(room, out var length) ? room[..length] : file.File, out var number, out var key) || Interlocked.Exchange(ref _isWanted[number], 1) != 0)
                Interlocked.Increment(ref unknown);
            else if (IsCurrent(file, number, key))
                (isOther[i], _isKept[number]) = (false, true);
        });
        areAllKnown = unknown == 0;
        return [.. files.Where((_, i) => isOther[i])];
    }

    /// <summary>How many files are kept, and how long they are together.</summary>
    public (int Count, long Length) Kept
    {
        get
        {
            var (count, sum) = (0, 0L);
            for (var number = 0; number < _isKept.Length; number++)
                if (_isKept[number]) (count, sum) = (count + 1, sum + _lengths[number]);
            return (count, sum);
        }
    }

    /// <summary>The paths of the files that are kept.</summary>
    public IEnumerable<string> KeptPaths => Numbers.Where(number => _isKept[number]).Select(_listing.PathOf);

    /// <summary>The paths of the files that are on disk and that the new site does not have; the manifest is not among them.</summary>
    public IEnumerable<string> Superseded => Numbers.Where(number => _isWanted[number] == 0 && At(number) is not null).Select(_listing.PathOf);

    /// <summary>Writes the lines of the new site's manifest.</summary>
    /// <param name="written">The files that are not kept, in ordinal order of their paths.</param>
    /// <param name="output">Takes the lines.</param>
    public void WriteManifest(WrittenFile[] written, IBufferWriter<byte> output)
    {
        var next = 0;
        foreach (var file in written)
        {
            WriteKept(next, next = _listing.TryFind(file.Path, out var number) ? number : _listing.CountBefore(file.Path), output);
            new SiteManifestFile(file.Path, file.Hash).Write(output);
        }
        WriteKept(next, _listing.Count, output);
    }

    /// <summary>Looks at an output folder.</summary>
    /// <param name="folder">Its real path.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <param name="known">The times of its folders when they were last listed: those that are as they were are not listed again.</param>
    /// <param name="now">The disk's time, or one before; at zero, no times are found out.</param>
    /// <exception cref="OutputRefusedException">The folder holds anything that this program did not put there.</exception>
    public static OldSite Survey(string folder, string shown, FolderTimes? known = null, long now = 0)
    {
        var stamp = StampOf(folder);
        var none = new OldSite(folder, stamp, SiteListing.Empty);
        if (!Directory.Exists(folder)) return none;
        var marker = Path.Combine(folder, SiteManifest.FileName);
        if (!File.Exists(marker))
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Take(1000).ToList();
            return names.Count == 0 ? none : throw new OutputRefusedException(
                $"The folder '{shown}' is not empty and was not made by this program; it holds {Named(names)}. "
                + "Choose another output folder, or move what is in this one elsewhere.");
        }
        var listing = SiteListing.Parse(File.ReadAllBytes(marker)) ?? throw new OutputRefusedException(
            $"The file '{SiteManifest.FileName}' in the folder '{shown}' cannot be read as the list of the files of a site. "
            + "If nothing but the site is in that folder, delete the folder and build again.");
        var site = new OldSite(folder, stamp, listing);
        var foreign = site.Look(known, now);
        return foreign.Count == 0 ? site : throw new OutputRefusedException(
            $"The folder '{shown}' holds {Named(foreign)}, which this program did not put there and will not delete. "
            + "Move or delete what is not needed; what belongs to the site goes into the input folder. Then build again.");
    }

    /// <summary>The length and time of a site's manifest, which a build writes anew whenever it writes anything.</summary>
    public static (long Length, long Written) StampOf(string folder) =>
        new FileInfo(Path.Combine(folder, SiteManifest.FileName)) is { Exists: true } manifest ? (manifest.Length, manifest.LastWriteTimeUtc.Ticks) : default;

    /// <summary>Says what the disk says of a file; false where the manifest does not list it.</summary>
    public bool Found(ReadOnlySpan<char> path, long length, long written)
    {
        if (!_listing.TryFind(path, out var number)) return false;
        (_lengths[number], _written[number]) = (length, written);
        return true;
    }

    private IEnumerable<int> Numbers => Enumerable.Range(0, _listing.Count);

    private OldFile? At(int number) => _lengths[number] is not NotThere and var length ? new OldFile(length, _written[number]) : null;

    // Its line is copied from a manifest that is in order; what somebody has changed in there is made anew.
    private bool IsCurrent(SiteFile file, int number, ulong key) =>
        _listing.IsInOrder && At(number) is { } there && file.Original is null && file.Recall(key) is { IsCurrent: true } known && known.IsOf(there) && known.Hash == _listing.HashOf(number);

    private void WriteKept(int from, int to, IBufferWriter<byte> output)
    {
        while (from < to)
        {
            var count = _isKept.AsSpan(from..to).IndexOf(false) is var end and >= 0 ? end : to - from;
            output.Write(_listing.Lines(from, count));
            from += count + 1;
        }
    }

    // Finds the files on disk, and what is there besides.
    private List<string> Look(FolderTimes? known, long now)
    {
        var (listed, changed) = (new HashSet<ulong>(), new List<string>());
        // Before anything is listed: what is put there in the meantime makes it another time.
        if (now > 0)
            foreach (var (path, time) in FolderTimes.OnDisk(Folder, _listing.Paths))
            {
                var key = SiteListing.KeyOf(path.Span);
                listed.Add(key);
                Times.Add(key, time, now);
                if (known is null || known.Site != _stamp || !known.Are(key, time)) changed.Add(Encoding.UTF8.GetString(path.Span));
            }
        if (listed.Count <= 2 * changed.Count || DiskStatus.Below(Folder) is not { } disk) return ForeignEntries.In(this, "", _ => false);
        using (disk)
            for (var number = 0; number < _listing.Count; number++)
                if (disk.Of(_listing.Utf8Of(number), out var length, out var written) == DiskEntry.File) (_lengths[number], _written[number]) = (length, written);
        return [.. changed.SelectMany(path => ForeignEntries.In(this, path, folder => listed.Contains(SiteListing.KeyOf(folder))))];
    }

    private static string Named(List<string> paths)
    {
        paths.Sort(string.CompareOrdinal);
        var named = string.Join(", ", paths.Take(MostNamed).Select(path => $"'{path}'"));
        return paths.Count > MostNamed ? $"{named} and {paths.Count - MostNamed} more" : named;
    }
}
