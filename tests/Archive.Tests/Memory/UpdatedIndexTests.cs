using Archive.Benchmarks.Letters;
using Archive.Journal.Search;
using Xunit;

namespace Archive.Tests.Memory;

public sealed class UpdatedIndexTests
{
    private const int Articles = 40;

    [Fact]
    public void Words_after_changes_are_as_if_sorted_anew()
    {
        var chance = new Chance(seed: 5);
        var list = new WordList();
        PackedWords[] articles = [.. Enumerable.Range(0, Articles).Select(_ => Words(chance, list))];
        var sorted = SortedWords.Of([.. articles], list);
        for (var round = 0; round < 20; round++)
        {
            // Numbers outlive the words that nobody uses any more.
            list = new WordList(list.Packed);
            var before = articles.ToArray();
            foreach (var number in Enumerable.Range(0, chance.Between(1, 4)).Select(_ => chance.Below(Articles)).Distinct()) articles[number] = Words(chance, list);
            var changes = Enumerable.Range(0, Articles).SelectMany(number => Changes(number, before[number], articles[number]));
            sorted = sorted.With(changes, list);
            Same(SortedWords.Of([.. articles], list), sorted);
        }
    }

    [Fact]
    public void A_file_of_phrases_after_changes_is_as_if_made_anew()
    {
        var chance = new Chance(seed: 6);
        var pairs = Enumerable.Range(0, Articles).Select(number => Pairs(chance, number)).ToArray();
        for (var round = 0; round < 20; round++)
        {
            var before = BytesOf(pairs);
            var changed = Enumerable.Range(0, chance.Between(1, 4)).Select(_ => chance.Below(Articles + 2)).ToHashSet();
            pairs = [.. Enumerable.Range(0, Math.Max(pairs.Length, changed.Max() + 1)).Select(number => changed.Contains(number) ? Pairs(chance, number) : number < pairs.Length ? pairs[number] : [])];
            Assert.Equal(BytesOf(pairs), PairFile.With(before, changed, [.. changed.Order().SelectMany(number => pairs[number])]));
        }
    }

    // Few words, so that some are in many articles and some are given up.
    private static PackedWords Words(Chance chance, WordList list)
    {
        var words = Enumerable.Range(0, chance.Below(12)).Select(_ => list.Of($"word{chance.Below(60)}")).Distinct();
        return PackedWords.Of(new IndexedWords([.. words.Select(word => new WordUse(word, (byte)chance.Between(1, Relevance.Highest)))], []));
    }

    private static IEnumerable<WordChange> Changes(int number, PackedWords before, PackedWords now)
    {
        var levels = now.Words().ToDictionary(use => use.Word, use => (int)use.Level);
        return before.Words().Select(use => use.Word).Union(levels.Keys).Select(word => new WordChange(word, number, levels.GetValueOrDefault(word)));
    }

    private static void Same(SortedWords expected, SortedWords actual)
    {
        Assert.Equal(expected.Lines.Select(line => line.Key), actual.Lines.Select(line => line.Key));
        Assert.Equal(expected.Numbers, actual.Numbers);
        foreach (var (one, other) in expected.Lines.Zip(actual.Lines))
        {
            Assert.Equal(one.Postings.ToArray().Select(p => (p.Article, p.Level)), other.Postings.ToArray().Select(p => (p.Article, p.Level)));
            Assert.Equal((one.Length, one.Fingerprint), (other.Length, other.Fingerprint));
        }
    }

    private static PairPlace[] Pairs(Chance chance, int article) => [.. Enumerable.Range(0, chance.Below(6)).Select(place => new PairPlace((uint)chance.Below(1_000_000), article, place))];

    private static byte[] BytesOf(PairPlace[][] pairs)
    {
        var file = new PairFile(count: 4);
        foreach (var pair in pairs.SelectMany(p => p)) file.Add(pair);
        return file.ToBytes();
    }
}
