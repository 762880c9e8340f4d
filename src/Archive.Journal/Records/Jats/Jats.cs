using System.Buffers;
using System.Collections.Frozen;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>
/// An article as JATS XML (ANSI/NISO Z39.96, version 1.3, Journal Archiving and Interchange): all that its file says, so that whoever
/// reads the XML has the same article. A file that is valid here is valid by the Publishing tag set too, but for journals without ISSN.
/// </summary>
internal static class Jats
{
    public static XNamespace XLink { get; } = "http://www.w3.org/1999/xlink";
    public static XNamespace MathMl { get; } = "http://www.w3.org/1998/Math/MathML";
    public static XNamespace Ali { get; } = "http://www.niso.org/schemas/ali/1.0/";

    // No media type of its own is registered for JATS.
    public static RecordFormat Format { get; } = new("JATS", "jats.xml", "application/xml", WriteArticle, RecordFormat.WriteInTurn) { HoldsMany = false };

    private static readonly FrozenSet<string> RunningText = FrozenSet.Create(StringComparer.Ordinal,
        "p", "title", "article-title", "td", "th", "mixed-citation", "related-article", "corresp", "collab", "code", "math");

    private static void WriteArticle(BibliographicRecord record, IBufferWriter<byte> output) => XmlTree.Write(output, ArticleOf(record), DocumentType(), RunningText);

    // Made anew each time: a node is nobody else's once it stands in a document.
    private static XDocumentType DocumentType() => new(
        "article", "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD with MathML3 v1.3 20210610//EN", "https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3-mathml3.dtd", internalSubset: null);

    private static XElement ArticleOf(BibliographicRecord record)
    {
        var text = new JatsText(record);
        var article = new XElement("article",
            new XAttribute(XNamespace.Xmlns + "xlink", XLink),
            new XAttribute(XNamespace.Xmlns + "mml", MathMl),
            new XAttribute(XNamespace.Xmlns + "ali", Ali),
            new XAttribute("article-type", record.Type == ArticleType.Article ? "research-article" : record.Type.Word()),
            new XAttribute("dtd-version", "1.3"),
            new XAttribute(XNamespace.Xml + "lang", record.Language),
            new XElement("front", JatsFront.JournalMeta(record), JatsFront.ArticleMeta(record, text)),
            text.Body(),
            JatsBack.Of(record, text));
        JatsAnchors.Settle(article);
        return article;
    }
}
