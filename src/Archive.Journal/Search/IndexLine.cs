using System.Runtime.InteropServices;

namespace Archive.Journal.Search;

/// <summary>A line of the index: a key, and the articles that it is for, in rising order.</summary>
/// <param name="Length">Of its text, in characters.</param>
/// <param name="Fingerprint">Of the postings.</param>
internal readonly record struct IndexLine(string Key, ReadOnlyMemory<Posting> Postings, int Length, ulong Fingerprint)
{
    /// <summary>With a tab between the two, and an end of line.</summary>
    public int WholeLength => Key.Length + Length + 2;

    public static IndexLine From(string key, ReadOnlyMemory<Posting> postings) =>
        new(key, postings, Search.Postings.LengthOf(postings.Span), Archive.Engine.Fingerprint.Of(MemoryMarshal.AsBytes(postings.Span)));
}
