using System.Buffers;
using System.Text;

namespace Archive.Engine;

/// <summary>The last look at the paths of a site before anything is written.</summary>
internal static class OutputPaths
{
    private static readonly char[] Forbidden = [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(char.IsControl), .. OperatingSystem.IsWindows() ? "\\:*?\"<>|" : "\\"];

    private static readonly SearchValues<char> NotInPaths = SearchValues.Create(Forbidden);

    // What has none of these can be looked at as it is.
    private static readonly SearchValues<byte> NotInPlainPaths = SearchValues.Create([.. Forbidden.Where(char.IsAscii).Select(c => (byte)c), .. Enumerable.Range(0x80, 0x80).Select(b => (byte)b)]);

    /// <param name="files">All files of the site.</param>
    /// <exception cref="OutputRefusedException">A path leaves the site, or two files cannot both be written.</exception>
    public static void Check(IReadOnlyList<SiteFile> files)
    {
        // Many disks do not tell upper from lower case, and a site has to be the same on all.
        var seen = new Dictionary<string, SiteFile>(files.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            CheckPath(file.Path);
            var path = file.File;
            if (!seen.TryAdd(path, file)) throw Refused(file.Path, $"'{seen[path].Path}' is written to the same file");
        }
        var byFolder = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (path, file) in seen)
        {
            for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                if (byFolder.TryGetValue(path.AsSpan(0, slash), out var other)) throw Refused(file.Path, $"'{other.Path}' is a file, not a folder");
            }
        }
    }

    /// <summary>Whether a path relative to a folder cannot lead out of it.</summary>
    /// <param name="path">In UTF-8.</param>
    public static bool StaysInside(ReadOnlySpan<byte> path) =>
        (!path.ContainsAny(NotInPlainPaths) && path.IndexOf("/."u8) < 0 && path.IndexOf("//"u8) < 0 && path is not ([] or [(byte)'.' or (byte)'/', ..] or [.., (byte)'/']))
        || StaysInside(Encoding.UTF8.GetString(path));

    /// <summary>Whether a path relative to a folder cannot lead out of it.</summary>
    public static bool StaysInside(ReadOnlySpan<char> path)
    {
        if (path.ContainsAny(NotInPaths)) return false;
        foreach (var name in path.Split('/'))
            if (path[name] is "" or "." or "..") return false;
        return true;
    }

    private static void CheckPath(SitePath path)
    {
        if (path.Value is not ['/', ..]) throw Refused(path, "it does not begin with a slash");
        if (path.Value.AsSpan().ContainsAny(NotInPaths)) throw Refused(path, "it has a character that file names cannot have");
        if (HasLoneSurrogate(path.Value)) throw Refused(path, "it is not valid Unicode");
        foreach (var name in path.File.Split('/'))
        {
            if (name is "" or "." or "..") throw Refused(path, $"'{name}' is no name for a file or folder");
            if (OperatingSystem.IsWindows() && name[^1] is '.' or ' ') throw Refused(path, $"'{name}' ends with a dot or a space, which Windows leaves out");
        }
        if (path.File.Equals(SiteManifest.FileName, StringComparison.OrdinalIgnoreCase)) throw Refused(path, "that name is the manifest's");
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }

    private static OutputRefusedException Refused(SitePath path, string why) => new($"'{path}' cannot be written: {why}.");
}
