using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>What became of a piece of a source that was not simply taken.</summary>
public enum FindingKind
{
    /// <summary>Taken for something that the source does not say in so many words.</summary>
    Guessed,

    /// <summary>Left out: the archive has no place for it, or its value cannot be right.</summary>
    Dropped,

    /// <summary>Left out since the archive's article says something else already.</summary>
    Kept,

    /// <summary>An article or a whole file that could not be taken.</summary>
    Refused,
}

/// <summary>Something that an import tells of a source.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Place">Where it stands in the source.</param>
/// <param name="Sentence">What it is, in an editor's words.</param>
public sealed record Finding(FindingKind Kind, Place Place, string Sentence) : IComparable<Finding>
{
    /// <summary>By place, then by kind, then by sentence.</summary>
    public int CompareTo(Finding? other)
    {
        if (other is null) return 1;
        var order = Place.CompareTo(other.Place);
        if (order == 0) order = Kind.CompareTo(other.Kind);
        return order == 0 ? string.CompareOrdinal(Sentence, other.Sentence) : order;
    }

    /// <summary>One line: <c>letters/x.xml:4:7: dropped: sentence</c>.</summary>
    public override string ToString() => $"{Place}: {Word}: {Sentence}";

    /// <summary>The kind in files and on the console.</summary>
    public string Word => WordOf(Kind);

    public static string WordOf(FindingKind kind) => kind switch
    {
        FindingKind.Guessed => "guessed",
        FindingKind.Dropped => "dropped",
        FindingKind.Kept => "kept",
        _ => "refused",
    };
}
