using System.Buffers;
using System.Text.RegularExpressions;
using System.Xml;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>
/// All records in the one file from which gateways and harvesters serve OAI-PMH (Specification for an OAI Static Repository, 2004),
/// withdrawn ones as deleted. The format asks for the e-mail address of somebody who answers for it: without one there is no file.
/// </summary>
internal static partial class StaticRepository
{
    private const string Namespace = "http://www.openarchives.org/OAI/2.0/static-repository";
    private const string Protocol = "http://www.openarchives.org/OAI/2.0/";

    private static SitePath Path => new("/oai.xml");

    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        Address().IsMatch(corpus.Settings.Contact) ? [ExportFile.At(Path, output => Write(output, corpus))] : [];

    /// <summary>The record of an article; none where it is not known when it appeared, for then the archive's other articles tell.</summary>
    public static EntryKind Entry { get; } = new((source, output) =>
    {
        if (source.Corpus.ModifiedOn(source.Article) is { } modified) WriteRecord(output, source, modified);
    });

    private static void Write(IBufferWriter<byte> output, Corpus corpus)
    {
        var first = corpus.Articles.Concat(corpus.Withdrawn).Select(a => a.Appeared).Min() ?? new PartialDate(1970);
        var articles = corpus.Articles.Concat(corpus.Withdrawn).OrderBy(a => a.Id, StringComparer.Ordinal);
        ReadOnlyMemory<byte>[] records = [.. articles.Select(a => Entry.Of(corpus, a) is { IsEmpty: false } record ? record : Undated(corpus, a, first))];
        Xml.WriteEntries(output, records, xml =>
        {
            Open(xml);
            Identify(xml, corpus.Settings, first);
            Formats(xml);
            OpenList(xml);
            if (records.Length > 0) xml.EntriesHere();
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private static void Open(XmlWriter xml)
    {
        xml.WriteStartElement("Repository", Namespace);
        xml.WriteAttributeString("xmlns", "oai", ns: null, Protocol);
        xml.WriteAttributeString("xmlns", "xsi", ns: null, "http://www.w3.org/2001/XMLSchema-instance");
    }

    private static void OpenList(XmlWriter xml)
    {
        xml.WriteStartElement("ListRecords", Namespace);
        xml.WriteAttributeString("metadataPrefix", DublinCore.Prefix);
    }

    private static void WriteRecord(IBufferWriter<byte> output, EntrySource source, PartialDate modified) => Xml.WriteEntry(output, depth: 2, xml =>
    {
        Open(xml);
        OpenList(xml);
        Record(xml, source, modified);
    });

    // A record must have a date; one that has none is as old as the archive.
    private static ReadOnlyMemory<byte> Undated(Corpus corpus, Article article, PartialDate first)
    {
        var record = new ArrayBufferWriter<byte>();
        WriteRecord(record, EntrySource.Of(corpus, article), first);
        return record.WrittenMemory;
    }

    // A gateway would stand at an address of its own; clients that read the file themselves take this one.
    private static void Identify(XmlWriter xml, SiteSettings settings, PartialDate first)
    {
        xml.WriteStartElement("Identify", Namespace);
        xml.WriteElementString("repositoryName", Protocol, settings.Title);
        xml.WriteElementString("baseURL", Protocol, settings.Url(Path));
        xml.WriteElementString("protocolVersion", Protocol, "2.0");
        xml.WriteElementString("adminEmail", Protocol, settings.Contact);
        xml.WriteElementString("earliestDatestamp", Protocol, first.FirstDay.ToString());
        xml.WriteElementString("deletedRecord", Protocol, "persistent");
        xml.WriteElementString("granularity", Protocol, "YYYY-MM-DD");
        xml.WriteEndElement();
    }

    private static void Formats(XmlWriter xml)
    {
        xml.WriteStartElement("ListMetadataFormats", Namespace);
        xml.WriteStartElement("metadataFormat", Protocol);
        xml.WriteElementString("metadataPrefix", Protocol, DublinCore.Prefix);
        xml.WriteElementString("schema", Protocol, DublinCore.Schema);
        xml.WriteElementString("metadataNamespace", Protocol, DublinCore.Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Record(XmlWriter xml, EntrySource source, PartialDate modified)
    {
        xml.WriteStartElement("record", Protocol);
        xml.WriteStartElement("header", Protocol);
        if (source.Record is null) xml.WriteAttributeString("status", "deleted");
        xml.WriteElementString("identifier", Protocol, source.Corpus.Settings.Url(source.Article.Path));
        xml.WriteElementString("datestamp", Protocol, modified.FirstDay.ToString());
        xml.WriteEndElement();
        if (source.Record is { } record)
        {
            xml.WriteStartElement("metadata", Protocol);
            DublinCore.Write(record, xml);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    // As the protocol's own schema has it.
    [GeneratedRegex(@"^\S+@(?:\S+\.)+\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
