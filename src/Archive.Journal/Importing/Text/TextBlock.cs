using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>A block of an article's text, as every source's own markup comes down to it.</summary>
/// <param name="Place">Where it stands in the source.</param>
internal abstract record TextBlock(Place Place)
{
    public sealed record Paragraph(ImmutableArray<TextInline> Content, Place Place) : TextBlock(Place);

    /// <param name="Level">1 for the sections of an article, more for sections within them.</param>
    public sealed record Heading(int Level, ImmutableArray<TextInline> Content, Place Place) : TextBlock(Place);

    public sealed record List(bool IsOrdered, int Start, ImmutableArray<ImmutableArray<TextBlock>> Items, Place Place) : TextBlock(Place);

    public sealed record Quotation(ImmutableArray<TextBlock> Content, Place Place) : TextBlock(Place);

    /// <summary>Lines that keep their spaces.</summary>
    public sealed record Verbatim(string Text, Place Place) : TextBlock(Place);

    /// <summary>A formula on lines of its own.</summary>
    /// <param name="Tex">In TeX; empty where it has no such form.</param>
    /// <param name="Plain">Its characters, for where it cannot be set.</param>
    public sealed record Formula(string Tex, string Plain, Place Place) : TextBlock(Place);

    /// <summary>A picture with its caption; where the picture is nowhere, the caption alone.</summary>
    /// <param name="Caption">With its label: "Figure 1. Rates". May be empty.</param>
    public sealed record Figure(SourceAttachment Picture, ImmutableArray<TextInline> Caption, Place Place) : TextBlock(Place);

    /// <summary>A table. The first row is the head; rows that are shorter than it are filled up.</summary>
    /// <param name="Caption">With its label: "Table 1. Rates". May be empty.</param>
    /// <param name="Rows">Cell by cell.</param>
    public sealed record Table(ImmutableArray<TextInline> Caption, ImmutableArray<ImmutableArray<ImmutableArray<TextInline>>> Rows, Place Place) : TextBlock(Place)
    {
        /// <summary>How columns are set, as far as it is known.</summary>
        public ImmutableArray<TextAlignment> Alignments { get; init; } = [];
    }
}

internal enum TextAlignment { None, Left, Center, Right }
