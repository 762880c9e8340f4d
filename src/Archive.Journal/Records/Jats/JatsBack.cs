using System.Xml.Linq;
using static Archive.Journal.Records.Jats;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>
/// What JATS says after the text: acknowledgements, statements as footnotes (JATS4R, Conflict of interest statements; Data
/// availability statements), references.
/// </summary>
internal static class JatsBack
{
    public static XElement? Of(BibliographicRecord record, JatsText text) => Group("back",
    [
        record.Acknowledgements.Length > 0 ? new XElement("ack", new XElement("p", record.Acknowledgements)) : null,
        Group("fn-group",
        [
            Note("contributions", "con", "Contributors", record.Contributions),
            Note("competing-interests", "coi-statement", "Competing interests", record.CompetingInterests?.Sentences ?? []),
            Note("patient-consent", "other", "Patient consent", record.Consent?.Sentence ?? ""),
            Note("ethics-approval", "other", "Ethics approval", record.EthicsApproval?.Sentence ?? ""),
            Note("provenance", "other", "Provenance and peer review", record.Provenance?.Sentence ?? ""),
        ]),
        record.DataAvailability.Length > 0
            ? new XElement("sec", new XAttribute("sec-type", "data-availability"), new XElement("title", "Data availability"), new XElement("p", record.DataAvailability))
            : null,
        Group("ref-list", record.References.Select(r => Reference(r, text))),
    ]);

    private static XElement? Note(string use, string type, string label, params IEnumerable<string> sentences) =>
        sentences.Where(s => s.Length > 0).Select(s => new XElement("p", s)).ToArray() is { Length: > 0 } paragraphs
            ? new XElement("fn", new XAttribute("id", $"fn-{use}"), new XAttribute("fn-type", type), new XAttribute("specific-use", use), new XElement("label", label), paragraphs)
            : null;

    private static XElement Reference(RecordReference reference, JatsText text) => new("ref",
        new XAttribute("id", $"ref-{reference.Number}"),
        new XElement("label", $"{reference.Number}"),
        reference.Entry is { } entry
            ? text.Citation(entry)
            : new XElement("mixed-citation", new XElement("ext-link", new XAttribute("ext-link-type", "uri"), new XAttribute(XLink + "href", reference.Tombstone), reference.Tombstone)));
}
