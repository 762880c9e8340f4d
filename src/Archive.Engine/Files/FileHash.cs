using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Archive.Engine;

/// <summary>What a manifest says of a file's bytes: the first 64 bits of their SHA-256, written as 16 hexadecimal digits.</summary>
public readonly record struct FileHash(ulong Value)
{
    internal const int Length = 16;

    /// <summary>The hash of these bytes.</summary>
    public static FileHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> sha256 = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, sha256);
        return FromSha256(sha256);
    }

    internal static FileHash FromSha256(ReadOnlySpan<byte> sha256) => new(BinaryPrimitives.ReadUInt64BigEndian(sha256));

    internal static bool TryParse(ReadOnlySpan<byte> digits, out FileHash hash)
    {
        var isOne = ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && digits.Length == Length && digits.IndexOfAnyInRange((byte)'A', (byte)'F') < 0;
        hash = new FileHash(value);
        return isOne;
    }

    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);
}
