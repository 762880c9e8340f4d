using System.Text;

namespace Archive.Fuzz.Mutations;

/// <summary>Damage by careless cutting and pasting.</summary>
internal static class LineMutations
{
    public static byte[] Duplicate(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var (start, length) = Lines(bytes, random);
        var piece = bytes.AsSpan(start, length);
        return Mutation.Replace(bytes, start, 0, Mutation.Repeated(piece, random.OneIn(4) ? Mutation.Times(bytes.Length, length, random) : 1));
    }

    public static byte[] Delete(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var (start, length) = Lines(bytes, random);
        return Mutation.Replace(bytes, start, length, []);
    }

    public static byte[] Swap(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var (start, length) = Lines(bytes, random);
        var piece = bytes[start..(start + length)];
        var without = Mutation.Replace(bytes, start, length, []);
        return Mutation.Replace(without, Lines(without, random).Start, 0, piece);
    }

    public static byte[] Shuffle(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var (start, length) = Lines(bytes, random, most: 12);
        var lines = Encoding.Latin1.GetString(bytes, start, length).Split('\n');
        for (var i = lines.Length - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (lines[i], lines[other]) = (lines[other], lines[i]);
        }
        return Mutation.Replace(bytes, start, length, Encoding.Latin1.GetBytes(string.Join('\n', lines)));
    }

    public static byte[] Indent(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var (start, length) = Lines(bytes, random);
        var lines = Encoding.Latin1.GetString(bytes, start, length).Split('\n');
        var by = random.Pick(["  ", " ", "    ", "\t", "- ", "> ", "", "-", "\u00A0"]);
        return Mutation.Replace(bytes, start, length, Encoding.Latin1.GetBytes(string.Join('\n', lines.Select(l => l.Length == 0 ? l : by.Length == 0 ? l.TrimStart() : by + l))));
    }

    public static byte[] EndOtherwise(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var (start, length) = random.OneIn(2) ? (0, bytes.Length) : Lines(bytes, random);
        var end = random.Pick(["\r\n", "\r\n", "\r", "", " ", "\n\n", "\u2028", "\u0085", "  \n", "\\\n"]);
        return Mutation.Replace(bytes, start, length, Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes, start, length).Replace("\n", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(end)), StringComparison.Ordinal)));
    }

    public static byte[] TakeOver(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var other = random.Pick(originals.Files).Bytes;
        var (start, length) = Lines(other, random);
        return Mutation.Replace(bytes, Lines(bytes, random).Start, 0, other.AsSpan(start, Math.Min(length, 4000)));
    }

    public static byte[] Splice(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var other = random.Pick(originals.Files).Bytes;
        return [.. bytes.AsSpan(0, Mutation.Position(bytes, random)), .. other.AsSpan(Mutation.Position(other, random))];
    }

    // One line or a few, with their ends.
    private static (int Start, int Length) Lines(byte[] bytes, SplitMix64 random, int most = 6)
    {
        var start = bytes.AsSpan(0, random.Below(bytes.Length + 1)).LastIndexOf((byte)'\n') + 1;
        var end = start;
        for (var left = random.Few(most); left > 0 && end < bytes.Length; left--)
            end = bytes.AsSpan(end).IndexOf((byte)'\n') is var lineFeed and >= 0 ? end + lineFeed + 1 : bytes.Length;
        return (start, end - start);
    }
}
