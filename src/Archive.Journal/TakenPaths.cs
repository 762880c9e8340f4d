using System.Diagnostics.CodeAnalysis;
using Archive.Journal.Pages;

namespace Archive.Journal;

/// <summary>Which page is at which path. Two paths that some file system would keep in one file are the same, and the first page has it.</summary>
internal sealed class TakenPaths(int count)
{
    private const string Index = "/index.html";

    private readonly Dictionary<string, SitePage> _owners = new(count, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SitePage> _losers = new(StringComparer.Ordinal);

    /// <param name="path">The page's path.</param>
    /// <param name="page">The page.</param>
    public bool TryTake(string path, SitePage page)
    {
        if (_owners.TryAdd(KeyOf(path), page)) return true;
        _losers.TryAdd(path, page);
        return false;
    }

    /// <summary>The page that has exactly this path, whether it could take it or not.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out SitePage? page) =>
        (_owners.TryGetValue(KeyOf(path), out page) && page.Path.Value == path) || _losers.TryGetValue(path, out page);

    // A page's file is its folder's index.
    private static string KeyOf(string path) => path.EndsWith(Index, StringComparison.OrdinalIgnoreCase) ? path[..^(Index.Length - 1)] : path;
}
