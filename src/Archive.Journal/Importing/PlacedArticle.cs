namespace Archive.Journal.Importing;

/// <summary>An article of a source, and the work that it is in the archive.</summary>
/// <param name="Source">What the source says.</param>
/// <param name="Id">The work's id.</param>
/// <param name="File">The work's file, relative to the input folder.</param>
/// <param name="Report">The source that it is of, by its index.</param>
internal sealed record PlacedArticle(SourceArticle Source, string Id, string File, int Report);
