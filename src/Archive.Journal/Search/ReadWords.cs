using System.Runtime.InteropServices;
using Archive.Journal.Model;

namespace Archive.Journal.Search;

/// <summary>A word of an article.</summary>
/// <param name="Word">Its number in the <see cref="WordList"/>.</param>
/// <param name="Level">How much it says of the article.</param>
internal readonly record struct WordUse(int Word, byte Level);

/// <summary>Two words that stand side by side.</summary>
/// <param name="Key">Of the two; see <see cref="PhraseKey"/>.</param>
/// <param name="Place">Of the first among the words of the article; those of the title are before <see cref="ReadWords.AfterTitle"/>.</param>
internal readonly record struct PairUse(ulong Key, int Place);

/// <summary>What the index keeps of an article.</summary>
internal sealed record IndexedWords(WordUse[] Words, PairUse[] Pairs);

/// <summary>An article → its words.</summary>
internal static class ReadWords
{
    /// <summary>Where the words after the title begin, at the earliest.</summary>
    public const int AfterTitle = 64;

    private const int UsualWords = 400;
    private const int UsualPairs = 1_000;

    public static IndexedWords From(Corpus corpus, Article article, WordList list)
    {
        var frequencies = new Dictionary<int, (double Weighty, double Plain)>(UsualWords);
        var pairs = new List<PairUse>(UsualPairs);
        var (place, words) = (0, 0);
        foreach (var (text, weight) in SearchedFields.Of(corpus, article))
        {
            var before = 0UL;
            Tokens.Each(text, word =>
            {
                ref var frequency = ref CollectionsMarshal.GetValueRefOrAddDefault(frequencies, list.Of(word), out _);
                if (weight > SearchedFields.Text) frequency.Weighty += weight;
                else (frequency.Plain, words) = (frequency.Plain + 1, words + 1);
                var hash = PhraseKey.OfWord(word);
                if (before != 0) pairs.Add(new PairUse(PhraseKey.OfPair(before, hash), place - 1));
                before = hash;
                place++;
            });
            place = Math.Max(place + 1, AfterTitle);
        }
        var norm = Relevance.Norm(words);
        return new IndexedWords([.. frequencies.Select(f => new WordUse(f.Key, (byte)Relevance.Level(f.Value.Weighty + f.Value.Plain * norm)))], [.. pairs]);
    }
}
