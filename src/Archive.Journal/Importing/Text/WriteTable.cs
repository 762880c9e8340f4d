using System.Collections.Immutable;
using System.Text;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing;

/// <summary>Table → its caption and a pipe table; one that is too long for the reader becomes several under the same head.</summary>
internal static class WriteTable
{
    private const int Longest = 36_000;

    public static IEnumerable<string> Of(TextBlock.Table table, ImmutableArray<Finding>.Builder findings)
    {
        var width = table.Rows.Max(r => r.Length);
        var rows = table.Rows.Select(r => Row(r, width, table, findings)).ToList();
        var head = rows[0] + "|" + string.Concat(Enumerable.Range(0, width).Select(c => Rule(c < table.Alignments.Length ? table.Alignments[c] : TextAlignment.None))) + "\n";
        var caption = Caption(table, findings);
        var part = new StringBuilder(head);
        var hasRows = false;
        foreach (var row in rows.Skip(1))
        {
            if (hasRows && part.Length + row.Length > Longest)
            {
                yield return caption;
                yield return part.ToString();
                part.Clear().Append(head);
            }
            part.Append(row);
            hasRows = true;
        }
        yield return caption;
        yield return part.ToString();
    }

    private static string Rule(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Left => " :-- |",
        TextAlignment.Center => " :-: |",
        TextAlignment.Right => " --: |",
        _ => " --- |",
    };

    private static string Caption(TextBlock.Table table, ImmutableArray<Finding>.Builder findings)
    {
        var caption = WriteInlines.Of(table.Caption, table.Place, findings);
        return CaptionLabel.IsTableCaption(caption, isEmphasised: false) ? caption : ("Table: " + caption).TrimEnd();
    }

    private static string Row(ImmutableArray<ImmutableArray<TextInline>> cells, int width, TextBlock.Table table, ImmutableArray<Finding>.Builder findings)
    {
        var row = new StringBuilder("|");
        for (var i = 0; i < width; i++)
        {
            var cell = i < cells.Length ? WriteInlines.Of(cells[i], table.Place, findings, isCell: true) : "";
            row.Append(' ').Append(cell).Append(cell.Length > 0 ? " |" : "|");
        }
        return row.Append('\n').ToString();
    }
}
