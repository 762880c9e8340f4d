using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Archive.Journal.Importing.Jats;

/// <summary>Tables of HTML's and of OASIS's model → rows under one head: the rows of a head become one, and a cell that reaches over rows stands in each.</summary>
internal static class JatsTable
{
    private const int Widest = 200;

    public static ImmutableArray<ImmutableArray<ImmutableArray<TextInline>>> Rows(XElement table, JatsInlines inlines)
    {
        var rows = table.All("tr", "row").ToArray();
        var isHead = rows.Select(r => r.Ancestors().Any(a => a.Tag == "thead")).ToArray();
        var grid = Grid(rows, inlines);
        var width = grid.Select(r => r.Count).DefaultIfEmpty().Max();
        if (width == 0) return [];
        var heads = grid.Where((_, i) => isHead[i]).ToArray();
        var head = heads.Length == 0 ? [] : Enumerable.Range(0, width).Select(c => Head(heads.Select(h => c < h.Count ? h[c] : null))).ToImmutableArray();
        return [head.IsDefaultOrEmpty ? [.. Enumerable.Repeat(ImmutableArray<TextInline>.Empty, width)] : head, .. grid.Where((_, i) => !isHead[i]).Select(r => r.Select(c => c ?? []).ToImmutableArray())];
    }

    /// <summary>How the columns are set, by the first row of the body that has a cell for each.</summary>
    public static ImmutableArray<TextAlignment> Alignments(XElement table, int width) =>
        table.All("tr", "row").Where(r => !r.Ancestors().Any(a => a.Tag == "thead")).Select(r => r.Children("td", "th", "entry").ToArray())
            .FirstOrDefault(r => r.Length == width && r.All(c => Across(c) == 1)) is { } row ? [.. row.Select(Alignment)] : [];

    private static TextAlignment Alignment(XElement cell) => (cell.Get("align") is { Length: > 0 } align ? align : cell.Get("style").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()) switch
    {
        "left" or "text-align:left" or "text-align:left;" => TextAlignment.Left,
        "center" or "text-align:center" or "text-align:center;" => TextAlignment.Center,
        "right" or "text-align:right" or "text-align:right;" => TextAlignment.Right,
        _ => TextAlignment.None,
    };

    // A cell over several columns stands in the first of them, but in the head in each; a cell over several rows stands in each.
    private static List<List<ImmutableArray<TextInline>?>> Grid(XElement[] rows, JatsInlines inlines)
    {
        var grid = new List<List<ImmutableArray<TextInline>?>>();
        var hanging = new Dictionary<int, (int Rows, ImmutableArray<TextInline> Content)>();
        foreach (var row in rows)
        {
            var isHead = row.Ancestors().Any(a => a.Tag == "thead");
            var cells = new List<ImmutableArray<TextInline>?>();
            foreach (var cell in row.Children("td", "th", "entry"))
            {
                Hang();
                var content = inlines.Of(cell);
                var (across, down) = (Across(cell), Number(cell.Get("rowspan"), 1) + Number(cell.Get("morerows"), 0));
                for (var i = 0; i < across && cells.Count < Widest; i++)
                {
                    var shown = i == 0 || isHead ? content : [];
                    if (down > 1) hanging[cells.Count] = (down - 1, shown);
                    cells.Add(shown);
                }
            }
            Hang();
            grid.Add(cells);

            void Hang()
            {
                while (hanging.Remove(cells.Count, out var above))
                {
                    if (above.Rows > 1) hanging[cells.Count + Widest + 1] = (above.Rows - 1, above.Content);
                    cells.Add(isHead ? [] : above.Content);
                }
            }

            foreach (var (column, above) in hanging.Where(h => h.Key > Widest).ToArray())
            {
                hanging.Remove(column);
                hanging[column - Widest - 1] = above;
            }
        }
        return grid;
    }

    private static ImmutableArray<TextInline> Head(IEnumerable<ImmutableArray<TextInline>?> cells)
    {
        var parts = cells.OfType<ImmutableArray<TextInline>>().Where(c => CleanText.OneLine(TextInline.PlainText(c)).Length > 0).ToArray();
        return [.. parts.SelectMany((p, i) => i == 0 ? p : [new TextInline.Words(" – "), .. p])];
    }

    private static int Across(XElement cell)
    {
        if (cell.Get("colspan") is { Length: > 0 } span) return Number(span, 1);
        var (first, last) = (Number(new string([.. cell.Get("namest").Where(char.IsAsciiDigit)]), 0), Number(new string([.. cell.Get("nameend").Where(char.IsAsciiDigit)]), 0));
        return first > 0 && last > first ? last - first + 1 : 1;
    }

    private static int Number(string text, int otherwise) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, otherwise, Widest) : otherwise;
}
