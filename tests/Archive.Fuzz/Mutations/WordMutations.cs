using System.Collections.Immutable;
using System.Text;

namespace Archive.Fuzz.Mutations;

/// <summary>Damage by what knows the format: marks of YAML and Markdown, keys, values and numbers.</summary>
internal static class WordMutations
{
    private static readonly ImmutableArray<string> Yaml =
        ["---\n", "...\n", "- ", ": ", ":", "? ", "[", "]", "{", "}", ", ", "&a ", "*a", "!tag ", "!!binary ", "!", "|\n", ">-\n", "|2+\n", "%YAML 1.2\n", "'", "\"", "\\", "\\u0000", "\\uD800", "\\x7F", "<<: ", "# ", "@", "`", "~", "null", "\t", "\\\n", "key: [a, {b: c}]\n"];

    private static readonly ImmutableArray<string> Markdown =
    [
        "*", "**", "_", "~~", "~", "^", "`", "```\n", "~~~\n", "# ", "###### ", "===\n", "---\n", "- ", "* ", "1. ", "999999999. ", "> ", "|", "\n|-|-|\n", "![", "[", "](", ")", "[^1]", "[^1]: ", "[^", "][", "]: ", "[a]: /b \"c\"\n",
        "<", ">", "<!--", "-->", "<b>", "</b>", "<script>", "<sup>", "</sub>", "<a href=\"", "&amp;", "&#0;", "&#x110000;", "&", "\\", "$", "$$", "$$\n", "\\frac{", "\\left(", "\\begin{matrix}", "}", "{", "_{", "^{", "\\sqrt", "http://", "https://doi.org/10.5555/", "www.", "mailto:a@b", "javascript:", "doi:10.1000/a", "PMID: 1", "  \n", "\n\n", "    ", "\t", ":::\n", "::: note\n", "Table 1. ", "+---+\n", "(#", "../", "\u201C", "…",
    ];

    private static readonly ImmutableArray<string> Numbers =
        ["0", "-1", "00", "1", "9", "0x7F", "1e999", "NaN", "2147483647", "2147483648", "-2147483649", "4294967296", "9223372036854775808", "99999999999999999999999999999999", "0001", "9999", "10000", "13", "32", "٣", "½", "1.5", ""];

    public static byte[] InsertMark(byte[] bytes, SplitMix64 random, Originals originals)
    {
        for (var left = random.Few(6); left > 0; left--) bytes = Mutation.Replace(bytes, Mutation.Position(bytes, random), 0, Mark(random));
        return bytes;
    }

    public static byte[] RepeatMark(byte[] bytes, SplitMix64 random, Originals originals)
    {
        byte[] marks = random.OneIn(2) ? Mark(random) : [.. Mark(random), .. Mark(random)];
        return Mutation.Replace(bytes, Mutation.Position(bytes, random), 0, Mutation.Repeated(marks, Mutation.Times(bytes.Length, marks.Length, random)));
    }

    public static byte[] ReplaceNumber(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var start = Array.FindIndex(bytes, random.Below(bytes.Length + 1), b => char.IsAsciiDigit((char)b));
        if (start < 0) return bytes;
        var end = start;
        while (end < bytes.Length && char.IsAsciiDigit((char)bytes[end])) end++;
        return Mutation.Replace(bytes, start, end - start, Encoding.UTF8.GetBytes(random.Pick(Numbers)));
    }

    public static byte[] AddKey(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var line = random.OneIn(2) ? random.Pick(originals.Lines) : $"{random.Pick(originals.Keys)}: {random.Pick(originals.Values)}";
        var at = bytes.AsSpan(0, random.Below(Math.Min(bytes.Length, 1000) + 1)).LastIndexOf((byte)'\n') + 1;
        return Mutation.Replace(bytes, at, 0, Encoding.UTF8.GetBytes(line + "\n"));
    }

    public static byte[] ReplaceValue(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var from = random.Below(bytes.Length + 1);
        var colon = bytes.AsSpan(from).IndexOf(": "u8);
        if (colon < 0) return bytes;
        var start = from + colon + 2;
        var end = bytes.AsSpan(start).IndexOf((byte)'\n') is var lineFeed and >= 0 ? start + lineFeed : bytes.Length;
        var value = random.Below(4) switch
        {
            0 => $"[{random.Pick(originals.Values)}, {random.Pick(originals.Values)}]",
            1 => $"{{{random.Pick(originals.Keys)}: {random.Pick(originals.Values)}}}",
            2 => random.Pick(Numbers),
            _ => random.Pick(originals.Values),
        };
        return Mutation.Replace(bytes, start, end - start, Encoding.UTF8.GetBytes(value));
    }

    public static byte[] RenameKey(byte[] bytes, SplitMix64 random, Originals originals)
    {
        var colon = Array.IndexOf(bytes, (byte)':', random.Below(bytes.Length + 1));
        if (colon < 0) return bytes;
        var start = colon;
        while (start > 0 && (char.IsAsciiLetter((char)bytes[start - 1]) || bytes[start - 1] == '-')) start--;
        return Mutation.Replace(bytes, start, colon - start, Encoding.UTF8.GetBytes(random.Pick(originals.Keys)));
    }

    private static byte[] Mark(SplitMix64 random) => Encoding.UTF8.GetBytes(random.Pick(random.OneIn(2) ? Yaml : Markdown));
}
