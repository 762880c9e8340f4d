using System.Text;

namespace Archive.Journal.Search;

/// <summary>An article that a word is in, by its number, and how much the word says of it.</summary>
internal readonly struct Posting(int article, int level)
{
    // There are millions of them.
    private readonly uint _both = (uint)article << 4 | (uint)level;

    public int Article => (int)(_both >> 4);

    public int Level => (int)(_both & Relevance.Highest);
}

/// <summary>Postings in rising order of the articles → text: for each level from the highest, the level, how many, and the gaps between their numbers.</summary>
internal static class Postings
{
    // The best are told apart; the rest of a word that nearly every letter has would only cost readers their time.
    private const int Long = 8192;
    private const int ToldApart = 2048;

    public static void AppendTo(StringBuilder text, ReadOnlySpan<Posting> postings) => Each(postings, number => text.AppendNumber(number));

    /// <summary>The length of the text.</summary>
    public static int LengthOf(ReadOnlySpan<Posting> postings)
    {
        var length = 0;
        Each(postings, number => length += IndexText.LengthOf(number));
        return length;
    }

    // Every number of the text.
    private static void Each(ReadOnlySpan<Posting> postings, Action<int> tell)
    {
        Span<int> counts = stackalloc int[Relevance.Highest + 1];
        foreach (var posting in postings) counts[posting.Level]++;
        var (least, merged) = Merge(counts, postings.Length);
        for (var level = Relevance.Highest; level > least; level--) EachOf(postings, level, level, counts[level], level, tell);
        if (least > 0) EachOf(postings, 0, least, Sum(counts[..(least + 1)]), merged, tell);
    }

    // The highest of the levels that become one, and what they become.
    private static (int Least, int Merged) Merge(ReadOnlySpan<int> counts, int all)
    {
        if (all <= Long) return (0, 0);
        var (told, level) = (0, Relevance.Highest);
        while (level > 0 && told + counts[level] <= ToldApart) told += counts[level--];
        var weight = 0d;
        for (var l = 1; l <= level; l++) weight += (double)l * counts[l];
        return (level, (int)Math.Round(weight / (all - told)));
    }

    private static void EachOf(ReadOnlySpan<Posting> postings, int lowest, int highest, int count, int named, Action<int> tell)
    {
        if (count == 0) return;
        tell(named);
        tell(count);
        var before = -1;
        foreach (var posting in postings)
        {
            if (posting.Level < lowest || posting.Level > highest) continue;
            tell(posting.Article - before - 1);
            before = posting.Article;
        }
    }

    private static int Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0;
        foreach (var count in counts) sum += count;
        return sum;
    }
}
