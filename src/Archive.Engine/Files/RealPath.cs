namespace Archive.Engine;

/// <summary>Paths with all symbolic links followed, so that two names of one folder are seen to be one.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Whether this machine's disks usually take names for one that differ in case.</summary>
    public static bool IgnoresCase { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>How this machine's disks usually compare the names of files.</summary>
    public static StringComparer Comparer { get; } = IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The real path of a file or folder; of what does not exist yet, the links on the way to it are followed.</summary>
    public static string Of(string path) => Follow(path, MostLinks);

    /// <summary>Whether a real path is another one or lies within it.</summary>
    public static bool IsWithin(string path, string folder) =>
        Comparer.Equals(path, folder)
        || (Path.GetDirectoryName(path) is { } parent && parent.Length >= folder.Length && IsWithin(parent, folder));

    private static string Follow(string path, int links)
    {
        if (links == 0) throw new OutputRefusedException($"The symbolic links of '{path}' lead in a circle.");
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var real = Path.Combine(Follow(parent, links), Path.GetFileName(full));
        return new FileInfo(real).LinkTarget is { } target ? Follow(Path.Combine(Path.GetDirectoryName(real)!, target), links - 1) : real;
    }
}
