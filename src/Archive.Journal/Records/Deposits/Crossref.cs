using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>Articles for Crossref to register their DOIs (metadata deposit schema 5.3.1): a batch with a journal element for each issue.</summary>
internal static class Crossref
{
    public static XNamespace Schema { get; } = "http://www.crossref.org/schema/5.3.1";
    public static XNamespace Jats { get; } = "http://www.ncbi.nlm.nih.gov/JATS1";
    public static XNamespace FundRef { get; } = "http://www.crossref.org/fundref.xsd";
    public static XNamespace AccessIndicators { get; } = "http://www.crossref.org/AccessIndicators.xsd";
    public static XNamespace Relations { get; } = "http://www.crossref.org/relations.xsd";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private const int LongestNumber = 32;

    private static readonly FrozenSet<string> RunningText = FrozenSet.Create(StringComparer.Ordinal, "p", "title", "td", "th", "math", "code", "unstructured_citation");

    public static ExportFormat Format { get; } = new("crossref", Prepare);

    private static Export Prepare(ExportRequest request)
    {
        if (!IsAddress(request.Settings.Contact)) return new Export(Write: null, ["Crossref writes to an e-mail address when it has read a deposit: give one as contact: in archive.yml."]);
        var prefix = request.Settings.Journal.DoiPrefix;
        var (records, remarks) = Depositable.From(request.Records, "Crossref", record => record switch
        {
            { Doi: null } => "has no DOI",
            { Doi: { } doi } when prefix.Length > 0 && !doi.Value.StartsWith(prefix + "/", StringComparison.OrdinalIgnoreCase) => $"has a DOI that does not begin with {prefix}/",
            { Published: null } => "has no date of publication",
            _ => null,
        });
        if (request.Settings.Journal.CrossmarkPolicy is null)
            remarks = [.. remarks, .. records.Where(r => !CrossrefPrograms.Updates(r).IsEmpty).Select(r => $"Not told of {r.Key}: what it corrects, retracts or adds to. Crossref takes that from journals with a Crossmark policy: give its DOI as journal: crossmark-policy: in archive.yml.")];
        else
            remarks = [.. remarks, .. records.SelectMany(r => r.About.Where(a => a.Kind != RelationKind.RespondsTo && a.Work.Doi is null).Select(_ => $"Not told of {r.Key}: what it corrects, retracts or adds to, which has no DOI."))];
        return new Export(records.IsEmpty ? null : output => Write(request, records, output), remarks);
    }

    private static bool IsAddress(string contact) => contact.Contains('@', StringComparison.Ordinal) && !contact.Any(char.IsWhiteSpace) && !contact.Contains(':', StringComparison.Ordinal);

    private static void Write(ExportRequest request, ImmutableArray<BibliographicRecord> records, IBufferWriter<byte> output)
    {
        var body = new XElement(Schema + "body", records.GroupBy(r => (r.Volume, r.Issue)).Select(g => Journal([.. g])));
        // The same articles make the same batch.
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.ToString(SaveOptions.DisableFormatting))));
        var day = $"{request.Today.Year:D4}{request.Today.Month:D2}{request.Today.Day:D2}";
        var settings = request.Settings;
        XmlTree.Write(output, new XElement(Schema + "doi_batch",
            new XAttribute("version", "5.3.1"),
            new XAttribute("xmlns", Schema),
            new XAttribute(XNamespace.Xmlns + "jats", Jats),
            new XAttribute(XNamespace.Xmlns + "fr", FundRef),
            new XAttribute(XNamespace.Xmlns + "ai", AccessIndicators),
            new XAttribute(XNamespace.Xmlns + "rel", Relations),
            new XAttribute(XNamespace.Xmlns + "mml", Records.Jats.MathMl),
            new XAttribute(XNamespace.Xmlns + "xlink", Records.Jats.XLink),
            new XAttribute(XNamespace.Xmlns + "xsi", Instance),
            new XAttribute(Instance + "schemaLocation", $"{Schema} https://www.crossref.org/schemas/crossref5.3.1.xsd"),
            new XElement(Schema + "head",
                new XElement(Schema + "doi_batch_id", $"{day}-{hash[..16]}"),
                new XElement(Schema + "timestamp", $"{day}000000"),
                new XElement(Schema + "depositor",
                    new XElement(Schema + "depositor_name", records[0].Publisher.Length > 0 ? records[0].Publisher : settings.Title),
                    new XElement(Schema + "email_address", settings.Contact)),
                new XElement(Schema + "registrant", records[0].Publisher.Length > 0 ? records[0].Publisher : settings.Title)),
            body), type: null, RunningText);
    }

    private static XElement Journal(ImmutableArray<BibliographicRecord> records)
    {
        var (journal, first) = (records[0].Journal, records[0]);
        return new XElement(Schema + "journal",
            new XElement(Schema + "journal_metadata",
                new XElement(Schema + "full_title", journal.Title),
                Optional(Schema + "abbrev_title", journal.Abbreviation),
                Optional(Schema + "issn", journal.Issn, new XAttribute("media_type", "print")),
                Optional(Schema + "issn", journal.Eissn, new XAttribute("media_type", "electronic"))),
            first.Volume.Length + first.Issue.Length == 0 ? null : new XElement(Schema + "journal_issue",
                // An issue has no date of its own here; the year is that of its first article.
                Date("publication_date", new PartialDate(records.Min(r => r.Published!.Value.Year))),
                Number("volume", first.Volume) is { } volume ? new XElement(Schema + "journal_volume", volume) : null,
                Number("issue", first.Issue)),
            records.Select(CrossrefArticle.Of));
    }

    public static XElement Date(string name, PartialDate date) => new(Schema + name,
        new XAttribute("media_type", "online"),
        date.Month > 0 ? new XElement(Schema + "month", $"{date.Month:D2}") : null,
        date.Day > 0 ? new XElement(Schema + "day", $"{date.Day:D2}") : null,
        new XElement(Schema + "year", $"{date.Year:D4}"));

    /// <summary>A number or page; null where there is none, or one longer than Crossref takes.</summary>
    public static XElement? Number(string name, string value) => value.Length <= LongestNumber ? Optional(Schema + name, value) : null;
}
