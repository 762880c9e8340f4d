using System.Text;

namespace Archive.Tests.Exports;

/// <summary>The cells of a CSV file (RFC 4180).</summary>
internal static class CsvRows
{
    public static IReadOnlyList<IReadOnlyList<string>> In(string text)
    {
        var (rows, row, cell, isQuoted) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && isQuoted && text.AsSpan(i).StartsWith("\"\"")) cell.Append(text[i++]);
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (isQuoted || text[i] is not (',' or '\r' or '\n')) cell.Append(text[i]);
            else if (text[i] != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',') continue;
                rows.Add(row);
                row = [];
            }
        }
        return rows;
    }
}
