using Archive.Journal.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>Writes tables, in a region that can be scrolled by keyboard.</summary>
internal static class TableRenderer
{
    /// <summary>Whether a paragraph is the caption of the block after it.</summary>
    public static bool IsCaption(ParagraphBlock paragraph, Block? next) =>
        next is Table && CaptionLabel.IsTableCaption(InlineText.Of(paragraph.Inline), paragraph.Inline?.FirstChild is EmphasisInline);

    public static void Render(ProseScope scope, ProseWriter writer, InlineRenderer inlines, Table table, ParagraphBlock? caption)
    {
        var place = scope.At(table);
        var number = ++scope.Tables;
        var id = scope.NewId($"table-{number}");
        writer.Markup("<div class=\"table\" id=\"").Hole(ProseHoleKind.IdPrefix, "", place).Markup($"{id}\" role=\"region\" tabindex=\"0\"");
        if (caption is null)
        {
            scope.Report(Problems.TableWithoutCaption(place));
            writer.Markup(" aria-label=\"").Hole(ProseHoleKind.Table, $"{number}", place).Markup("\"><table>\n");
        }
        else
        {
            var captionId = scope.NewId($"table-{number}-caption");
            writer.Markup(" aria-labelledby=\"").Hole(ProseHoleKind.IdPrefix, "", place).Markup($"{captionId}\"><table>\n<caption id=\"");
            writer.Hole(ProseHoleKind.IdPrefix, "", place).Markup($"{captionId}\">");
            inlines.RenderCaption(caption.Inline?.FirstChild);
            writer.Markup("</caption>\n").EndBlock();
        }
        Rows(writer, inlines, table);
        writer.Markup("</table></div>\n");
    }

    private static void Rows(ProseWriter writer, InlineRenderer inlines, Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        Part("thead", rows.Where(r => r.IsHeader && r.Any(c => !IsEmpty((TableCell)c))));
        Part("tbody", rows.Where(r => !r.IsHeader));

        void Part(string tag, IEnumerable<TableRow> part)
        {
            var isOpen = false;
            foreach (var row in part)
            {
                if (!isOpen) writer.Markup($"<{tag}>\n");
                isOpen = true;
                writer.Markup("<tr>");
                for (var i = 0; i < row.Count; i++) Cell(writer, inlines, (TableCell)row[i], row.IsHeader, AlignmentOf(table, i));
                writer.Markup("</tr>\n").EndBlock();
            }
            if (isOpen) writer.Markup($"</{tag}>\n");
        }
    }

    private static void Cell(ProseWriter writer, InlineRenderer inlines, TableCell cell, bool isHeader, string alignment)
    {
        // A header cell without words would be read out as nothing to every cell of its column.
        var tag = isHeader && !IsEmpty(cell) ? "th" : "td";
        writer.Markup($"<{tag}").Markup(alignment).Markup(tag == "th" ? " scope=\"col\">" : ">");
        foreach (var paragraph in cell.OfType<ParagraphBlock>()) inlines.Render(paragraph.Inline);
        writer.Markup($"</{tag}>").Plain(" ");
    }

    private static bool IsEmpty(TableCell cell) => cell.OfType<ParagraphBlock>().All(p => p.Inline?.FirstChild is null);

    private static string AlignmentOf(Table table, int column) => column >= table.ColumnDefinitions.Count ? "" : table.ColumnDefinitions[column].Alignment switch
    {
        TableColumnAlign.Left => " class=\"left\"",
        TableColumnAlign.Center => " class=\"center\"",
        TableColumnAlign.Right => " class=\"right\"",
        _ => "",
    };
}
