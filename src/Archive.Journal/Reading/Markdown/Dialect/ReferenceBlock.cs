using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Journal.Reading;

/// <summary>An entry of the list of references, <c>[^label]: text</c>, at the left margin of the file.</summary>
internal sealed class ReferenceBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;
}

/// <summary>
/// Reads references as blocks in their place, with those that nobody cites and those that stand twice; Markdig's own
/// footnotes drop the former and merge the latter.
/// </summary>
internal sealed class ReferenceBlockParser : BlockParser
{
    public ReferenceBlockParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.GetCurrentContainerOpened() is not MarkdownDocument) return BlockState.None;
        if (CitationInline.LabelAt(processor.Line.AsSpan()) is not { } label) return BlockState.None;
        var width = CitationInline.WidthOf(label);
        if (processor.PeekChar(width) != ':') return BlockState.None;
        processor.NewBlocks.Push(new ReferenceBlock(this, label) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        for (var i = 0; i <= width; i++) processor.NextChar();
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.ContinueDiscard;
        if (!processor.IsCodeIndent) return BlockState.None;
        processor.GoToCodeIndent();
        return BlockState.Continue;
    }
}
