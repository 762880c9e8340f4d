using AngleSharp.Dom;

namespace Archive.Tests.Records;

/// <summary>
/// What Zotero makes of a page by its translator "Embedded Metadata", told by the tags that it documents: first those with a prefix
/// (PRISM, Dublin Core, Open Graph) fill the fields, the earlier in a field's list of terms going before the later; then Highwire's go
/// over them; what is still missing is looked for in the page.
/// </summary>
internal sealed class ZoteroItem
{
    private readonly IDocument _page;

    public ZoteroItem(IDocument page) => _page = page;

    public string ItemType => Highwire("citation_journal_title") is not null || Highwire("citation_title") is not null ? "journalArticle"
        : Prefixed("og:type") == "article" ? "journalArticle" : "webpage";

    public string? Title => Highwire("citation_title") ?? Prefixed("dcterms.title", "og:title") ?? _page.Title;

    public string? Date => Highwire("citation_publication_date", "citation_cover_date", "citation_date") ?? Prefixed("prism.publicationDate", "dcterms.issued")
        ?? Highwire("citation_online_date", "citation_year") ?? _page.QuerySelector("time[datetime]")?.GetAttribute("datetime");

    public string? Publication => Highwire("citation_journal_title") ?? Prefixed("prism.publicationName", "og:site_name");

    public string? Abbreviation => Highwire("citation_journal_abbrev");

    public string? Volume => Highwire("citation_volume") ?? Prefixed("prism.volume");

    public string? Issue => Highwire("citation_issue") ?? Prefixed("prism.number");

    public string? Pages
    {
        get
        {
            var first = Highwire("citation_firstpage")?.Split('-', '–')[0] ?? Prefixed("prism.startingPage");
            var last = Highwire("citation_lastpage")?.Split('-', '–')[^1] ?? Prefixed("prism.endingPage");
            return first is null || last is null ? first : $"{first}-{last}";
        }
    }

    public string? Doi => Highwire("citation_doi") ?? Prefixed("prism.doi");

    public string? Pmid => Highwire("citation_pmid");

    public string Issn => string.Join(", ", All("citation_issn"));

    public string? Publisher => Highwire("citation_publisher") ?? Prefixed("dcterms.publisher");

    public string? Abstract => Highwire("citation_abstract") ?? Prefixed("prism.teaser", "og:description", "dcterms.abstract") ?? Named("description");

    public string? Language => Highwire("citation_language") ?? Prefixed("dcterms.language") ?? _page.DocumentElement.GetAttribute("lang");

    public string? Rights => Prefixed("prism.copyright", "dcterms.rights");

    public string? Url => Highwire("citation_public_url") ?? Prefixed("og:url", "prism.url") ?? Highwire("citation_abstract_html_url", "citation_fulltext_html_url");

    /// <summary>A PDF, or the page itself.</summary>
    public string Attachment => All("citation_pdf_url").FirstOrDefault() ?? "Snapshot";

    /// <summary>Family and given name; a name without comma is parted at its last space.</summary>
    public IEnumerable<(string Last, string First)> Creators
    {
        get
        {
            var tags = All("citation_author").ToArray();
            var names = tags.SelectMany(t => Names(t, isOnly: tags.Length == 1)).ToArray();
            if (names.Length == 0) names = [.. AllPrefixed("dcterms.creator")];
            if (names.Length == 0) names = [.. _page.QuerySelectorAll("meta[name=author i]").Select(m => m.GetAttribute("content")!)];
            if (names.Length == 0) names = [.. AllPrefixed("article:author").Where(n => !n.Contains("://", StringComparison.Ordinal))];
            if (names.Length == 0) names = [.. _page.QuerySelectorAll(".byline, .bylines, .vcard, .article-byline").Select(b => b.TextContent)];
            return names.Select(Parted);
        }
    }

    private string[] Names(string tag, bool isOnly)
    {
        var names = tag.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > 1 || !isOnly || tag.Split(',', StringSplitOptions.TrimEntries) is not [var first, var second, ..] parts) return names;
        // A lone tag with two words on both sides of a comma is taken for two people, unless it may be Spanish.
        var isSpanishName = parts.Length == 2 && Highwire("citation_language") is "es" or "spa" && first.Split(' ').Length == 2;
        return first.Contains(' ') && second.Contains(' ') && !isSpanishName ? parts : names;
    }

    private static (string Last, string First) Parted(string name)
    {
        if (name.Split(',', StringSplitOptions.TrimEntries) is [var last, var first, ..]) return (last, first);
        var space = name.LastIndexOf(' ');
        return space < 0 ? (name, "") : (name[(space + 1)..], name[..space]);
    }

    // Of Highwire's tags, the last field of the list that the page has goes over those before it.
    private string? Highwire(params string[] names) => names.Reverse().Select(n => All(n).FirstOrDefault()).FirstOrDefault(v => v is not null);

    private string? Prefixed(params string[] names) => names.Select(n => AllPrefixed(n).FirstOrDefault()).FirstOrDefault(v => v is not null);

    private string? Named(string name) => All(name).FirstOrDefault();

    private IEnumerable<string> AllPrefixed(string name) => Values($"meta[name='{name}'], meta[property='{name}']");

    private IEnumerable<string> All(string name) => Values($"meta[name$='{name}']");

    private IEnumerable<string> Values(string selector) =>
        _page.Head!.QuerySelectorAll(selector).Select(m => string.Join(' ', m.GetAttribute("content")!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(v => v.Length > 0);
}
