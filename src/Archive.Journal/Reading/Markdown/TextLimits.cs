using System.Buffers;
using Archive.Engine;

namespace Archive.Journal.Reading;

/// <summary>
/// Refuses texts that no letter is like, before they are parsed: the parser takes time that grows with the square of a
/// paragraph, of a word, of nesting, and its own limit says neither line nor column.
/// </summary>
internal static class TextLimits
{
    private const int LongestText = 200_000;
    private const int LongestParagraph = 40_000;
    private const int LongestWord = 8_000;
    private const int MostMarkers = 40;
    private const int MostCells = 100_000;
    private const int MostLinkDefinitions = 500;
    private const int MostUnderlines = 2_000;
    private const int LongestLinkDefinition = 400;

    // The parser compares the marks of a paragraph with one another: 4,000 in one paragraph, or 500 in each of 64.
    private const long MostComparisons = 16_000_000;

    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create("*_~[/w");

    /// <summary>The first thing in a text that is too large to be read; null where all is well.</summary>
    public static Diagnostic? Check(string markdown, Func<int, Place> at)
    {
        if (markdown.Length > LongestText) return Problems.TextTooLong(at(0), markdown.Length, LongestText);
        var (paragraph, lines, bars, definitions, underlines) = (0, 0, 0, 0, 0);
        var (marks, comparisons) = (0L, 0L);
        for (var start = 0; start < markdown.Length;)
        {
            var end = markdown.IndexOf('\n', start) is var lineFeed and >= 0 ? lineFeed : markdown.Length;
            var line = markdown.AsSpan(start, end - start);
            if (Markers(line, out var content) > MostMarkers) return Problems.NestedTooDeep(at(start));
            if (IndexOfLongWord(line) is { } word) return Problems.PieceTooLarge(at(start + word), "word", $"{LongestWord:N0} characters");
            var bare = line[content..];
            var isBlank = bare.IsWhiteSpace();
            if (isBlank || BeginsBlock(line, content)) (paragraph, lines, bars, marks) = (isBlank ? Math.Min(end + 1, markdown.Length) : start, 0, 0, 0);
            if (end - paragraph > LongestParagraph) return Problems.PieceTooLarge(at(paragraph), "paragraph or table", $"{LongestParagraph:N0} characters");
            bars = Math.Max(bars, bare.Count('|'));
            if (++lines * (long)bars > MostCells) return Problems.PieceTooLarge(at(paragraph), "table", $"{MostCells:N0} cells");
            var more = Marks(bare);
            comparisons += more * (2 * marks + more);
            marks += more;
            if (comparisons > MostComparisons) return Problems.TooManyMarks(at(paragraph));
            if (IsLinkDefinition(bare) && ++definitions > MostLinkDefinitions) return Problems.PieceTooLarge(at(start), "list of link definitions", $"{MostLinkDefinitions:N0} of them");
            if (!isBlank && bare.Trim("=- \t").IsEmpty && ++underlines > MostUnderlines) return Problems.PieceTooLarge(at(start), "row of underlined headings", $"{MostUnderlines:N0} of them");
            start = end + 1;
        }
        return null;
    }

    /// <summary>Whether a link that stands elsewhere is short enough to be repeated wherever it is used.</summary>
    public static bool FitsDefinition(string? url, string? title) => (url?.Length ?? 0) + (title?.Length ?? 0) <= LongestLinkDefinition;

    /// <summary>The line that the parser means when it finds the nesting too deep: the one with the most marks.</summary>
    public static int MostNested(string markdown)
    {
        var (deepest, most) = (0, 0);
        for (var start = 0; start < markdown.Length;)
        {
            var end = markdown.IndexOf('\n', start) is var lineFeed and >= 0 ? lineFeed : markdown.Length;
            var line = markdown.AsSpan(start, end - start);
            var marks = 2 * Markers(line, out var content) + content / 2;
            foreach (var c in line[content..]) if (c is '[' or '*' or '_' or '~') marks++;
            if (marks > most) (deepest, most) = (start, marks);
            start = end + 1;
        }
        return deepest;
    }

    // Quotations and list items that the line opens; where the text begins after them.
    private static int Markers(ReadOnlySpan<char> line, out int content)
    {
        var markers = 0;
        content = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var isNumber = false;
            while (i < line.Length && char.IsAsciiDigit(line[i])) (isNumber, i) = (true, i + 1);
            if (i == line.Length) break;
            var isItem = (isNumber ? line[i] is '.' or ')' : line[i] is '-' or '+' or '*') && (i + 1 == line.Length || line[i + 1] is ' ' or '\t');
            if (isItem || (!isNumber && line[i] == '>')) markers++;
            else if (isNumber || line[i] is not (' ' or '\t')) break;
            content = i + 1;
        }
        return markers;
    }

    private static int? IndexOfLongWord(ReadOnlySpan<char> line)
    {
        if (line.Length <= LongestWord) return null;
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsWhiteSpace(line[i])) start = i + 1;
            else if (i - start >= LongestWord) return start;
        }
        return null;
    }

    // A run of one character is one mark; a bare URL takes as long.
    private static long Marks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = line.IndexOfAny(MarkCharacters); i >= 0 && i < line.Length; i++)
        {
            if (line[i] is '*' or '_' or '~' or '[' && (i == 0 || line[i - 1] != line[i])) marks++;
            else if (line[i] is '/' or 'w' && i > 1 && line[i - 1] == line[i] && line[i - 2] is ':' or 'w') marks++;
        }
        return marks;
    }

    // What only resembles a reference or a heading, or is indented too far for one, goes on with the paragraph before it.
    private static bool BeginsBlock(ReadOnlySpan<char> line, int content) =>
        CitationInline.LabelAt(line) is { } label ? line[CitationInline.WidthOf(label)..].StartsWith(":")
        : line[content..].StartsWith("# ") && !line[..content].EndsWith("    ") && !line[..content].Contains('\t');

    private static bool IsLinkDefinition(ReadOnlySpan<char> line) => line is ['[', not '^', ..] && line.Contains("]:", StringComparison.Ordinal);
}
