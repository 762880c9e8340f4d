using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;
using Archive.Engine;

namespace Archive.Journal.Records;

/// <summary>Articles for PubMed to cite (PubMed Journal Article DTD 3.0; NLM, XML Help for PubMed Data Providers).</summary>
internal static class PubMed
{
    private static readonly FrozenSet<string> RunningText = FrozenSet.Create(StringComparer.Ordinal, "Abstract", "OtherAbstract");

    public static ExportFormat Format { get; } = new("pubmed", Prepare);

    private static Export Prepare(ExportRequest request)
    {
        var (records, remarks) = Depositable.From(request.Records, "PubMed", record => record switch
        {
            { Published: null } => "has no date of publication",
            { Issn: "" } => "is of a journal without ISSN (issn: or eissn: in archive.yml)",
            _ => null,
        });
        return new Export(records.IsEmpty ? null : output => Write(records, output), remarks);
    }

    private static void Write(ImmutableArray<BibliographicRecord> records, IBufferWriter<byte> output) => XmlTree.Write(output,
        new XElement("ArticleSet", records.Select(PubMedArticle.Of)),
        new XDocumentType("ArticleSet", "-//NLM//DTD PubMed 3.0//EN", "https://dtd.nlm.nih.gov/ncbi/pubmed/in/PubMed.dtd", internalSubset: null),
        RunningText);
}
