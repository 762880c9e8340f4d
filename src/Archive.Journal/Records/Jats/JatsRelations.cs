using System.Xml.Linq;
using Archive.Journal.Model;
using static Archive.Journal.Records.Jats;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>The works that an article is about, and those that are about it. Of a withdrawn one only the permalink is told.</summary>
internal static class JatsRelations
{
    public static IEnumerable<XElement> Of(BibliographicRecord record) =>
        record.About.Select(r => (Type: TypeOf(record, r), Use: WordOf(r.Kind), r.Work)).Concat(record.Drawn.Select(r => (Type: InverseOf(r), Use: "", r.Work)))
            .Select((r, i) => RelatedArticle($"rel-{i + 1}", r.Type, r.Use, r.Work));

    // The types of JATS say less: a reply and a letter share one, and an addendum has none.
    private static string WordOf(RelationKind kind) => Relation.Kinds[kind].Word;

    private static string TypeOf(BibliographicRecord record, RecordRelation relation) => relation.Kind switch
    {
        RelationKind.Corrects => "corrected-article",
        RelationKind.Retracts => "retracted-article",
        RelationKind.RetractsPartOf => "partial-retraction",
        RelationKind.Concerns => "object-of-concern",
        RelationKind.AddsTo => "article-reference",
        _ => record.Type == ArticleType.Reply && relation.Work.Type is null or ArticleType.Letter ? "letter" : "commentary-article",
    };

    private static string InverseOf(RecordRelation relation) => relation.Kind switch
    {
        RelationKind.Corrects => "correction-forward",
        RelationKind.Retracts or RelationKind.RetractsPartOf => "retraction-forward",
        RelationKind.Concerns => "expression-of-concern",
        RelationKind.AddsTo => "addendum",
        _ => relation.Work.Type == ArticleType.Reply ? "reply" : "commentary",
    };

    private static XElement RelatedArticle(string id, string type, string use, RelatedWork work) => new("related-article",
        new XAttribute("id", id),
        new XAttribute("related-article-type", type),
        Attribute("specific-use", use),
        work.Doi is { } doi ? Link("doi", doi.Value) : work.Url.Length > 0 ? Link("uri", work.Url) : null,
        Attribute("vol", work.Volume),
        Attribute("issue", work.Issue),
        Attribute("page", work.Pages),
        Attribute("elocation-id", work.ElocationId),
        work.Authors.Select(a => new XElement("string-name", a)),
        Optional("article-title", work.Title),
        Optional("source", work.Journal),
        work.Published is { } date ? new XElement("year", new XAttribute("iso-8601-date", date.ToString()), $"{date.Year:D4}") : null,
        Optional("pub-id", work.Pmid, new XAttribute("pub-id-type", "pmid")),
        Optional("uri", work.OtherUrl));

    private static object[] Link(string type, string target) => [new XAttribute("ext-link-type", type), new XAttribute(XLink + "href", target)];
}
