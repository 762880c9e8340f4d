using System.Text;

namespace Archive.Engine;

/// <summary>A file that a manifest lists.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Hash">Of its bytes.</param>
public readonly record struct SiteManifestFile(string Path, FileHash Hash)
{
    /// <summary>Reads a line; false where it is none.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> line, out SiteManifestFile file)
    {
        file = default;
        if (line.Length <= FileHash.Length + 1 || line[FileHash.Length] != ' ' || !FileHash.TryParse(line[..FileHash.Length], out var hash)) return false;
        file = new SiteManifestFile(Encoding.UTF8.GetString(line[(FileHash.Length + 1)..]), hash);
        return true;
    }
}
