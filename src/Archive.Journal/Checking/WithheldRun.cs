using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Journal.Checking;

/// <summary>A run of words that must appear nowhere, told by hashes alone.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="Sieve">24 bits that are quick to compute, to pass over nearly all that is not this run.</param>
/// <param name="Hash">The first 64 bits of the SHA-256 of its folded words, joined by single spaces.</param>
internal readonly record struct WithheldRun(int Words, int Sieve, ulong Hash) : IComparable<WithheldRun>
{
    public static ulong HashOf(ReadOnlySpan<char> words)
    {
        Span<byte> utf8 = words.Length <= 300 ? stackalloc byte[words.Length * 3] : new byte[words.Length * 3];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8[..Encoding.UTF8.GetBytes(words, utf8)], hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    public static WithheldRun? Parse(string line) =>
        line.Split(' ') is [var words, { Length: 6 } sieve, { Length: 16 } hash]
        && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= FoldedWords.LongestRun
        && int.TryParse(sieve, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
        && ulong.TryParse(hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sha)
            ? new WithheldRun(count, bits, sha) : null;

    public int CompareTo(WithheldRun other) => (Words, Sieve, Hash).CompareTo((other.Words, other.Sieve, other.Hash));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Words} {Sieve:x6} {Hash:x16}");
}
