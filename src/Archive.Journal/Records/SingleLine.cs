using System.Buffers;
using System.Text;

namespace Archive.Journal.Records;

/// <summary>A value on one line: line breaks and other control characters become a blank, and none stands at either end.</summary>
internal static class SingleLine
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c), '\u2028', '\u2029']);

    public static string Of(string text)
    {
        var rest = text.AsSpan();
        if (!rest.ContainsAny(Breaks)) return text.Trim(' ');
        var line = new StringBuilder(text.Length);
        while (rest.IndexOfAny(Breaks) is var end and >= 0)
        {
            Add(line, rest[..end]);
            rest = rest[(end + 1)..];
        }
        Add(line, rest);
        return line.ToString();
    }

    private static void Add(StringBuilder line, ReadOnlySpan<char> part)
    {
        part = part.Trim(' ');
        if (line.Length > 0 && !part.IsEmpty) line.Append(' ');
        line.Append(part);
    }
}
