using System.Xml.Linq;
using Archive.Journal.Model;
using static Archive.Journal.Records.Jats;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>What JATS says before the text: of the journal, and of the article.</summary>
internal static class JatsFront
{
    public static XElement JournalMeta(BibliographicRecord record)
    {
        var journal = record.Journal;
        return new XElement("journal-meta",
            journal.Abbreviation.Length > 0
                ? new XElement("journal-id", new XAttribute("journal-id-type", "iso-abbrev"), journal.Abbreviation)
                : new XElement("journal-id", new XAttribute("journal-id-type", "publisher-id"), journal.Title),
            new XElement("journal-title-group",
                new XElement("journal-title", journal.Title),
                Optional("abbrev-journal-title", journal.Abbreviation)),
            Optional("issn", journal.Issn, new XAttribute("publication-format", "print")),
            Optional("issn", journal.Eissn, new XAttribute("publication-format", "electronic")),
            Group("publisher", [Optional("publisher-name", journal.Publisher)]));
    }

    public static XElement ArticleMeta(BibliographicRecord record, JatsText text) => new("article-meta",
        Id("publisher-id", record.Key),
        Id("doi", record.Doi?.Value ?? ""),
        Id("pmid", record.Pmid),
        Id("pmcid", record.Pmcid),
        new XElement("article-categories", new XElement("subj-group", new XAttribute("subj-group-type", "heading"), new XElement("subject", record.Type.Label()))),
        new XElement("title-group", new XElement("article-title", record.Title)),
        JatsContributors.Of(record),
        record.Published is { } published ? new XElement("pub-date", new XAttribute("date-type", "pub"), DateOf(published)) : new XElement("pub-date-not-available"),
        Optional("volume", record.Volume),
        Optional("issue", record.Issue),
        Pagination(record),
        Group("history", [History("received", record.Received), History("accepted", record.Accepted)]),
        Permissions(record),
        SelfUri("text/html", record.Url),
        SelfUri("application/pdf", record.PdfUrl),
        record.FullTextUrl.Length > 0 ? new XElement("self-uri", new XAttribute("specific-use", "full-text"), new XAttribute(XLink + "href", record.FullTextUrl)) : null,
        JatsRelations.Of(record),
        text.Abstract(),
        Group("kwd-group", record.Topics.Select(Topic), new XAttribute("kwd-group-type", "topics")),
        Group("kwd-group", record.OwnKeywords.Select(k => new XElement("kwd", k)), new XAttribute("kwd-group-type", "author")),
        record.Funding is { } funding ? FundingGroup(funding) : null,
        JatsCustomMeta.Of(record));

    private static XElement? Id(string type, string value) => Optional("article-id", value, new XAttribute("pub-id-type", type));

    private static object[] DateOf(PartialDate date)
    {
        var parts = new List<object> { new XAttribute("iso-8601-date", date.ToString()) };
        if (date.Day > 0) parts.Add(new XElement("day", $"{date.Day:D2}"));
        if (date.Month > 0) parts.Add(new XElement("month", $"{date.Month:D2}"));
        parts.Add(new XElement("year", $"{date.Year:D4}"));
        return [.. parts];
    }

    private static XElement? History(string type, PartialDate? date) => date is { } known ? new XElement("date", new XAttribute("date-type", type), DateOf(known)) : null;

    // JATS has room for one of the two.
    private static IEnumerable<XElement?> Pagination(BibliographicRecord record) => record.Pages.Length > 0
        ? [new XElement("fpage", record.FirstPage), Optional("lpage", record.LastPage)]
        : [Optional("elocation-id", record.ElocationId)];

    private static XElement? Permissions(BibliographicRecord record) => Group("permissions",
    [
        Optional("copyright-statement", record.Rights),
        record.License is { } license
            ? new XElement("license", new XAttribute("license-type", license.Id), new XAttribute(XLink + "href", license.Url), new XElement(Ali + "license_ref", license.Url), new XElement("license-p", license.Name))
            : null,
    ]);

    private static XElement? SelfUri(string type, string url) =>
        url.Length > 0 ? new XElement("self-uri", new XAttribute("content-type", type), new XAttribute(XLink + "href", url)) : null;

    private static XElement Topic(RecordSubject topic) => new("kwd",
        topic.SchemeId.Split(':', 2) is [var scheme, var term]
            ? new object[] { new XAttribute("vocab", scheme), new XAttribute("vocab-term", topic.Label), new XAttribute("vocab-term-identifier", term) }
            : Attribute("vocab-term-identifier", topic.SchemeId),
        topic.Label);

    private static XElement? FundingGroup(Funding funding) => Group("funding-group",
    [
        .. funding.Grants.Select(g => new XElement("award-group", new XElement("funding-source", g.Funder), Optional("award-id", g.Award))),
        Optional("funding-statement", funding.Sentence),
    ]);
}
