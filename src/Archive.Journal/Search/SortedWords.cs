using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>What an article's use of a word becomes.</summary>
/// <param name="Word">Its number in the <see cref="WordList"/>.</param>
/// <param name="Article">The article's number.</param>
/// <param name="Level">How much the word says of the article; nought where it is in it no more.</param>
internal readonly record struct WordChange(int Word, int Article, int Level);

/// <summary>The words of the archive in ordinal order, each with the articles that it is in.</summary>
/// <param name="Lines">A word each.</param>
/// <param name="Numbers">The words' numbers in the <see cref="WordList"/>.</param>
internal sealed record SortedWords(ImmutableArray<IndexLine> Lines, ImmutableArray<int> Numbers)
{
    /// <param name="articles">In the order of their numbers.</param>
    /// <param name="list">Is closed: words that nobody uses are dropped.</param>
    public static SortedWords Of(ImmutableArray<PackedWords> articles, WordList list)
    {
        var uses = new int[list.Count];
        foreach (var article in articles) article.Count(uses);
        var words = list.ByNumber();
        list.Close(word => uses[word] > 0);
        var starts = new int[uses.Length];
        for (var word = 1; word < starts.Length; word++) starts[word] = starts[word - 1] + uses[word - 1];
        var packed = new byte[uses.Sum() * Unsafe.SizeOf<Posting>()];
        var postings = MemoryMarshal.Cast<byte, Posting>(packed.AsSpan());
        var next = starts.ToArray();
        // Article by article: the words of all at once would fill the memory.
        foreach (var (number, article) in articles.Index())
            foreach (var (word, level) in article.Words()) postings[next[word]++] = new Posting(number, level);
        int[] numbers = [.. Enumerable.Range(0, words.Length).Where(word => uses[word] > 0)];
        IndexLine[] lines = [.. Phase.Each(numbers, word => IndexLine.From(words[word]!, packed.AsMemory(starts[word] * Unsafe.SizeOf<Posting>(), uses[word] * Unsafe.SizeOf<Posting>())))];
        var keys = Array.ConvertAll(lines, line => line.Key);
        var order = Enumerable.Range(0, keys.Length).ToArray();
        Array.Sort(keys, order, StringComparer.Ordinal);
        return new SortedWords(In(order, lines), In(order, numbers));
    }

    /// <summary>The words as they are after some changes.</summary>
    /// <param name="changes">Of each word and article one at most.</param>
    /// <param name="list">Is closed.</param>
    public SortedWords With(IEnumerable<WordChange> changes, WordList list)
    {
        var byWord = changes.GroupBy(change => change.Word).ToDictionary(g => g.Key, g => g.OrderBy(change => change.Article).ToArray());
        var words = list.ByNumber();
        var before = Numbers.Index().Where(n => byWord.ContainsKey(n.Item)).ToDictionary(n => n.Item, n => Lines[n.Index]);
        var anew = byWord.ToDictionary(c => c.Key, c => IndexLine.From(words[c.Key]!, Merged(before.GetValueOrDefault(c.Key).Postings, c.Value).AsSpan()));
        list.Close(word => !anew.TryGetValue(word, out var line) || !line.Postings.IsEmpty);
        return Merged([.. anew.Where(a => !a.Value.Postings.IsEmpty).OrderBy(a => a.Value.Key, StringComparer.Ordinal)], anew.ContainsKey);
    }

    private SortedWords Merged(KeyValuePair<int, IndexLine>[] anew, Func<int, bool> isAnew)
    {
        var lines = ImmutableArray.CreateBuilder<IndexLine>(Lines.Length + anew.Length);
        var numbers = ImmutableArray.CreateBuilder<int>(Lines.Length + anew.Length);
        var next = 0;
        foreach (var (number, line) in anew)
        {
            KeepUpTo(line.Key);
            lines.Add(line);
            numbers.Add(number);
        }
        KeepUpTo(null);
        return new SortedWords(lines.DrainToImmutable(), numbers.DrainToImmutable());

        void KeepUpTo(string? key)
        {
            for (; next < Lines.Length && (key is null || string.CompareOrdinal(Lines[next].Key, key) <= 0); next++)
            {
                if (isAnew(Numbers[next])) continue;
                lines.Add(Lines[next]);
                numbers.Add(Numbers[next]);
            }
        }
    }

    private static Posting[] Merged(ReadOnlySpan<Posting> before, WordChange[] changes)
    {
        var merged = new List<Posting>(before.Length + changes.Length);
        var next = 0;
        foreach (var change in changes)
        {
            for (; next < before.Length && before[next].Article <= change.Article; next++)
                if (before[next].Article < change.Article) merged.Add(before[next]);
            if (change.Level > 0) merged.Add(new Posting(change.Article, change.Level));
        }
        merged.AddRange(before[next..]);
        return [.. merged];
    }

    private static ImmutableArray<T> In<T>(int[] order, T[] items) => ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(order, i => items[i]));
}
