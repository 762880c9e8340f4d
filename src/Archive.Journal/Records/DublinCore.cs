using System.Xml;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>A record in unqualified Dublin Core (DCMES 1.1), as OAI-PMH asks for it: <c>oai_dc</c>.</summary>
public static class DublinCore
{
    public const string Namespace = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    public const string Schema = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    public const string Prefix = "oai_dc";

    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(BibliographicRecord record, XmlWriter xml)
    {
        xml.WriteStartElement(Prefix, "dc", Namespace);
        xml.WriteAttributeString("xmlns", "dc", ns: null, Elements);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{Namespace} {Schema}");
        foreach (var (name, value) in ElementsOf(record).Where(e => e.Value.Length > 0)) xml.WriteElementString(name, Elements, value);
        xml.WriteEndElement();
    }

    /// <summary>The elements in the order of the standard; some have no value, and most may come again.</summary>
    public static IEnumerable<(string Name, string Value)> ElementsOf(BibliographicRecord record) =>
    [
        ("title", record.IsRetracted ? $"[{Phrases.English.Status(StatusKind.Retracted)}] {record.Title}" : record.Title),
        .. record.Authors.Select(a => ("creator", NameOf(a))),
        .. record.Keywords.Select(k => ("subject", k)),
        ("description", record.Abstract),
        .. record.Status.Select(s => ("description", Phrases.English.Status(s))),
        ("publisher", record.Publisher),
        .. record.HandlingEditors.Select(e => ("contributor", NameOf(e))),
        ("date", record.Published?.ToString() ?? ""),
        ("type", "Text"),
        ("type", record.Type.Label()),
        ("format", "text/html"),
        ("identifier", record.Url),
        ("identifier", record.Doi?.Url ?? ""),
        ("identifier", record.Pmid.Length > 0 ? "pmid:" + record.Pmid : ""),
        ("source", SourceOf(record)),
        ("language", record.Language),
        .. record.About.Concat(record.Drawn).Select(r => ("relation", r.Work.Url)).Distinct(),
        ("rights", record.Rights),
        ("rights", record.License?.Url ?? ""),
    ];

    private static string NameOf(RecordContributor contributor) => contributor.IsSingleName ? contributor.Name.Full : contributor.Name.Inverted;

    // Clinical Letters 12(3):101–2. ISSN 0000-0027
    private static string SourceOf(BibliographicRecord record)
    {
        var pages = record.Pages.Length > 0 ? record.Pages : record.ElocationId;
        var numbers = record.Volume + (record.Issue.Length > 0 ? $"({record.Issue})" : "") + (pages.Length > 0 ? (record.Volume.Length > 0 ? ":" : "") + pages : "");
        return record.Journal.Title + (numbers.Length > 0 ? " " + numbers : "") + (record.Issn.Length > 0 ? ". ISSN " + record.Issn : "");
    }
}
