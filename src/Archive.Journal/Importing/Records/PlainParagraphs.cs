using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>An abstract without markup: a paragraph, or several with an empty line between them.</summary>
internal static class PlainParagraphs
{
    public static ImmutableArray<TextBlock> Of(Sourced<string> text) =>
        [.. text.Value.Split("\n\n").Where(p => !p.AsSpan().Trim().IsEmpty).Select(p => new TextBlock.Paragraph([new TextInline.Words(p)], text.Place))];
}
