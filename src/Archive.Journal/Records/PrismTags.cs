namespace Archive.Journal.Records;

/// <summary>Where a record was published, in the terms of PRISM (Publishing Requirements for Industry Standard Metadata, 2.1).</summary>
internal static class PrismTags
{
    public static IEnumerable<MetaTag> Of(BibliographicRecord record) =>
    [
        new("prism.publicationName", record.Journal.Title),
        new("prism.issn", record.Journal.Issn),
        new("prism.eIssn", record.Journal.Eissn),
        new("prism.volume", record.Volume),
        new("prism.number", record.Issue),
        new("prism.startingPage", record.FirstPage.Length > 0 ? record.FirstPage : record.ElocationId),
        new("prism.endingPage", record.LastPage),
        new("prism.publicationDate", record.Published?.ToString() ?? ""),
        new("prism.doi", record.Doi?.Value ?? ""),
        new("prism.url", record.Url),
    ];
}
