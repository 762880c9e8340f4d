using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>A comment within a paragraph, <c>&lt;!-- … --&gt;</c>.</summary>
internal sealed class CommentInline : LeafInline;

internal sealed class CommentInlineParser : InlineParser
{
    private const int Longest = 2000;

    public CommentInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match("<!--")) return false;
        var start = slice.Start;
        var text = slice.AsSpan()[4..];
        var length = text[..Math.Min(text.Length, Longest)].IndexOf("-->");
        slice.Start += length < 0 ? 4 : length + 7;
        processor.Inline = length < 0 ? new UnclosedInline("<!--") : new CommentInline();
        processor.Inline.Span = new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(slice.Start - 1));
        return true;
    }
}
