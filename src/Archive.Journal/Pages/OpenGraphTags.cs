using Archive.Journal.Records;

namespace Archive.Journal.Pages;

/// <summary>What a link to a page shows where it is shared (the Open Graph protocol).</summary>
internal static class OpenGraphTags
{
    /// <param name="page">The page.</param>
    /// <param name="record">Of the article that it is about; null where it is not about one.</param>
    public static IEnumerable<MetaTag> Of(HtmlPage page, BibliographicRecord? record = null) => Properties(
    [
        ("og:type", record is null ? "website" : "article"),
        ("og:title", record?.MarkedTitle ?? page.NumberedTitle),
        ("og:url", page.CanonicalUrl),
        ("og:site_name", page.Settings.Title),
        ("og:description", page.Description),
        .. record is null ? [] : Article(record),
    ]);

    private static IEnumerable<(string Name, string Content)> Article(BibliographicRecord record) =>
    [
        ("article:published_time", record.Published?.ToString() ?? ""),
        ("article:modified_time", record.Modified?.ToString() ?? ""),
        .. record.Authors.Select(a => ("article:author", a.Url)),
        .. record.Keywords.Select(k => ("article:tag", k)),
    ];

    private static IEnumerable<MetaTag> Properties(IEnumerable<(string Name, string Content)> properties) =>
        MetaTags.OnOneLine(properties.Select(p => new MetaTag(p.Name, p.Content) { IsProperty = true }));
}
