using System.Xml.Linq;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>What PubMed takes as objects: the work that an item is about, keywords, grants.</summary>
internal static class PubMedObjects
{
    public static IEnumerable<XElement?> Of(BibliographicRecord record) =>
    [
        .. record.About.Select(About),
        .. record.Keywords.Select(k => Object("keyword", ("value", k))),
        .. (record.Funding?.Grants ?? []).Where(g => g.Award.Length > 0).Select(g => Object("grant", ("id", g.Award), ("grantor", g.Funder))),
    ];

    // By its PMID, else by its DOI; PubMed knows no other work.
    private static XElement? About(RecordRelation relation) => relation.Work switch
    {
        { Pmid.Length: > 0 } work => Object(TypeOf(relation.Kind), ("type", "pubmed"), ("id", work.Pmid)),
        { Doi: { } doi } => Object(TypeOf(relation.Kind), ("type", "doi"), ("id", doi.Value)),
        _ => null,
    };

    private static string TypeOf(RelationKind kind) => kind switch
    {
        RelationKind.RespondsTo => "Comment",
        RelationKind.Retracts => "Retraction",
        RelationKind.Concerns => "ExpressionOfConcernFor",
        // Partial retractions and addenda are errata to NLM (Errata, Retractions, and Other Linked Citations in PubMed).
        _ => "Erratum",
    };

    private static XElement Object(string type, params IEnumerable<(string Name, string Value)> values) => new("Object",
        new XAttribute("Type", type), values.Select(p => new XElement("Param", new XAttribute("Name", p.Name), p.Value)));
}
