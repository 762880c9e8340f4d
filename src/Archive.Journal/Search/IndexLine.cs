using System.Runtime.InteropServices;

namespace Archive.Journal.Search;

/// <summary>A line of the index: a key, and the articles that it is for, in rising order.</summary>
/// <param name="Packed">The articles, as they are in memory and in a memory file.</param>
/// <param name="Length">Of its text, in characters.</param>
/// <param name="Fingerprint">Of the postings.</param>
internal readonly record struct IndexLine(string Key, ReadOnlyMemory<byte> Packed, int Length, ulong Fingerprint)
{
    public ReadOnlySpan<Posting> Postings => MemoryMarshal.Cast<byte, Posting>(Packed.Span);

    /// <summary>With a tab between the two, and an end of line.</summary>
    public int WholeLength => Key.Length + Length + 2;

    public static IndexLine From(string key, ReadOnlyMemory<byte> packed) =>
        new(key, packed, Search.Postings.LengthOf(MemoryMarshal.Cast<byte, Posting>(packed.Span)), Archive.Engine.Fingerprint.Of(packed.Span));

    public static IndexLine From(string key, ReadOnlySpan<Posting> postings) => From(key, MemoryMarshal.AsBytes(postings).ToArray());
}
