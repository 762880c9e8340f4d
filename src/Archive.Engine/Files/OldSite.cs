using System.IO.Enumeration;

namespace Archive.Engine;

/// <summary>The site that is there before the new one: the text of its manifest, and the files that are really on disk.</summary>
internal sealed record OldSite(string Folder, string ManifestText, IReadOnlySet<string> Files)
{
    private const int MostNamed = 5;

    /// <summary>Looks at an output folder.</summary>
    /// <param name="folder">Its real path.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <exception cref="OutputRefusedException">The folder holds anything that this program did not put there.</exception>
    public static OldSite Survey(string folder, string shown)
    {
        var none = new OldSite(folder, "", new HashSet<string>());
        if (!Directory.Exists(folder)) return none;
        var marker = Path.Combine(folder, SiteManifest.FileName);
        if (!File.Exists(marker))
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Take(1000).ToList();
            return names.Count == 0 ? none : throw new OutputRefusedException(
                $"The folder '{shown}' is not empty and was not made by this program; it holds {Named(names)}. "
                + "Choose another output folder, or move what is in this one elsewhere.");
        }
        var text = File.ReadAllText(marker);
        var manifest = SiteManifest.Parse(text) ?? throw new OutputRefusedException(
            $"The file '{SiteManifest.FileName}' in the folder '{shown}' cannot be read as the list of the files of a site. "
            + "If nothing but the site is in that folder, delete the folder and build again.");
        return new OldSite(folder, text, FilesOf(folder, shown, manifest));
    }

    private static HashSet<string> FilesOf(string folder, string shown, SiteManifest manifest)
    {
        var known = manifest.Files.Select(file => file.Path).Append(SiteManifest.FileName).ToHashSet(RealPath.Comparer);
        var files = new HashSet<string>(manifest.Files.Length, RealPath.Comparer);
        var foreign = new List<string>();
        foreach (var (path, isLink) in Entries(folder))
        {
            if (isLink || !known.Contains(path)) foreign.Add(path);
            else files.Add(path);
        }
        return foreign.Count == 0 ? files : throw new OutputRefusedException(
            $"The folder '{shown}' holds {Named(foreign)}, which this program did not put there and will not delete. "
            + "Move or delete what is not needed; what belongs to the site goes into the input folder. Then build again.");
    }

    private static FileSystemEnumerable<(string Path, bool IsLink)> Entries(string folder) =>
        new(folder, Entry, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static (string Path, bool IsLink) Entry(ref FileSystemEntry entry)
    {
        var folder = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        var path = folder.IsEmpty ? entry.FileName.ToString() : $"{folder}/{entry.FileName}";
        return (OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path, IsLink(ref entry));
    }

    // On Windows, files of cloud and backup programs are reparse points too, but have no target.
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;

    private static string Named(List<string> paths)
    {
        paths.Sort(string.CompareOrdinal);
        var named = string.Join(", ", paths.Take(MostNamed).Select(path => $"'{path}'"));
        return paths.Count > MostNamed ? $"{named} and {paths.Count - MostNamed} more" : named;
    }
}
