using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Journal.Reading;

/// <summary>Lines between two marks: a formula on lines of its own, or a comment.</summary>
internal abstract class EnclosedBlock(BlockParser parser, string opening, string closing) : LeafBlock(parser)
{
    public string Opening { get; } = opening;

    /// <summary>What stands between the marks; null where the block that holds it ended before the closing mark.</summary>
    public string? Content()
    {
        var text = Lines.ToString().Trim();
        return text.Length >= Opening.Length + closing.Length && text.EndsWith(closing, StringComparison.Ordinal) ? text[Opening.Length..^closing.Length] : null;
    }
}

internal sealed class FormulaBlock(BlockParser parser) : EnclosedBlock(parser, "$$", "$$");

internal sealed class CommentBlock(BlockParser parser) : EnclosedBlock(parser, "<!--", "-->");

/// <summary>Reads blocks that end where a line ends with their closing mark; without one ahead, nothing opens.</summary>
internal abstract class EnclosedBlockParser(char first) : BlockParser
{
    public override void Initialize() => OpeningCharacters = [first];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var ahead = processor.Line.Text.AsSpan(processor.Start);
        var closing = EndOf(ahead);
        if (closing < 0) return BlockState.None;
        var rest = ahead[closing..];
        var lineEnd = rest.IndexOf('\n');
        if (!(lineEnd < 0 ? rest : rest[..lineEnd]).IsWhiteSpace()) return BlockState.None;
        var block = Create();
        block.Column = processor.Column;
        block.Span = new SourceSpan(processor.Start, processor.Line.End);
        processor.NewBlocks.Push(block);
        return processor.Start + closing <= processor.Line.End + 1 ? BlockState.Break : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return Closes(processor.Line.AsSpan().TrimEnd()) ? BlockState.Break : BlockState.Continue;
    }

    /// <summary>How far the block reaches that begins here, its closing mark included; -1 where none begins.</summary>
    protected abstract int EndOf(ReadOnlySpan<char> text);

    protected abstract bool Closes(ReadOnlySpan<char> line);

    protected abstract EnclosedBlock Create();
}

/// <summary>Reads formulas, which hold no blank line.</summary>
internal sealed class FormulaBlockParser() : EnclosedBlockParser('$')
{
    private const int Longest = 5000;

    protected override int EndOf(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("$$")) return -1;
        var closing = TexMarks.IndexOfClosing(text[2..Math.Min(text.Length, Longest)]);
        return closing < 0 || HasBlankLine(text[2..(2 + closing)]) || text[2..(2 + closing)].IsWhiteSpace() ? -1 : closing + 4;
    }

    protected override bool Closes(ReadOnlySpan<char> line) => line.EndsWith("$$");

    protected override EnclosedBlock Create() => new FormulaBlock(this);

    private static bool HasBlankLine(ReadOnlySpan<char> text)
    {
        for (var lineEnd = text.IndexOf('\n'); lineEnd >= 0; lineEnd = text.IndexOf('\n'))
        {
            text = text[(lineEnd + 1)..];
            var next = text.IndexOf('\n');
            if (next >= 0 && text[..next].Trim("> \t").IsEmpty) return true;
        }
        return false;
    }
}

/// <summary>Reads comments, which may hold blank lines.</summary>
internal sealed class CommentBlockParser() : EnclosedBlockParser('<')
{
    private const int Longest = 10_000;

    protected override int EndOf(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<!--")) return -1;
        var closing = text[4..Math.Min(text.Length, Longest)].IndexOf("-->");
        return closing < 0 ? -1 : closing + 7;
    }

    protected override bool Closes(ReadOnlySpan<char> line) => line.EndsWith("-->");

    protected override EnclosedBlock Create() => new CommentBlock(this);
}
