using System.Xml.Linq;
using Archive.Journal.Model;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>An article as PubMed cites it.</summary>
internal static class PubMedArticle
{
    public static XElement Of(BibliographicRecord record)
    {
        var isEnglish = LanguageOf(record) == "EN";
        return new XElement("Article",
            new XElement("Journal",
                new XElement("PublisherName", record.Publisher),
                new XElement("JournalTitle", record.Journal.Abbreviation.Length > 0 ? record.Journal.Abbreviation : record.Journal.Title),
                new XElement("Issn", record.Issn),
                Optional("Volume", record.Volume),
                Optional("Issue", record.Issue),
                Date(record.Volume.Length == 0 ? "aheadofprint" : record.FirstPage.Length > 0 ? "ppublish" : "epublish", record.Published!.Value)),
            // A file that has the PMID takes the place of what PubMed has.
            Optional("Replaces", record.Pmid, new XAttribute("IdType", "pubmed")),
            // What is not in English has a translated title, which the archive does not know, and its own.
            new XElement(isEnglish ? "ArticleTitle" : "VernacularTitle", record.Title),
            Optional("FirstPage", record.FirstPage),
            Optional("LastPage", record.LastPage),
            record.FirstPage.Length == 0 ? Optional("ELocationID", record.ElocationId, new XAttribute("EIdType", "pii")) : null,
            Optional("ELocationID", record.Doi?.Value ?? "", new XAttribute("EIdType", "doi")),
            new XElement("Language", LanguageOf(record)),
            Group("AuthorList", record.Authors.Select(Author)),
            Types(record).Distinct().Select(t => new XElement("PublicationType", t)),
            new XElement("ArticleIdList",
                new XElement("ArticleId", new XAttribute("IdType", "pii"), record.Key),
                Optional("ArticleId", record.Doi?.Value ?? "", new XAttribute("IdType", "doi"))),
            Group("History", [record.Received is { } received ? Date("received", received) : null, record.Accepted is { } accepted ? Date("accepted", accepted) : null]),
            PubMedAbstract.Of(record, isEnglish),
            Optional("CopyrightInformation", record.Rights),
            Optional("CoiStatement", string.Join(' ', record.CompetingInterests?.Sentences ?? [])),
            Group("ObjectList", PubMedObjects.Of(record)),
            Group("ReferenceList", record.References.Where(r => r.Text.Length > 0).Select(Reference)));
    }

    /// <summary>The language as PubMed writes it: two letters, or three where it has no two.</summary>
    public static string LanguageOf(BibliographicRecord record) => record.Language.Split('-')[0].ToUpperInvariant();

    private static XElement Date(string status, PartialDate date) => new("PubDate",
        new XAttribute("PubStatus", status),
        new XElement("Year", $"{date.Year:D4}"),
        date.Month > 0 ? new XElement("Month", $"{date.Month}") : null,
        date.Day > 0 ? new XElement("Day", $"{date.Day}") : null);

    private static XElement Author(RecordContributor author) => new("Author",
        author.IsGroup
            ? [new XElement("CollectiveName", author.Name.Full)]
            : new XElement?[]
            {
                author.IsSingleName ? new XElement("FirstName", new XAttribute("EmptyYN", "Y")) : new XElement("FirstName", author.Name.Given),
                new XElement("LastName", author.Name.Family),
                Optional("Suffix", author.Name.Suffix),
            },
        author.Affiliations.Select(a => new XElement("AffiliationInfo", new XElement("Affiliation", a))),
        author.Orcid is { } orcid ? new XElement("Identifier", new XAttribute("Source", "ORCID"), orcid.Url) : null);

    private static IEnumerable<string> Types(BibliographicRecord record)
    {
        yield return record.Type switch
        {
            ArticleType.Letter or ArticleType.Reply => "Letter",
            ArticleType.Editorial => "Editorial",
            ArticleType.ArticleCommentary => "Comment",
            // NLM calls every addition to what was published an erratum.
            ArticleType.Correction or ArticleType.Addendum => "Published Erratum",
            ArticleType.Retraction => "Retraction Notice",
            ArticleType.ExpressionOfConcern => "Expression of Concern",
            _ => "Journal Article",
        };
        if (record.About.Any(r => r.Kind == RelationKind.RespondsTo)) yield return "Comment";
    }

    private static XElement Reference(RecordReference reference) => new("Reference",
        new XElement("Citation", reference.Text),
        reference.Doi is { } doi ? new XElement("ArticleIdList", new XElement("ArticleId", new XAttribute("IdType", "doi"), doi.Value)) : null);
}
