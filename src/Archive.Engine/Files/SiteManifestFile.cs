using System.Security.Cryptography;

namespace Archive.Engine;

/// <summary>A file that a manifest lists.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Hash">The first 16 hexadecimal digits of its SHA-256.</param>
public sealed record SiteManifestFile(string Path, string Hash)
{
    internal const int HashLength = 16;

    /// <summary>The hash that the manifest lists for a file of these bytes.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];

    internal static SiteManifestFile? Parse(string line) =>
        line.Length > HashLength + 1 && line[HashLength] == ' ' && line.Take(HashLength).All(char.IsAsciiHexDigitLower)
            ? new SiteManifestFile(line[(HashLength + 1)..], line[..HashLength])
            : null;
}
