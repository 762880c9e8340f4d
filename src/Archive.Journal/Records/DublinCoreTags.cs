namespace Archive.Journal.Records;

/// <summary>A record in the terms of Dublin Core (DCMI Metadata Terms).</summary>
internal static class DublinCoreTags
{
    public static IEnumerable<MetaTag> Of(BibliographicRecord record) =>
    [
        new("dcterms.title", record.MarkedTitle),
        .. record.Authors.Select(a => new MetaTag("dcterms.creator", a.Name.Inverted)),
        new("dcterms.issued", record.Published?.ToString() ?? ""),
        new("dcterms.dateAccepted", record.Accepted?.ToString() ?? ""),
        new("dcterms.publisher", record.Publisher),
        new("dcterms.identifier", record.CiteAs),
        new("dcterms.language", record.Language),
        new("dcterms.type", "Text"),
        .. record.Keywords.Select(k => new MetaTag("dcterms.subject", k)),
        new("dcterms.abstract", record.Abstract),
        new("dcterms.license", record.License?.Url ?? ""),
        new("dcterms.rights", record.Rights),
    ];
}
