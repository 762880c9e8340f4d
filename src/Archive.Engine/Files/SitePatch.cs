using System.Collections.Immutable;

namespace Archive.Engine;

/// <summary>
/// The few files in which a new site differs from the old one. They are moved into the old site one by one; a list of
/// them, written before, lets the next build take back what a killed one has begun.
/// </summary>
/// <param name="Removed">Files that are no more.</param>
/// <param name="Replaced">Files that have other bytes.</param>
/// <param name="Added">Files that were not there.</param>
internal sealed record SitePatch(ImmutableArray<string> Removed, ImmutableArray<string> Replaced, ImmutableArray<string> Added)
{
    /// <summary>Reads what <see cref="ToText"/> wrote, but no path that leads out of the site.</summary>
    public static SitePatch Parse(string text)
    {
        var lines = text.Split('\n').Where(line => line.Length > 1 && OutputPaths.StaysInside(line.AsSpan(1))).ToLookup(line => line[0], line => line[1..]);
        return new SitePatch([.. lines['-']], [.. lines['=']], [.. lines['+']]);
    }

    public string ToText() =>
        string.Concat([.. Removed.Select(path => $"-{path}\n"), .. Replaced.Select(path => $"={path}\n"), .. Added.Select(path => $"+{path}\n")]);

    /// <summary>Gives the files that will be replaced a second name, so that there is one at their path at all times.</summary>
    /// <param name="site">The old site.</param>
    /// <param name="aside">Where the old files go.</param>
    public void Prepare(string site, string aside)
    {
        foreach (var path in Replaced) HardLink.TryCreate($"{site}/{path}", PathIn(aside, path));
    }

    /// <summary>Moves the files in.</summary>
    /// <param name="site">The old site, which becomes the new one.</param>
    /// <param name="from">Where the new files are.</param>
    /// <param name="aside">Where the old files go.</param>
    public void Apply(string site, string from, string aside)
    {
        foreach (var path in Removed) Move(site, aside, path);
        DropEmptyFolders(site, Removed);
        foreach (var path in Replaced)
        {
            if (!File.Exists($"{aside}/{path}")) Move(site, aside, path);
            Move(from, site, path);
        }
        foreach (var path in Added)
        {
            if (File.Exists($"{site}/{path}")) throw new OutputRefusedException($"'{path}' was put into the output folder while the site was being made. Move it elsewhere and build again.");
            Move(from, site, path);
        }
    }

    /// <summary>Takes back as much as was done, be it all or nothing.</summary>
    public void Undo(string site, string from, string aside)
    {
        foreach (var path in Added.Where(path => !File.Exists($"{from}/{path}"))) File.Delete(PathIn(site, path));
        DropEmptyFolders(site, Added);
        foreach (var path in Replaced.Concat(Removed).Where(path => File.Exists($"{aside}/{path}"))) Move(aside, site, path);
    }

    // Overwriting is what makes it one step, a rename; otherwise it would be two on Unix.
    private static void Move(string from, string to, string path) => File.Move($"{from}/{path}", PathIn(to, path), overwrite: true);

    private static string PathIn(string folder, string path)
    {
        var full = $"{folder}/{path}";
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }

    private static void DropEmptyFolders(string site, ImmutableArray<string> paths)
    {
        foreach (var path in paths)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                var folder = $"{site}/{path[..slash]}";
                if (!Directory.Exists(folder)) continue;
                if (Directory.EnumerateFileSystemEntries(folder).Any()) break;
                Directory.Delete(folder);
            }
        }
    }
}
