using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Importing;
using Archive.Journal.Reading;
using CsCheck;
using Xunit;

namespace Archive.Tests.Importing;

/// <summary>What import writes is what was said: whatever a source holds, the archive reads the same words from the Markdown.</summary>
public sealed class WriteBlocksTests
{
    private static readonly Place Nowhere = Place.StartOf("source.xml");

    private static readonly Gen<string> Piece = Gen.OneOf(
        "a", "B", "7", " ", "  ", "*", "**", "_", "__", "[", "]", "(", ")", "[^1]", "[^1]:", "](x)", "<", ">", "<!--", "-->", "<b>", "&", "&amp;", "&lt", "$", "$$", "$x$", "~", "~~", "^", "|", "|-|", "`", "```", "!", "#", "-", "---", "+", "=", "===",
        "1.", "2)", "\\", "\\*", ":", "http://", "https://example.org/a_b*c", "http://[", "www.", "www.example.org", "mailto:", "mailto:a@b.org", "tel:1", "ftp://x", "\"", "'", "@", "é", "漢字", "。", "\u00A0", "\u2009", "\u202E", "\uFEFF", "😀", "\n", "\t", "Table 1.", "word", "10.5555/x");

    private static readonly Gen<string> Words = Piece.Array[1, 6].Select(string.Concat);

    private static readonly Gen<ImmutableArray<TextInline>> Inlines = Gen.Recursive<ImmutableArray<TextInline>>((depth, inner) => Gen.OneOf<TextInline>(
        Words.Select(TextInline (w) => new TextInline.Words(w)),
        Words.Select(TextInline (w) => new TextInline.Words(w)),
        depth > 2 ? Gen.Const<TextInline>(new TextInline.LineBreak()) : Gen.Select(Gen.Enum<TextMark>(), inner, TextInline (mark, content) => new TextInline.Marked(mark, content)),
        depth > 2 ? Gen.Const<TextInline>(new TextInline.Words("x")) : inner.Select(TextInline (content) => new TextInline.Link("https://example.org/(x)_y", content)),
        Gen.Const<TextInline>(new TextInline.Formula(@"\frac{a}{b}", "a/b"))).Array[1, 5].Select(i => i.ToImmutableArray()));

    [Fact]
    public void A_paragraph_shows_its_words() => Inlines.Sample(inlines => Shows([new TextBlock.Paragraph(inlines, Nowhere)], inlines), iter: 300);

    [Fact]
    public void A_heading_an_item_and_a_quotation_show_their_words() => Inlines.Sample(inlines => Shows(
        [
            new TextBlock.Heading(1, inlines, Nowhere),
            new TextBlock.List(IsOrdered: true, 1, [[new TextBlock.Paragraph(inlines, Nowhere), new TextBlock.List(IsOrdered: false, 1, [[new TextBlock.Paragraph(inlines, Nowhere)]], Nowhere)]], Nowhere),
            new TextBlock.List(IsOrdered: true, 1, [[new TextBlock.Paragraph(inlines, Nowhere)]], Nowhere),
            new TextBlock.Quotation([new TextBlock.Paragraph(inlines, Nowhere)], Nowhere),
        ], [.. Enumerable.Repeat(inlines, 5).SelectMany(i => i)]), iter: 100);

    [Fact]
    public void A_table_shows_its_words() => Gen.Select(Inlines, Inlines, Inlines).Sample((caption, head, cell) => Shows(
        [new TextBlock.Table([new TextInline.Words("Table 1. "), .. caption], [[head, []], [cell, head], [[], cell]], Nowhere)],
        [new TextInline.Words("Table 1. "), .. caption, .. head, .. cell, .. head, .. cell]), iter: 100);

    private static void Shows(ImmutableArray<TextBlock> blocks, ImmutableArray<TextInline> words)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var markdown = new WriteBlocks(findings).Of(blocks);
        var problems = new DiagnosticBag();
        var prose = ProseReader.ReadField(markdown, Place.StartOf("x.md"), new ProseContext("articles/x.md", "articles/x", [], HasTitle: true), problems);
        Assert.DoesNotContain(problems.ToSorted(), d => d.IsError);
        // Raised letters may be letters of their own; a formula shows its source.
        var (said, shown) = (Letters(TextInline.PlainText(words)), Letters(prose.PlainText.Replace(@"\frac{a}{b}", "a/b", StringComparison.Ordinal).Replace("{at}", "@", StringComparison.Ordinal)));
        Assert.True(said == shown, $"{said}\n{shown}\n{markdown}");
    }

    private static string Letters(string text) => string.Concat(CleanText.Characters(text).Where(c => !char.IsWhiteSpace(c)).Select(Level));

    private static char Level(char c) => Raised.IndexOf(c) is >= 0 and var raised ? Plain[raised] : Lowered.IndexOf(c) is >= 0 and var lowered ? Plain[lowered] : c;

    private const string Plain = "0123456789+-=()nixaeo";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣᵃᵉᵒ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢₓₐₑₒ";
}
