using System.Globalization;
using Archive.Journal.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>Writes blocks, in the order in which they stand.</summary>
internal sealed class BlockRenderer(ProseScope scope, ProseWriter writer)
{
    private const string MathInfo = "math";

    private readonly InlineRenderer _inlines = new(scope, writer);

    /// <summary>The first DOI that was written, if any.</summary>
    public Doi? FirstDoi => _inlines.FirstDoi;

    public void Render(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var next = i + 1 < container.Count ? container[i + 1] : null;
            if (container[i] is ParagraphBlock caption && TableRenderer.IsCaption(caption, next))
            {
                TableRenderer.Render(scope, writer, _inlines, (Table)next!, caption);
                i++;
            }
            else if (container[i] is ParagraphBlock paragraph && Figure.Of(paragraph) is { } figure)
            {
                if (FigureRenderer.Render(scope, writer, _inlines, figure, next)) i++;
            }
            else
            {
                Render(container[i]);
            }
        }
    }

    /// <summary>Writes the paragraphs and lists of a reference; a single paragraph stands bare.</summary>
    public void RenderReference(ReferenceBlock reference)
    {
        if (reference is [ParagraphBlock paragraph] && Figure.Of(paragraph) is null) _inlines.Render(paragraph.Inline);
        else Render(reference);
    }

    private void Render(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case QuoteBlock quote:
                writer.Markup("<blockquote>\n");
                Render((ContainerBlock)quote);
                writer.Markup("</blockquote>\n");
                break;
            case ListBlock list:
                List(list);
                break;
            case Table table:
                TableRenderer.Render(scope, writer, _inlines, table, caption: null);
                break;
            case FormulaBlock formula:
                Formula(formula);
                break;
            case CommentBlock comment:
                if (comment.Content() is null) Unclosed(comment);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case ThematicBreakBlock:
                writer.Markup("<hr>\n");
                break;
            case ReferenceBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                Render(container);
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        var place = scope.At(heading);
        if (InlineText.Of(heading.Inline).AsSpan().IsWhiteSpace())
        {
            scope.Report(Problems.HeadingEmpty(place));
            return;
        }
        var (level, id) = scope.Outline[heading];
        scope.NewId(id[scope.IdStem.Length..]);
        writer.Markup($"<h{level} id=\"").Hole(ProseHoleKind.IdPrefix, "", place).Value(id).Markup("\">");
        _inlines.Render(heading.Inline);
        writer.Markup($"</h{level}>\n").EndBlock();
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (InlineText.Flat(paragraph.Inline?.FirstChild).All(i => i is CommentInline or LineBreakInline || (i is LiteralInline && InlineText.Literal(i).IsWhiteSpace()))) return;
        if (MisreadTable.IsOne(scope.Markdown, paragraph.Span)) scope.Report(Problems.TableWithoutHead(scope.At(paragraph)));
        var isBare = paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } };
        writer.Markup(isBare ? "" : "<p>");
        _inlines.Render(paragraph.Inline);
        writer.Markup(isBare ? "\n" : "</p>\n").EndBlock();
    }

    private void List(ListBlock list)
    {
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, provider: null, out var number) && number != 1 ? $" start=\"{number}\"" : "";
        var tag = list.IsOrdered ? "ol" : "ul";
        writer.Markup($"<{tag}{start}>\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            writer.Markup("<li>");
            Render(item);
            writer.TrimLineEnd().Markup("</li>\n").EndBlock();
        }
        writer.Markup($"</{tag}>\n");
    }

    private void Code(CodeBlock block)
    {
        var info = (block as FencedCodeBlock)?.Info ?? "";
        if (info == MathInfo)
        {
            var first = block.Lines.Count > 0 ? block.Lines.Lines[0].Position : block.Span.Start;
            FormulaRenderer.RenderBlock(scope, writer, block.Lines.ToString(), first);
            return;
        }
        var language = string.Concat(info.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#' or '_'));
        writer.Markup(language.Length == 0 ? "<pre><code>" : $"<pre><code class=\"language-{language}\">");
        for (var i = 0; i < block.Lines.Count; i++)
        {
            writer.Text(block.Lines.Lines[i].Slice.AsSpan()).Markup("\n").EndBlock();
        }
        writer.Markup("</code></pre>\n").EndBlock();
    }

    private void Formula(FormulaBlock formula)
    {
        if (formula.Content() is { } tex) FormulaRenderer.RenderBlock(scope, writer, tex, formula.Span.Start + formula.Opening.Length);
        else Unclosed(formula);
    }

    private void Unclosed(EnclosedBlock block)
    {
        scope.Report(block is FormulaBlock ? Problems.FormulaUnclosed(scope.At(block)) : Problems.CommentUnclosed(scope.At(block)));
        writer.Markup("<p>").Text(block.Lines.ToString()).Markup("</p>\n").EndBlock();
    }
}
