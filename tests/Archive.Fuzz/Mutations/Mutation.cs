using System.Collections.Immutable;

namespace Archive.Fuzz.Mutations;

/// <summary>Bytes → other bytes, as chance has it; the bytes that come in stay as they are.</summary>
internal delegate byte[] Mutate(byte[] bytes, SplitMix64 random, Originals originals);

/// <summary>All ways of damaging a file, and what they have in common.</summary>
internal static class Mutation
{
    // The reader refuses texts of more than 1,000,000 bytes; most mutants are small, so that there can be many.
    private const int Large = 1_010_000;
    private const int Small = 40_000;

    public static ImmutableArray<Mutate> All { get; } =
    [
        ByteMutations.FlipBits,
        ByteMutations.Overwrite,
        ByteMutations.Cut,
        ByteMutations.Delete,
        ByteMutations.Insert,
        ByteMutations.Repeat,
        ByteMutations.Move,
        LineMutations.Duplicate,
        LineMutations.Delete,
        LineMutations.Swap,
        LineMutations.Shuffle,
        LineMutations.Indent,
        LineMutations.EndOtherwise,
        LineMutations.TakeOver,
        LineMutations.Splice,
        WordMutations.InsertMark,
        WordMutations.RepeatMark,
        WordMutations.ReplaceNumber,
        WordMutations.AddKey,
        WordMutations.ReplaceValue,
        WordMutations.RenameKey,
    ];

    public static byte[] Replace(byte[] bytes, int start, int length, ReadOnlySpan<byte> with) => [.. bytes.AsSpan(0, start), .. with, .. bytes.AsSpan(start + length)];

    /// <summary>Where to strike: anywhere, where a line begins or ends, or among the first lines, which are read most closely.</summary>
    public static int Position(byte[] bytes, SplitMix64 random)
    {
        var at = random.Below((random.OneIn(3) ? Math.Min(bytes.Length, 800) : bytes.Length) + 1);
        if (random.OneIn(2)) return at;
        var lineFeed = bytes.AsSpan(at).IndexOf((byte)'\n');
        return lineFeed < 0 ? at : at + lineFeed + random.Below(2);
    }

    /// <summary>How often something may be repeated: twice, a thousand times, and now and then until the file is as large as may be.</summary>
    public static int Times(int size, int length, SplitMix64 random)
    {
        var isLarge = random.OneIn(200);
        int[] counts = isLarge ? [10_000, 100_000, Large] : [2, 3, 10, 50, 200, 1000];
        return Math.Clamp(((isLarge ? Large : Small) - size) / Math.Max(1, length), 0, random.Pick(counts));
    }

    public static byte[] Repeated(ReadOnlySpan<byte> piece, int times)
    {
        var all = new byte[piece.Length * times];
        for (var i = 0; i < times; i++) piece.CopyTo(all.AsSpan(i * piece.Length));
        return all;
    }
}
