using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>A subscript, <c>CO~2~</c>, or a superscript, <c>10^9^</c>.</summary>
internal sealed class ScriptInline(char mark) : ContainerInline
{
    /// <summary><c>~</c> or <c>^</c>.</summary>
    public char Mark { get; } = mark;
}

/// <summary>
/// Reads sub- and superscripts by Pandoc's rule, no space within, and two of our own, since letters say "~50 patients"
/// and "10^9/10^6": a subscript follows what it belongs to, and no digit follows its closing mark.
/// </summary>
internal sealed class ScriptInlineParser : InlineParser
{
    private const int Longest = 60;

    public ScriptInlineParser() => OpeningCharacters = ['~', '^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        var start = slice.Start;
        if (OpenScript(processor, mark) is { } script)
        {
            script.Span.End = processor.GetSourcePosition(start);
            processor.PostProcessInlines(0, script, lastChild: null, isFinalProcessing: false);
            script.IsClosed = true;
            processor.Inline = script;
            slice.SkipChar();
            return true;
        }
        if (!Opens(slice, mark)) return false;
        var position = processor.GetSourcePosition(start);
        processor.Inline = new ScriptInline(mark) { IsClosed = false, Span = new SourceSpan(position, position) };
        slice.SkipChar();
        return true;
    }

    private static ScriptInline? OpenScript(InlineProcessor processor, char mark)
    {
        for (var inline = processor.Inline; inline is not null; inline = inline.Parent)
            if (inline is ScriptInline { IsClosed: false } script && script.Mark == mark) return script;
        return null;
    }

    private static bool Opens(StringSlice slice, char mark)
    {
        var before = slice.PeekCharExtra(-1);
        if (before == mark || slice.PeekChar() == mark) return false;
        if (mark == '~' && !EndsAWord(before)) return false;
        var text = slice.AsSpan()[1..Math.Min(slice.Length, Longest + 2)];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == mark) return i > 0 && FitsAfter(before, i + 1 < text.Length ? text[i + 1] : '\0', mark);
            else if (char.IsWhiteSpace(text[i]) || text[i] is '[' or ']' or '|' or '<' or '`' or '$') return false;
        }
        return false;
    }

    private static bool EndsAWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark || c is ')' or ']' or '*' or '_' or '^' or '\'' or '’';

    private static bool FitsAfter(char before, char after, char mark) => after != mark && !(char.IsLetterOrDigit(before) && char.IsAsciiDigit(after));
}
