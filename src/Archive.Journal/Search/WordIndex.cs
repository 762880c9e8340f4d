using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>The articles of every word, of every value that results are filtered by, and of every beginning that many words share.</summary>
/// <param name="Lines">In ordinal order of their keys.</param>
internal sealed record WordIndex(ImmutableArray<IndexLine> Lines)
{
    /// <summary>Ends the key of a beginning; below all letters and digits.</summary>
    public const char Beginning = '*';

    // To read all the words with one beginning must not cost more than this.
    private const int Costly = 12_000;

    /// <param name="words">In ordinal order.</param>
    /// <param name="filters">Lines of keys that no word can be.</param>
    /// <param name="articles">How many there are.</param>
    public static WordIndex From(ImmutableArray<IndexLine> words, IEnumerable<IndexLine> filters, int articles)
    {
        var terms = ImmutableCollectionsMarshal.AsArray(words)!;
        IndexLine[] beginnings = [.. Phase.Each([.. Groups(terms, 0, terms.Length, 0)], g => Beginnings(terms, g.Start, g.End, articles).ToArray()).SelectMany(b => b)];
        // What no word can be stands before all words.
        return new WordIndex(Joined([.. filters.OrderBy(l => l.Key, StringComparer.Ordinal)], beginnings, terms));
    }

    // Some lines, then two lists, each in ordinal order, as one.
    private static ImmutableArray<IndexLine> Joined(IndexLine[] first, IndexLine[] some, IndexLine[] others)
    {
        var lines = new IndexLine[first.Length + some.Length + others.Length];
        first.CopyTo(lines, 0);
        var (next, other) = (0, 0);
        foreach (ref var line in lines.AsSpan(first.Length))
            line = other == others.Length || (next < some.Length && string.CompareOrdinal(some[next].Key, others[other].Key) < 0) ? some[next++] : others[other++];
        return ImmutableCollectionsMarshal.AsImmutableArray(lines);
    }

    // A beginning has a line where its words part: all that is typed on the way there finds the same words.
    private static IEnumerable<IndexLine> Beginnings(IndexLine[] terms, int start, int end, int articles)
    {
        if (end - start < 2 || Cost(terms.AsSpan(start, end - start)) <= Costly) yield break;
        var shared = terms[start].Key.AsSpan().CommonPrefixLength(terms[end - 1].Key);
        yield return IndexLine.From(terms[start].Key[..shared] + Beginning, Union(terms.AsSpan(start, end - start), articles));
        foreach (var (first, last) in Groups(terms, start, end, shared))
            foreach (var line in Beginnings(terms, first, last, articles)) yield return line;
    }

    // Words with one more letter in common.
    private static IEnumerable<(int Start, int End)> Groups(IndexLine[] terms, int start, int end, int shared)
    {
        for (var first = start; first < end;)
        {
            var last = first + 1;
            while (last < end && terms[first].Key.Length > shared && terms[last].Key[shared] == terms[first].Key[shared]) last++;
            yield return (first, last);
            first = last;
        }
    }

    private static Posting[] Union(ReadOnlySpan<IndexLine> terms, int articles)
    {
        var levels = new byte[articles];
        foreach (var term in terms)
            foreach (var posting in term.Postings) levels[posting.Article] = Math.Max(levels[posting.Article], (byte)posting.Level);
        var union = new Posting[articles - levels.AsSpan().Count((byte)0)];
        for (var (article, next) = (0, 0); article < articles; article++)
            if (levels[article] > 0) union[next++] = new Posting(article, levels[article]);
        return union;
    }

    // The characters of the lines of all.
    private static int Cost(ReadOnlySpan<IndexLine> terms)
    {
        var cost = 0;
        foreach (var term in terms) cost += term.WholeLength;
        return cost;
    }
}
