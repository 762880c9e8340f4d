using Archive.Engine;

namespace Archive.Cli.Preview;

/// <summary>A site that can be looked at, path by path.</summary>
internal interface IShown
{
    /// <summary>The path of its home page, as it stands in links.</summary>
    string BasePath { get; }

    /// <summary>What stands at a path within the site, which begins with a slash; null for nothing.</summary>
    SiteFile? At(string path);

    /// <summary>Whether a page stands at the path with a slash added.</summary>
    bool IsFolder(string path);
}
