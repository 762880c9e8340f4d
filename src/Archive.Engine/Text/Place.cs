namespace Archive.Engine;

/// <summary>
/// A place in a file of the input folder: the path relative to that folder, with forward slashes, and the line and
/// column, both one-based; columns count UTF-16 units, as editors do.
/// </summary>
public readonly record struct Place(string Path, int Line, int Column) : IComparable<Place>
{
    /// <summary>The first character of a file.</summary>
    public static Place StartOf(string path) => new(path, 1, 1);

    /// <summary>By path in ordinal order, then by position.</summary>
    public int CompareTo(Place other)
    {
        var order = string.CompareOrdinal(Path, other.Path);
        if (order == 0) order = Line.CompareTo(other.Line);
        return order == 0 ? Column.CompareTo(other.Column) : order;
    }

    /// <summary>The same line, <paramref name="columns"/> further to the right.</summary>
    public Place Right(int columns) => this with { Column = Column + columns };

    public override string ToString() => $"{Path}:{Line}:{Column}";
}
