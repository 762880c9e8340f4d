using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Pages;

namespace Archive.Journal;

/// <summary>Which page is at which path. Two paths that some file system would keep in one file are the same, and the first page has it.</summary>
internal sealed class TakenPaths(int count)
{
    private const string Index = "/index.html";
    private const int ShortPath = 256;

    // By a key of the path in capitals: there are so many that none has a string of its own until somebody asks.
    private readonly Dictionary<ulong, SitePage> _owners = new(count);
    private readonly Dictionary<string, SitePage> _losers = new(StringComparer.Ordinal);

    /// <summary>Gives a page its path, unless another page has it.</summary>
    public bool TryTake(SitePage page)
    {
        Span<char> room = stackalloc char[ShortPath];
        if (_owners.TryAdd(KeyOf(page.TryWritePath(room, out var length) ? room[..length] : page.Path.Value), page)) return true;
        _losers.TryAdd(page.Path.Value, page);
        return false;
    }

    /// <summary>The page that has exactly this path, whether it could take it or not.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out SitePage? page) =>
        (_owners.TryGetValue(KeyOf(path), out page) && page.Path.Value == path) || _losers.TryGetValue(path, out page);

    // A page's file is its folder's index.
    private static ulong KeyOf(ReadOnlySpan<char> path)
    {
        if (path.EndsWith(Index, StringComparison.OrdinalIgnoreCase)) path = path[..^(Index.Length - 1)];
        Span<char> room = stackalloc char[ShortPath];
        var capitals = path.Length <= room.Length ? room[..path.Length] : new char[path.Length];
        path.ToUpperInvariant(capitals);
        return Fingerprint.Of(MemoryMarshal.AsBytes(capitals));
    }
}
