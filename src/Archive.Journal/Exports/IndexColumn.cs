namespace Archive.Journal.Exports;

/// <summary>A column of index.csv.</summary>
/// <param name="Name">At its head.</param>
/// <param name="Cell">What stands in the row of something.</param>
internal sealed record IndexColumn<T>(string Name, Func<T, string> Cell)
{
    /// <summary>Whether a cell may hold several values.</summary>
    public bool IsList { get; init; }
}

/// <summary>
/// Several values in one cell: <c> | </c> stands between them, and <c> || </c> between those of a list within a list. A bar that belongs to a
/// value is written <c>\|</c>.
/// </summary>
internal static class IndexCells
{
    public static string Join(IEnumerable<string> values) => string.Join(" | ", values.Select(Escape));

    /// <summary>Joins the cells of several things, each of which keeps its place; where all are empty there is nothing.</summary>
    public static string Join<T>(IndexColumn<T> column, IEnumerable<T> items)
    {
        string[] cells = [.. items.Select(column.Cell)];
        if (Array.TrueForAll(cells, c => c.Length == 0)) return "";
        return string.Join(" | ", cells.Select(c => column.IsList ? c.Replace(" | ", " || ", StringComparison.Ordinal) : Escape(c)));
    }

    private static string Escape(string value) => value.Replace("|", @"\|", StringComparison.Ordinal);
}
