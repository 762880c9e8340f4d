using System.Xml.Linq;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>What the archive knows as data and JATS has no word for: how much of the text is here, the statements' values, and old addresses.</summary>
internal static class JatsCustomMeta
{
    public static XElement? Of(BibliographicRecord record) => Nodes.Group("custom-meta-group",
    [
        Meta("extent", Extents.Vocabulary[record.Extent].Word),
        record.ReplyStatus is { } reply ? Meta("reply-status", ReplyStatuses.Vocabulary[reply].Word) : null,
        record.Consent is { } consent ? Meta("consent-status", StatementTerms.Consent[consent.Status].Word) : null,
        record.EthicsApproval is { } ethics ? Meta("ethics-status", StatementTerms.Ethics[ethics.Status].Word) : null,
        record.EthicsApproval is { Body.Length: > 0 } approved ? Meta("ethics-body", approved.Body) : null,
        record.EthicsApproval is { Number.Length: > 0 } numbered ? Meta("ethics-number", numbered.Number) : null,
        record.Provenance is { IsCommissioned: { } commissioned } ? Meta("commissioned", commissioned ? "true" : "false") : null,
        record.Provenance is { PeerReview: { } review } ? Meta("peer-review", StatementTerms.PeerReview[review].Word) : null,
        .. record.Aliases.Select(a => Meta("alias", a)),
    ]);

    private static XElement Meta(string name, string value) => new("custom-meta", new XElement("meta-name", name), new XElement("meta-value", value));
}
