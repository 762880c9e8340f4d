using System.Runtime.InteropServices;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>What the index keeps of an article, as bytes: that of all articles would fill the memory.</summary>
/// <param name="Bytes">What <see cref="Write"/> wrote.</param>
/// <param name="Highest">The highest number of a word in it; -1 where there is none.</param>
/// <param name="PairCount">How many pairs there are.</param>
internal readonly record struct PackedWords(Stored Bytes, int Highest, int PairCount)
{
    /// <summary>Those of an article that there was not.</summary>
    public static PackedWords None { get; } = Of(new IndexedWords([], []));

    public static PackedWords Of(IndexedWords words)
    {
        var output = new PackWriter();
        Write(output, words);
        var bytes = output.Written.ToArray();
        return From(new Stored(bytes), bytes);
    }

    /// <param name="stored">Where the bytes are.</param>
    /// <param name="bytes">The same, at hand.</param>
    public static PackedWords From(Stored stored, ReadOnlyMemory<byte> bytes)
    {
        var input = new PackReader(bytes);
        return new PackedWords(stored, input.Number() - 1, input.Number());
    }

    public static void Write(PackWriter output, IndexedWords words)
    {
        output.Number(words.Words.Length == 0 ? 0 : words.Words.Max(use => use.Word) + 1);
        output.Number(words.Pairs.Length);
        output.List(words.Words, use => output.Number((ulong)(uint)use.Word << 4 | use.Level));
        output.Bytes(MemoryMarshal.AsBytes(Array.ConvertAll(words.Pairs, pair => pair.Key).AsSpan()));
        foreach (var pair in words.Pairs) output.Number(pair.Place);
    }

    /// <summary>Counts each word once.</summary>
    /// <param name="counts">By the words' numbers.</param>
    public void Count(int[] counts)
    {
        var input = Start();
        for (var count = input.Number(); count > 0; count--) counts[(int)(input.Large() >> 4)]++;
    }

    public WordUse[] Words()
    {
        var input = Start();
        var words = new WordUse[input.Number()];
        for (var i = 0; i < words.Length; i++)
        {
            var use = input.Large();
            words[i] = new WordUse((int)(use >> 4), (byte)(use & 15));
        }
        return words;
    }

    public PairUse[] Pairs()
    {
        var input = Start();
        for (var count = input.Number(); count > 0; count--) input.Large();
        var keys = MemoryMarshal.Cast<byte, ulong>(input.Bytes().Span);
        var pairs = new PairUse[keys.Length];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = new PairUse(keys[i], input.Number());
        return pairs;
    }

    // After what is known already.
    private PackReader Start()
    {
        var input = new PackReader(Bytes.Read());
        input.Number();
        input.Number();
        return input;
    }
}
