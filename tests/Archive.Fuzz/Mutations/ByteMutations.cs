using System.Collections.Immutable;

namespace Archive.Fuzz.Mutations;

/// <summary>Damage by what knows nothing of text.</summary>
internal static class ByteMutations
{
    private static readonly ImmutableArray<byte[]> Interesting =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], // the marks of UTF-8 and UTF-16
        [0x00], [0x08], [0x0B], [0x0C], [0x0D], [0x0D, 0x0A], [0x0A], [0x09], [0x1B], [0x7F],
        [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], // surrogates
        [0xC0, 0xAF], [0xE2, 0x82], [0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], // not UTF-8: overlong, cut off, out of order, beyond the end
        .. "\u0085|\u00A0|\u00AD|\u2028|\u2029|\u202E|\u2066|\u200B|\u200D|\uFEFF|\uFFFD|\uFFFE|\uFFFF|\u0300|e\u0301|\U0001F468\u200D\U0001F469\u200D\U0001F467|\U0010FFFF|\uE000|ﷺ|İ|ß|ſ|中|ع".Split('|').Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    public static byte[] FlipBits(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var copy = bytes.ToArray();
        for (var left = random.Few(16); left > 0 && copy.Length > 0; left--) copy[random.Below(copy.Length)] ^= (byte)(1 << random.Below(8));
        return copy;
    }

    public static byte[] Overwrite(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var copy = bytes.ToArray();
        for (var left = random.Few(16); left > 0 && copy.Length > 0; left--) copy[random.Below(copy.Length)] = (byte)(random.OneIn(2) ? random.Below(256) : 0x20 + random.Below(0x5F));
        return copy;
    }

    public static byte[] Cut(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var at = Mutation.Position(bytes, random);
        return random.OneIn(4) ? bytes[at..] : bytes[..at];
    }

    public static byte[] Delete(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var at = Mutation.Position(bytes, random);
        return Mutation.Replace(bytes, at, random.Below(Math.Min(bytes.Length - at, random.OneIn(3) ? 1000 : 8) + 1), []);
    }

    public static byte[] Insert(byte[] bytes, SplitMix64 random, Originals originals) =>
        Mutation.Replace(bytes, Mutation.Position(bytes, random), 0, random.Pick(Interesting));

    public static byte[] Repeat(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var at = Mutation.Position(bytes, random);
        var piece = bytes.AsSpan(at, Math.Min(bytes.Length - at, 1 + random.Below(random.OneIn(3) ? 2000 : 40)));
        return Mutation.Replace(bytes, at, 0, Mutation.Repeated(piece, Mutation.Times(bytes.Length, piece.Length, random)));
    }

    public static byte[] Move(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var from = Mutation.Position(bytes, random);
        var piece = bytes[from..(from + random.Below(Math.Min(bytes.Length - from, 500) + 1))];
        var without = Mutation.Replace(bytes, from, piece.Length, []);
        return Mutation.Replace(without, Mutation.Position(without, random), 0, piece);
    }
}
