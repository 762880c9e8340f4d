namespace Archive.Journal.Model;

/// <summary>How much of an article the archive holds.</summary>
public enum Extent
{
    Full,

    /// <summary>The beginning; the text ends in "…" and a link to the full text.</summary>
    Extract,

    /// <summary>The metadata alone.</summary>
    Record,
}

public static class Extents
{
    public static Vocabulary<Extent> Vocabulary { get; } = new(
        new(Extent.Full, "full", "Full text"),
        new(Extent.Extract, "extract", "Extract"),
        new(Extent.Record, "record", "Record"));
}
