namespace Archive.Journal.Records;

/// <summary>A name and a value for a meta element of a page.</summary>
/// <param name="Name">Such as <c>citation_title</c>.</param>
/// <param name="Content">On one line; never empty in a page.</param>
public sealed record MetaTag(string Name, string Content)
{
    /// <summary>Whether the name is an RDFa property, as Open Graph's are.</summary>
    public bool IsProperty { get; init; }
}

/// <summary>What an article's page says of it in meta elements: a file a family of tags, another one is a line here.</summary>
internal static class MetaTags
{
    public static IEnumerable<MetaTag> Of(BibliographicRecord record) =>
        OnOneLine([.. HighwireTags.Of(record), .. PrismTags.Of(record), .. DublinCoreTags.Of(record)]);

    /// <summary>The tags that say something, line ends turned into spaces.</summary>
    public static IEnumerable<MetaTag> OnOneLine(IEnumerable<MetaTag> tags) =>
        tags.Where(t => t.Content.Length > 0).Select(t => t with { Content = t.Content.ReplaceLineEndings(" ") });
}
