namespace Archive.Engine;

/// <summary>The last look at the paths of a site before anything is written.</summary>
internal static class OutputPaths
{
    private static readonly string NotInNames = OperatingSystem.IsWindows() ? "\\:*?\"<>|" : "\\";

    /// <param name="files">All files of the site.</param>
    /// <param name="wanted">The same.</param>
    /// <exception cref="OutputRefusedException">A path leaves the site, or two files cannot both be written.</exception>
    public static void Check(IReadOnlyList<SiteFile> files, WantedFile[] wanted)
    {
        // Many disks do not tell upper from lower case, and a site has to be the same on all.
        var seen = new Dictionary<string, int>(files.Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < files.Count; i++)
        {
            CheckPath(files[i].Path);
            if (!seen.TryAdd(wanted[i].Path, i)) throw Refused(files[i].Path, $"'{files[seen[wanted[i].Path]].Path}' is written to the same file");
        }
        var byFolder = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < files.Count; i++)
        {
            var path = wanted[i].Path;
            for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                if (byFolder.TryGetValue(path.AsSpan(0, slash), out var other)) throw Refused(files[i].Path, $"'{files[other].Path}' is a file, not a folder");
            }
        }
    }

    /// <summary>Whether a path relative to a folder cannot lead out of it.</summary>
    public static bool StaysInside(string path)
    {
        foreach (var c in path)
            if (char.IsControl(c) || NotInNames.Contains(c)) return false;
        foreach (var name in path.AsSpan().Split('/'))
            if (path.AsSpan(name) is "" or "." or "..") return false;
        return true;
    }

    private static void CheckPath(SitePath path)
    {
        if (path.Value is not ['/', ..]) throw Refused(path, "it does not begin with a slash");
        if (path.Value.Any(c => char.IsControl(c) || NotInNames.Contains(c))) throw Refused(path, "it has a character that file names cannot have");
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
