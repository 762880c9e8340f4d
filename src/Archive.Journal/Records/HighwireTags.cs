using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>
/// A record in the tags of Highwire Press, which Google Scholar (Inclusion Guidelines for Webmasters), Zotero and others read: after each
/// author come their institutions and ORCID iD. No e-mail address is among them.
/// </summary>
internal static class HighwireTags
{
    public static IEnumerable<MetaTag> Of(BibliographicRecord record) =>
    [
        new("citation_title", record.MarkedTitle),
        .. record.Authors.SelectMany(a => Author(record, a)),
        new("citation_publication_date", Date(record.Published)),
        // Ahead of print, the day is that of going online.
        new("citation_online_date", record.Volume.Length == 0 ? Date(record.Published) : ""),
        new("citation_journal_title", record.Journal.Title),
        new("citation_journal_abbrev", record.Journal.Abbreviation),
        new("citation_issn", record.Journal.Issn),
        new("citation_issn", record.Journal.Eissn),
        new("citation_publisher", record.Publisher),
        new("citation_volume", record.Volume),
        new("citation_issue", record.Issue),
        new("citation_firstpage", record.FirstPage.Length > 0 ? record.FirstPage : record.ElocationId),
        new("citation_lastpage", record.LastPage),
        new("citation_doi", record.Doi?.Value ?? ""),
        new("citation_pmid", record.Pmid),
        new("citation_language", record.Language),
        .. record.Keywords.Select(k => new MetaTag("citation_keywords", k)),
        new("citation_abstract", record.Abstract),
        new("citation_abstract_html_url", record.Url),
        new("citation_fulltext_html_url", record.Extent == Extent.Full ? record.Url : ""),
        // Scholar takes a PDF for the article's only where it lies in the folder of its page.
        new("citation_pdf_url", record.PdfUrl.StartsWith(record.Url, StringComparison.Ordinal) && !record.PdfUrl[record.Url.Length..].Contains('/') ? record.PdfUrl : ""),
        .. record.References.Select(r => new MetaTag("citation_reference", Reference(r))),
    ];

    private static IEnumerable<MetaTag> Author(BibliographicRecord record, RecordContributor author) =>
    [
        new("citation_author", NameOf(record, author)),
        .. author.Affiliations.Select(a => new MetaTag("citation_author_institution", a)),
        new("citation_author_orcid", author.Orcid?.Url ?? ""),
    ];

    // Zotero takes "García López, María José" for two people where there is no other author.
    private static string NameOf(BibliographicRecord record, RecordContributor author) =>
        record.Authors.Length == 1 && author.Name.Family.Contains(' ') && author.Name.Given.Contains(' ') ? author.Name.Full : author.Name.Inverted;

    // What the archive knows of the work, in the form that Scholar reads; else the words of the entry.
    private static string Reference(RecordReference reference)
    {
        if (reference.Work is not { Title.Length: > 0 } work) return reference.Text;
        MetaTag[] parts =
        [
            new("citation_title", work.Title),
            .. work.Authors.Select(a => new MetaTag("citation_author", a)),
            new("citation_journal_title", work.Journal),
            new("citation_publication_date", Date(work.Published)),
            new("citation_volume", work.Volume),
            new("citation_issue", work.Issue),
            new("citation_firstpage", work.Pages.Length > 0 ? work.Pages.Split('–')[0] : work.ElocationId),
            new("citation_doi", work.Doi?.Value ?? ""),
        ];
        // A semicolon within a part would end it.
        return string.Join("; ", parts.Where(p => p.Content.Length > 0).Select(p => $"{p.Name}={p.Content.Replace(';', ',')}"));
    }

    // As far as it is known: 2021/03/04, 2021/03, 2021.
    private static string Date(PartialDate? date) => date?.ToString().Replace('-', '/') ?? "";
}
