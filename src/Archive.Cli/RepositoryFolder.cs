namespace Archive.Cli;

/// <summary>Where a folder lies in the repository that holds it.</summary>
internal static class RepositoryFolder
{
    /// <summary>
    /// The folder's path from the repository's root, with forward slashes; empty for the root itself. Without a repository, its
    /// path from the current folder, or its bare name where it lies elsewhere.
    /// </summary>
    public static string Of(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        for (var root = full; root is not null; root = Path.GetDirectoryName(root))
            if (Path.Exists(Path.Combine(root, ".git"))) return From(root, full);
        var current = From(Directory.GetCurrentDirectory(), full);
        return current.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(current) ? Path.GetFileName(full) : current;
    }

    private static string From(string root, string folder) => Path.GetRelativePath(root, folder).Replace('\\', '/') is var path and not "." ? path : "";
}
