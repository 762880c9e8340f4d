using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>A typed link of a page (RFC 8288).</summary>
/// <param name="Rel">From IANA's list of relations.</param>
/// <param name="Href">Absolute.</param>
/// <param name="MediaType">Of the target; may be empty.</param>
public sealed record Signpost(string Rel, string Href, string MediaType = "");

/// <summary>
/// The way from a page to what it is about: its identifier, authors, records, files, licence, and what it is part of (the FAIR
/// Signposting Profile). The page has the links in its head, level 1; the linkset beside it has them in both directions, level 2.
/// </summary>
/// <param name="Anchor">The page.</param>
/// <param name="Links">The links of the page.</param>
public sealed record Signposts(string Anchor, ImmutableArray<Signpost> Links)
{
    /// <summary>The linkset's name, beside the page.</summary>
    public const string LinksetFile = "linkset.json";

    private const string Page = "text/html";

    /// <summary>What leads from the page to its linkset.</summary>
    public Signpost Linkset => new("linkset", Anchor + LinksetFile, "application/linkset+json");

    public static Signposts Of(BibliographicRecord record) => new(record.Url,
    [
        new("cite-as", record.CiteAs),
        .. record.Authors.Select(a => a.Orcid?.Url).OfType<string>().Distinct().Select(url => new Signpost("author", url)),
        new("type", "https://schema.org/AboutPage"),
        new("type", "https://schema.org/ScholarlyArticle"),
        .. RecordFormats.All.Select(f => new Signpost("describedby", record.Url + f.FileName, f.MediaType)),
        .. record.Files.Select(f => new Signpost("item", f.Url, f.MediaType)),
        .. record.License is { } license ? [new Signpost("license", license.Url)] : Array.Empty<Signpost>(),
        .. new[] { record.ExchangeUrl, record.IssueUrl }.Where(url => url.Length > 0).Select(url => new Signpost("collection", url, Page)),
    ]);

    /// <summary>Of an exchange; its published articles are its items.</summary>
    public static Signposts Of(Corpus corpus, Exchange exchange)
    {
        var url = corpus.Settings.Url(exchange.Path);
        return new(url,
        [
            new("cite-as", url),
            new("type", "https://schema.org/CollectionPage"),
            .. RecordFormats.Bundles.Select(f => new Signpost("describedby", url + f.FileName, f.MediaType)),
            .. exchange.Articles.Select(a => new Signpost("item", corpus.Settings.Url(a.Path), Page)),
        ]);
    }

    /// <summary>The same links seen from the other end.</summary>
    public IEnumerable<(string Anchor, Signpost Link)> Inverse => Links.Select(l => l.Rel switch
    {
        "item" => (l.Href, new Signpost("collection", Anchor, Page)),
        "describedby" => (l.Href, new Signpost("describes", Anchor, Page)),
        _ => ("", l),
    }).Where(l => l.Item1.Length > 0);
}
