namespace Archive.Engine;

/// <summary>"Did you mean": the known word nearest to one that is not known.</summary>
public static class Suggestion
{
    private const int LongestWord = 200;

    /// <summary>The nearest of the known words, or null when none is near enough to be what was meant.</summary>
    public static string? For(string word, IEnumerable<string> known)
    {
        var folded = Folding.Fold(word);
        if (folded.Length is 0 or > LongestWord) return null;
        var limit = Math.Max(1, folded.Length / 3);
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - folded.Length) > limit) continue;
            var distance = Distance(folded, Folding.Fold(candidate));
            if (distance > limit || (distance == limit && nearest is not null)) continue;
            (nearest, limit) = (candidate, distance);
        }
        return nearest;
    }

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each.
    private static int Distance(string a, string b)
    {
        var twoBack = new int[b.Length + 1];
        var back = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(back[j] + 1, row[j - 1] + 1), back[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
            }
            (twoBack, back) = (back, row);
        }
        return back[^1];
    }
}
