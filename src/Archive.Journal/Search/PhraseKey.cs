namespace Archive.Journal.Search;

/// <summary>
/// Two neighbouring words as a number, since the words themselves would take more room than all that is said of them. Each word
/// has two FNV-1a hashes (RFC 9923) over its UTF-16 code units, and both are mixed with those of the next word: the upper one tells
/// the file, the lower the line.
/// </summary>
internal static class PhraseKey
{
    private const uint Prime = 16777619;
    private const uint Basis = 2166136261;
    private const uint OtherBasis = 3339675911;

    /// <summary>Of one word; never 0.</summary>
    public static ulong OfWord(ReadOnlySpan<char> word)
    {
        var (upper, lower) = (OtherBasis, Basis);
        foreach (var unit in word) (upper, lower) = ((upper ^ unit) * Prime, (lower ^ unit) * Prime);
        return (ulong)upper << 32 | lower | 1;
    }

    public static ulong OfPair(ulong first, ulong second)
    {
        var upper = Mix((uint)(first >> 32) * 31 + (uint)(second >> 32));
        var lower = Mix((uint)first * 31 + (uint)second);
        return (ulong)upper << 32 | lower;
    }

    // The last step of MurmurHash3 by Austin Appleby, in the public domain.
    private static uint Mix(uint hash)
    {
        hash = (hash ^ hash >> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >> 13) * 0xC2B2AE35;
        return hash ^ hash >> 16;
    }
}
