using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>A citation, <c>[^label]</c>, whether or not its reference exists.</summary>
internal sealed class CitationInline(string label) : LeafInline
{
    private const int LongestLabel = 100;

    public string Label { get; } = label;

    /// <summary>The label at the start of a text that begins with <c>[^label]</c>; null where it does not.</summary>
    public static string? LabelAt(ReadOnlySpan<char> text)
    {
        if (text is not ['[', '^', ..]) return null;
        text = text[2..Math.Min(text.Length, LongestLabel + 3)];
        var length = text.IndexOfAny("] \t\n[");
        return length > 0 && text[length] == ']' ? text[..length].ToString() : null;
    }

    /// <summary>The characters that <c>[^label]</c> takes.</summary>
    public static int WidthOf(string label) => label.Length + 3;
}

/// <summary>Reads citations before links are tried, so that <c>[^1](see below)</c> and <c>Indeed![^1]</c> cite.</summary>
internal sealed class CitationInlineParser : InlineParser
{
    public CitationInlineParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        if (slice.CurrentChar == '!')
        {
            if (CitationInline.LabelAt(slice.AsSpan()[1..]) is null) return false;
            processor.Inline = new LiteralInline { Content = new StringSlice(slice.Text, start, start), Span = Span(processor, start, start) };
            slice.SkipChar();
            return true;
        }
        if (CitationInline.LabelAt(slice.AsSpan()) is not { } label) return false;
        slice.Start += CitationInline.WidthOf(label);
        processor.Inline = new CitationInline(label) { Span = Span(processor, start, slice.Start - 1) };
        return true;
    }

    private static SourceSpan Span(InlineProcessor processor, int start, int end) =>
        new(processor.GetSourcePosition(start), processor.GetSourcePosition(end));
}
