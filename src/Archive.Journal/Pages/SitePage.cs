using Archive.Engine;

namespace Archive.Journal.Pages;

/// <summary>What the site holds at one path. Each can be rendered on its own, in any order, at the same time as others.</summary>
/// <param name="path">The path, or that of the page beside which it stands.</param>
/// <param name="name">Of a file beside a page; there are so many that none has a path of its own until somebody asks.</param>
public abstract class SitePage(SitePath path, string name = "")
{
    public SitePath Path => name.Length == 0 ? path : path.Child(name);

    /// <summary>The file of the site that holds it, as <see cref="SitePath.File"/>.</summary>
    internal string InSite => string.Concat(path.Value.AsSpan(1), FileName);

    /// <summary>Writes the same where there is room enough for it.</summary>
    internal bool TryWriteInSite(Span<char> room, out int length) => TryWrite(path.Value.AsSpan(1), FileName, room, out length);

    /// <summary>Writes the path where there is room enough for it.</summary>
    internal bool TryWritePath(Span<char> room, out int length) => TryWrite(path.Value, name, room, out length);

    /// <summary>Whether it stands in a folder of the site.</summary>
    /// <param name="folder">With a slash before and after; capitals or not.</param>
    internal bool IsBelow(string folder) => path.Value.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    private static bool TryWrite(ReadOnlySpan<char> folder, string file, Span<char> room, out int length)
    {
        length = folder.Length + file.Length;
        return folder.TryCopyTo(room) && file.TryCopyTo(room[folder.Length..]);
    }

    private string FileName => name.Length == 0 && path.IsFolder ? SitePath.Index : name;
}

/// <summary>A file that is published as it is.</summary>
public sealed class CopiedFile(SitePath path, InputFile file) : SitePage(path)
{
    public InputFile File { get; } = file;
}
