using Archive.Engine;

namespace Archive.Journal.Pages;

/// <summary>What the site holds at one path. Each can be rendered on its own, in any order, at the same time as others.</summary>
/// <param name="path">The path, or that of the page beside which it stands.</param>
/// <param name="name">Of a file beside a page; there are so many that none has a path of its own until somebody asks.</param>
public abstract class SitePage(SitePath path, string name = "")
{
    public SitePath Path => name.Length == 0 ? path : path.Child(name);

    /// <summary>The file of the site that holds it, as <see cref="SitePath.File"/>.</summary>
    internal string InSite => name.Length == 0 ? path.File : string.Concat(path.Value.AsSpan(1), name);
}

/// <summary>A file that is published as it is.</summary>
public sealed class CopiedFile(SitePath path, InputFile file) : SitePage(path)
{
    public InputFile File { get; } = file;
}
