using System.IO.Enumeration;

namespace Archive.Engine;

/// <summary>The site that is there before the new one.</summary>
internal sealed class OldSite
{
    private const int MostNamed = 5;

    private readonly Dictionary<string, OldFile> _files;
    private readonly (long, long) _stamp;

    private OldSite(string folder, (long, long) stamp, byte[] manifest, Dictionary<string, OldFile> files) => (Folder, _stamp, Manifest, _files) = (folder, stamp, manifest, files);

    public string Folder { get; }

    /// <summary>The bytes of its manifest; empty where there is no site.</summary>
    public byte[] Manifest { get; }

    /// <summary>The files of the site that are really on disk, but the manifest.</summary>
    public IEnumerable<KeyValuePair<string, OldFile>> Files => _files.Where(f => f.Value.IsThere);

    /// <summary>Whether no build has written it since it was looked at.</summary>
    public bool IsStillThere => StampOf(Folder) == _stamp;

    /// <summary>Whether its manifest lists a file, be it on disk or not.</summary>
    public bool Lists(string path) => _files.ContainsKey(path);

    /// <summary>A file of it that is on disk; null where there is none.</summary>
    public OldFile? Find(string path) => _files.GetValueOrDefault(path) is { IsThere: true } file ? file : null;

    /// <summary>How many files its manifest lists.</summary>
    public int Count => _files.Count;

    /// <summary>Says that the new site has these files.</summary>
    /// <param name="files">The files of the new site.</param>
    /// <param name="areAllKnown">False where one is not of the old site, or comes twice.</param>
    public WantedFile[] Want(IReadOnlyList<SiteFile> files, out bool areAllKnown)
    {
        var wanted = new WantedFile[files.Count];
        var others = 0;
        AllCores.For(files.Count, i =>
        {
            var path = files[i].File;
            var listed = _files.GetValueOrDefault(path);
            if (listed is null || !listed.Want()) Interlocked.Increment(ref others);
            // One string, where it is the same.
            wanted[i] = new WantedFile(listed?.Path == path ? listed.Path : path, listed);
        });
        areAllKnown = others == 0;
        return wanted;
    }

    /// <summary>Looks at an output folder.</summary>
    /// <param name="folder">Its real path.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <exception cref="OutputRefusedException">The folder holds anything that this program did not put there.</exception>
    public static OldSite Survey(string folder, string shown)
    {
        var stamp = StampOf(folder);
        var none = new OldSite(folder, stamp, [], []);
        if (!Directory.Exists(folder)) return none;
        var marker = Path.Combine(folder, SiteManifest.FileName);
        if (!File.Exists(marker))
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Take(1000).ToList();
            return names.Count == 0 ? none : throw new OutputRefusedException(
                $"The folder '{shown}' is not empty and was not made by this program; it holds {Named(names)}. "
                + "Choose another output folder, or move what is in this one elsewhere.");
        }
        var bytes = File.ReadAllBytes(marker);
        var manifest = SiteManifest.Parse(bytes) ?? throw new OutputRefusedException(
            $"The file '{SiteManifest.FileName}' in the folder '{shown}' cannot be read as the list of the files of a site. "
            + "If nothing but the site is in that folder, delete the folder and build again.");
        var files = new Dictionary<string, OldFile>(manifest.Files.Length, RealPath.Comparer);
        // A path that leads out of the site is nobody's: what is written there is looked at as if it were new.
        foreach (var (path, _) in manifest.Files.Where(file => OutputPaths.StaysInside(file.Path))) files.TryAdd(path, new OldFile(path, files.Count));
        var foreign = new ForeignEntries(folder, files).ToList();
        return foreign.Count == 0 ? new OldSite(folder, stamp, bytes, files) : throw new OutputRefusedException(
            $"The folder '{shown}' holds {Named(foreign)}, which this program did not put there and will not delete. "
            + "Move or delete what is not needed; what belongs to the site goes into the input folder. Then build again.");
    }

    // A build writes the manifest anew whenever it writes anything.
    private static (long, long) StampOf(string folder) =>
        new FileInfo(Path.Combine(folder, SiteManifest.FileName)) is { Exists: true } manifest ? (manifest.Length, manifest.LastWriteTimeUtc.Ticks) : default;

    private static string Named(List<string> paths)
    {
        paths.Sort(string.CompareOrdinal);
        var named = string.Join(", ", paths.Take(MostNamed).Select(path => $"'{path}'"));
        return paths.Count > MostNamed ? $"{named} and {paths.Count - MostNamed} more" : named;
    }

    /// <summary>What is in a folder but not known of a site; what is known is told what the disk says of it.</summary>
    private sealed class ForeignEntries(string folder, Dictionary<string, OldFile> known)
        : FileSystemEnumerator<string>(folder, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false }), IDisposable
    {
        private readonly Dictionary<string, OldFile>.AlternateLookup<ReadOnlySpan<char>> _known = known.GetAlternateLookup<ReadOnlySpan<char>>();
        private char[] _path = new char[512];

        public List<string> ToList()
        {
            using (this)
            {
                var found = new List<string>();
                while (MoveNext()) found.Add(Current);
                return found;
            }
        }

        protected override bool ShouldIncludeEntry(ref FileSystemEntry entry)
        {
            if (IsLink(ref entry)) return true;
            if (entry.IsDirectory) return false;
            var path = PathOf(ref entry);
            if (path is SiteManifest.FileName) return false;
            if (!_known.TryGetValue(path, out var file)) return true;
            file.Found(entry.Length, entry.LastWriteTimeUtc.UtcTicks);
            return false;
        }

        protected override bool ShouldRecurseIntoEntry(ref FileSystemEntry entry) => !IsLink(ref entry);

        protected override string TransformEntry(ref FileSystemEntry entry) => PathOf(ref entry).ToString();

        private ReadOnlySpan<char> PathOf(ref FileSystemEntry entry)
        {
            var parent = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
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
}
