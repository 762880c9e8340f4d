using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Archive.Journal.Checking;

/// <summary>
/// Character references → characters, as browsers read them (WHATWG HTML, 13.2.5.72): those of HTML 4, those of HTML 5 for ASCII,
/// and numbers; without a semicolon too where browsers take them so.
/// </summary>
internal static class HtmlReferences
{
    // Names that HTML 5 has and WebUtility has not: what could hide an address or a URL's scheme.
    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Ascii = new (string Name, char Character)[]
    {
        ("Tab", '\t'), ("NewLine", '\n'), ("excl", '!'), ("num", '#'), ("dollar", '$'), ("percnt", '%'), ("lpar", '('), ("rpar", ')'), ("ast", '*'),
        ("midast", '*'), ("plus", '+'), ("comma", ','), ("period", '.'), ("sol", '/'), ("colon", ':'), ("semi", ';'), ("equals", '='), ("quest", '?'),
        ("commat", '@'), ("lsqb", '['), ("lbrack", '['), ("bsol", '\\'), ("rsqb", ']'), ("rbrack", ']'), ("Hat", '^'), ("lowbar", '_'),
        ("UnderBar", '_'), ("grave", '`'), ("DiacriticalGrave", '`'), ("lcub", '{'), ("lbrace", '{'), ("verbar", '|'), ("vert", '|'),
        ("VerticalLine", '|'), ("rcub", '}'), ("rbrace", '}'), ("AMP", '&'), ("LT", '<'), ("GT", '>'), ("QUOT", '"'), ("NonBreakingSpace", '\u00A0'),
        ("hyphen", '\u2010'), ("ZeroWidthSpace", '\u200B'),
    }.ToFrozenDictionary(r => r.Name, r => r.Character, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestWithoutSemicolon = 6;
    private const int LongestName = 32;

    /// <param name="isAttribute">In an attribute's value, <c>&amp;copy=</c> is a part of a query.</param>
    public static string Decode(ReadOnlySpan<char> text, bool isAttribute)
    {
        if (!text.Contains('&')) return text.ToString();
        var decoded = new StringBuilder(text.Length);
        while (text.IndexOf('&') is var at and >= 0)
        {
            decoded.Append(text[..at]);
            text = text[at..];
            var length = text is ['&', '#', ..] ? Number(text, decoded) : Name(text, decoded, isAttribute);
            if (length == 0) decoded.Append('&');
            text = text[Math.Max(1, length)..];
        }
        return decoded.Append(text).ToString();
    }

    // How many characters the reference has; none where it is none.
    private static int Number(ReadOnlySpan<char> text, StringBuilder decoded)
    {
        var isHex = text is [_, _, 'x' or 'X', ..];
        var start = isHex ? 3 : 2;
        var (value, at) = (0L, start);
        for (; at < text.Length && (isHex ? char.IsAsciiHexDigit(text[at]) : char.IsAsciiDigit(text[at])); at++)
            value = Math.Min(int.MaxValue, value * (isHex ? 16 : 10) + Convert.ToInt32(text[at].ToString(), 16));
        if (at == start) return 0;
        decoded.Append(Rune.IsValid((int)value) && value != 0 ? new Rune((int)value).ToString() : "\uFFFD");
        return at < text.Length && text[at] == ';' ? at + 1 : at;
    }

    private static int Name(ReadOnlySpan<char> text, StringBuilder decoded, bool isAttribute)
    {
        var length = 0;
        while (length + 1 < text.Length && length < LongestName && char.IsAsciiLetterOrDigit(text[length + 1])) length++;
        if (length == 0) return 0;
        if (length + 1 < text.Length && text[length + 1] == ';' && Meaning(text.Slice(1, length)) is { } meaning)
        {
            decoded.Append(meaning);
            return length + 2;
        }
        // An older name may end anywhere; in an attribute's value, only where a word ends too.
        for (var shorter = Math.Min(length, LongestWithoutSemicolon); shorter >= 2; shorter--)
        {
            if (isAttribute && (shorter < length || (shorter + 1 < text.Length && text[shorter + 1] == '='))) continue;
            if (Meaning(text.Slice(1, shorter)) is not [var old] || (old > '\u00FF') || (old < '\u00A0' && old is not ('&' or '<' or '>' or '"'))) continue;
            decoded.Append(old);
            return shorter + 1;
        }
        return 0;
    }

    private static string? Meaning(ReadOnlySpan<char> name)
    {
        if (Ascii.TryGetValue(name, out var character)) return character.ToString();
        var reference = $"&{name};";
        return WebUtility.HtmlDecode(reference) is var meaning && meaning != reference ? meaning : null;
    }
}
