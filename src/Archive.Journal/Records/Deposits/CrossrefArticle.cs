using System.Xml.Linq;
using Archive.Journal.Model;
using static Archive.Journal.Records.Crossref;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>An article as Crossref registers it.</summary>
internal static class CrossrefArticle
{
    public static XElement Of(BibliographicRecord record) => new(Schema + "journal_article",
        new XAttribute("publication_type", record.Extent switch { Extent.Full => "full_text", Extent.Extract => "abstract_only", _ => "bibliographic_record" }),
        Attribute("language", record.Language.Split('-')[0] is { Length: 2 } language ? language : ""),
        new XElement(Schema + "titles", new XElement(Schema + "title", record.Title)),
        Group(Schema + "contributors", record.Authors.Select((a, i) => CrossrefContributor.Of(a, isFirst: i == 0))),
        new JatsText(record).Abstract() is { } text ? Foreign(text) : null,
        Date("publication_date", record.Published!.Value),
        record.Accepted is { } accepted ? Date("acceptance_date", accepted) : null,
        Number("first_page", record.FirstPage) is { } first ? new XElement(Schema + "pages", first, Number("last_page", record.LastPage)) : null,
        Number("item_number", record.ElocationId) is { } item ? new XElement(Schema + "publisher_item", Typed(item)) : null,
        CrossrefPrograms.Of(record),
        new XElement(Schema + "doi_data", new XElement(Schema + "doi", record.Doi!.Value.Value), new XElement(Schema + "resource", record.Url)),
        // Of an entry that names a withdrawn article nothing is told.
        Group(Schema + "citation_list", record.References.Where(r => r.Text.Length > 0).Select(Citation)));

    private static XElement Typed(XElement item)
    {
        item.SetAttributeValue("item_number_type", "article_number");
        return item;
    }

    private static XElement Citation(RecordReference reference) => new(Schema + "citation",
        new XAttribute("key", $"ref{reference.Number}"),
        Optional(Schema + "doi", reference.Doi?.Value ?? ""),
        new XElement(Schema + "unstructured_citation", reference.Text));

    // JATS in Crossref's namespace. Ids would clash with those of other articles in the batch, and with them go the pointers.
    private static XElement Foreign(XElement element) => new(
        element.Name.Namespace == XNamespace.None ? Crossref.Jats + element.Name.LocalName : element.Name,
        element.Attributes().Where(a => a.Name != "id"),
        element.Nodes().SelectMany(Foreign));

    private static IEnumerable<XNode> Foreign(XNode node) => node switch
    {
        XElement { Name.LocalName: "xref" } pointer => pointer.Nodes().SelectMany(Foreign),
        XElement element => [Foreign(element)],
        _ => [node],
    };
}
