using System.Text;

namespace Archive.Journal.Search;

/// <summary>The articles that a word is in, by their numbers in rising order, and how much it says of each.</summary>
internal readonly record struct Posting(int Article, byte Level);

/// <summary>Postings → text: for each level from the highest, the level, how many, and the gaps between their numbers.</summary>
internal static class Postings
{
    // The best are told apart; the rest of a word that nearly every letter has would only cost readers their time.
    private const int Long = 8192;
    private const int ToldApart = 2048;

    public static void AppendTo(StringBuilder text, List<Posting> postings)
    {
        var counts = new int[Relevance.Highest + 1];
        foreach (var posting in postings) counts[posting.Level]++;
        var (least, merged) = Merge(counts, postings.Count);
        for (var level = Relevance.Highest; level > least; level--) AppendLevel(text, level, counts[level], postings, p => p.Level == level);
        if (least > 0) AppendLevel(text, merged, counts.Take(least + 1).Sum(), postings, p => p.Level <= least);
    }

    // The highest of the levels that become one, and what they become.
    private static (int Least, int Merged) Merge(int[] counts, int all)
    {
        if (all <= Long) return (0, 0);
        var (told, level) = (0, Relevance.Highest);
        while (level > 0 && told + counts[level] <= ToldApart) told += counts[level--];
        var weight = Enumerable.Range(1, level).Sum(l => (double)l * counts[l]);
        return (level, (int)Math.Round(weight / (all - told)));
    }

    private static void AppendLevel(StringBuilder text, int level, int count, List<Posting> postings, Func<Posting, bool> isOf)
    {
        if (count == 0) return;
        text.AppendNumber(level).AppendNumber(count);
        var before = -1;
        foreach (var posting in postings)
        {
            if (!isOf(posting)) continue;
            text.AppendNumber(posting.Article - before - 1);
            before = posting.Article;
        }
    }
}
