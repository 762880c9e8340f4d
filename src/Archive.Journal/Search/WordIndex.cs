using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
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

    /// <param name="words">Each with its postings in rising order.</param>
    /// <param name="filters">The same, of keys that no word can be.</param>
    /// <param name="articles">How many there are.</param>
    public static WordIndex From(IEnumerable<(string Key, Posting[] Postings)> words, IEnumerable<(string Key, Posting[] Postings)> filters, int articles)
    {
        Term[] terms = [.. Phase.Each([.. words], w => Term.From(w.Key, w.Postings))];
        Array.Sort(terms, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        var beginnings = Phase.Each([.. Groups(terms, 0, terms.Length, 0)], g => Beginnings(terms, g.Start, g.End, articles).ToArray()).SelectMany(b => b);
        IndexLine[] lines = [.. filters.Select(f => Term.From(f.Key, f.Postings).Line), .. terms.Select(t => t.Line), .. beginnings];
        Array.Sort(lines, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new WordIndex(ImmutableCollectionsMarshal.AsImmutableArray(lines));
    }

    // A beginning has a line where its words part: all that is typed on the way there finds the same words.
    private static IEnumerable<IndexLine> Beginnings(Term[] terms, int start, int end, int articles)
    {
        if (end - start < 2 || terms.AsSpan(start, end - start).Cost() <= Costly) yield break;
        var shared = terms[start].Key.AsSpan().CommonPrefixLength(terms[end - 1].Key);
        yield return Term.From(terms[start].Key[..shared] + Beginning, Union(terms.AsSpan(start, end - start), articles)).Line;
        foreach (var (first, last) in Groups(terms, start, end, shared))
            foreach (var line in Beginnings(terms, first, last, articles)) yield return line;
    }

    // Words with one more letter in common.
    private static IEnumerable<(int Start, int End)> Groups(Term[] terms, int start, int end, int shared)
    {
        for (var first = start; first < end;)
        {
            var last = first + 1;
            while (last < end && terms[first].Key.Length > shared && terms[last].Key[shared] == terms[first].Key[shared]) last++;
            yield return (first, last);
            first = last;
        }
    }

    private static Posting[] Union(ReadOnlySpan<Term> terms, int articles)
    {
        var levels = new byte[articles];
        foreach (var term in terms)
            foreach (var (article, level) in term.Postings) levels[article] = Math.Max(levels[article], level);
        var union = new Posting[articles - levels.AsSpan().Count((byte)0)];
        for (var (article, next) = (0, 0); article < articles; article++)
            if (levels[article] > 0) union[next++] = new Posting(article, levels[article]);
        return union;
    }
}

/// <summary>A word with its postings, and its line.</summary>
internal sealed record Term(string Key, Posting[] Postings, IndexLine Line)
{
    public static Term From(string key, Posting[] postings)
    {
        var text = new StringBuilder();
        Search.Postings.AppendTo(text, postings);
        return new Term(key, postings, new IndexLine(key, text.ToString()));
    }
}

internal static class TermCost
{
    /// <summary>The characters of the lines of all.</summary>
    public static int Cost(this Span<Term> terms)
    {
        var cost = 0;
        foreach (var term in terms) cost += term.Key.Length + term.Line.Text.Length + 2;
        return cost;
    }
}
