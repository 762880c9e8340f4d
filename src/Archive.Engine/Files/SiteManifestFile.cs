using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Engine;

/// <summary>A file that a manifest lists.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Hash">Of its bytes.</param>
public readonly record struct SiteManifestFile(string Path, FileHash Hash)
{
    /// <summary>Writes its line.</summary>
    internal void Write(IBufferWriter<byte> output)
    {
        var line = output.GetSpan(FileHash.Length + Encoding.UTF8.GetMaxByteCount(Path.Length) + 2);
        Hash.Value.TryFormat(line, out _, "x16", CultureInfo.InvariantCulture);
        line[FileHash.Length] = (byte)' ';
        var end = FileHash.Length + 1 + Encoding.UTF8.GetBytes(Path, line[(FileHash.Length + 1)..]);
        line[end] = (byte)'\n';
        output.Advance(end + 1);
    }

    /// <summary>Reads a line; false where it is none.</summary>
    /// <param name="line">Without its end.</param>
    /// <param name="hash">Of the file.</param>
    /// <param name="path">In UTF-8.</param>
    internal static bool TryParse(ReadOnlySpan<byte> line, out FileHash hash, out ReadOnlySpan<byte> path)
    {
        hash = default;
        path = default;
        if (line.Length <= FileHash.Length + 1 || line[FileHash.Length] != ' ' || !FileHash.TryParse(line[..FileHash.Length], out hash)) return false;
        path = line[(FileHash.Length + 1)..];
        return true;
    }
}
