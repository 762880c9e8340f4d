using System.Collections.Frozen;
using Archive.Engine;

namespace Archive.Cli.Preview;

/// <summary>The site as the last build wrote it, to look at while the files are being read, or until they have no error.</summary>
internal sealed class LastBuilt : IShown
{
    private readonly string _folder;
    private readonly FrozenSet<string> _files;

    private LastBuilt(string folder, SiteManifest manifest)
    {
        _folder = Path.GetFullPath(folder);
        _files = manifest.Files.Select(f => f.Path).ToFrozenSet(StringComparer.Ordinal);
        BasePath = new Uri(manifest.BaseUrl).AbsolutePath;
    }

    public string BasePath { get; }

    /// <summary>Null where there is none, or where it is for another address than the one asked for.</summary>
    public static LastBuilt? In(string folder, Uri? baseUrl) =>
        SiteManifest.Read(folder) is { Part: null } manifest && Uri.TryCreate(manifest.BaseUrl, UriKind.Absolute, out var address) && (baseUrl is null || baseUrl == address) ? new(folder, manifest) : null;

    // Nothing but what the manifest lists, wherever a path leads.
    public SiteFile? At(string path) => new SitePath(path) is var at && _files.Contains(at.File) && Path.Combine(_folder, at.File) is var file && File.Exists(file) ? new FileCopy(at, file) : null;

    public bool IsFolder(string path) => _files.Contains(new SitePath(path + "/").File);
}
