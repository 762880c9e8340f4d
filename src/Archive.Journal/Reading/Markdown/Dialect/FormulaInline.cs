using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>A formula in TeX, <c>$…$</c>, or within a paragraph but on a line of its own, <c>$$…$$</c>.</summary>
internal sealed class FormulaInline(string tex, bool isDisplay) : LeafInline
{
    public string Tex { get; } = tex;

    public bool IsDisplay { get; } = isDisplay;
}

/// <summary>Something that was opened and never closed: <c>$$</c> or a comment. It is text.</summary>
internal sealed class UnclosedInline(string opening) : LeafInline
{
    public string Opening { get; } = opening;
}

/// <summary>
/// Reads formulas by Pandoc's rule: no space inside the dollars, no letter or digit before the first and no digit after the
/// last. Sums of money are not formulas, nor is a text between two of them.
/// </summary>
internal sealed partial class FormulaInlineParser : InlineParser
{
    private const int Longest = 500;
    private const int LongestDisplay = 5000;

    public FormulaInlineParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var isDisplay = slice.PeekChar() == '$';
        var width = isDisplay ? 2 : 1;
        var length = isDisplay ? DisplayLength(slice) : InlineLength(slice);
        if (length < 0 && (!isDisplay || slice.PeekCharExtra(-1) == '$')) return false;
        slice.Start += length < 0 ? width : width + length + width;
        var span = new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(slice.Start - 1));
        processor.Inline = length < 0
            ? new UnclosedInline("$$") { Span = span }
            : new FormulaInline(slice.Text.Substring(start + width, length), isDisplay) { Span = span };
        return true;
    }

    private static int InlineLength(StringSlice slice)
    {
        if (char.IsLetterOrDigit(slice.PeekCharExtra(-1))) return -1;
        var text = slice.AsSpan()[1..];
        if (text.IsEmpty || char.IsWhiteSpace(text[0])) return -1;
        var end = Math.Min(text.Length, Longest);
        for (var i = 0; i < end; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '$' && i > 0 && !char.IsWhiteSpace(text[i - 1]) && !(i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
                return IsMoney(text[..i]) ? -1 : i;
        }
        return -1;
    }

    private static int DisplayLength(StringSlice slice)
    {
        var text = slice.AsSpan()[2..];
        text = text[..Math.Min(text.Length, LongestDisplay)];
        var length = TexMarks.IndexOfClosing(text);
        return length > 0 && !text[..length].IsWhiteSpace() ? length : -1;
    }

    private static bool IsMoney(ReadOnlySpan<char> body) =>
        char.IsAsciiDigit(body[0]) && (Amount().IsMatch(body) || Words().IsMatch(Commands().Replace(body.ToString(), "")));

    [GeneratedRegex(@"^[0-9.,\s]+(?:k|m|bn|million|billion)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\\[A-Za-z]+\s*(?:\{[^{}]*\})?", RegexOptions.CultureInvariant)]
    private static partial Regex Commands();

    [GeneratedRegex(@"[\s,;.–-][A-Za-z]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

/// <summary>The marks of a formula on a line of its own.</summary>
internal static class TexMarks
{
    /// <summary>Where the next <c>$$</c> stands that no backslash precedes; -1 where there is none.</summary>
    public static int IndexOfClosing(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '$' && text[i + 1] == '$') return i;
        }
        return -1;
    }
}
