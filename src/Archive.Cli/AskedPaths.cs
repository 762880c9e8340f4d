using System.Collections.Immutable;

namespace Archive.Cli;

/// <summary>The files and folders that a command was asked about; none stands for all.</summary>
/// <param name="Paths">Relative to the input folder, with forward slashes.</param>
internal sealed record AskedPaths(ImmutableArray<string> Paths)
{
    /// <summary>Reads paths that are relative to the current folder.</summary>
    /// <exception cref="CannotRunException">One is not there, or not in the input folder.</exception>
    public static AskedPaths From(IEnumerable<string> paths, string input) => new([.. paths.Select(p => Within(p, input))]);

    /// <summary>Whether a file of the input folder is one of them, or lies in one of them.</summary>
    public bool Contains(string file) =>
        Paths.IsEmpty || Paths.Any(p => p == "." || p == file || (file.Length > p.Length && file[p.Length] == '/' && file.StartsWith(p, StringComparison.Ordinal)));

    private static string Within(string path, string input)
    {
        if (!Path.Exists(path)) throw new CannotRunException($"There is no file or folder '{path}'.");
        var relative = Path.GetRelativePath(input, Path.TrimEndingDirectorySeparator(path)).Replace('\\', '/');
        if (relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            throw new CannotRunException($"'{path}' is not in the input folder '{input}'. Name files of that folder, or another folder by --input.");
        return relative;
    }
}
