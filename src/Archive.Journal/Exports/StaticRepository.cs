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
        Address().IsMatch(corpus.Settings.Contact) ? [new ExportFile(Path, output => Xml.Write(output, xml => Write(xml, corpus)))] : [];

    private static void Write(XmlWriter xml, Corpus corpus)
    {
        var first = corpus.Articles.Concat(corpus.Withdrawn).Select(a => a.Appeared).Min() ?? new PartialDate(1970);
        xml.WriteStartElement("Repository", Namespace);
        xml.WriteAttributeString("xmlns", "oai", ns: null, Protocol);
        xml.WriteAttributeString("xmlns", "xsi", ns: null, "http://www.w3.org/2001/XMLSchema-instance");
        Identify(xml, corpus.Settings, first);
        Formats(xml);
        xml.WriteStartElement("ListRecords", Namespace);
        xml.WriteAttributeString("metadataPrefix", DublinCore.Prefix);
        foreach (var article in corpus.Articles.Concat(corpus.Withdrawn).OrderBy(a => a.Id, StringComparer.Ordinal)) Record(xml, corpus, article, first);
        xml.WriteEndElement();
        xml.WriteEndElement();
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

    // A record must have a date; one that has none is as old as the archive.
    private static void Record(XmlWriter xml, Corpus corpus, Article article, PartialDate first)
    {
        xml.WriteStartElement("record", Protocol);
        xml.WriteStartElement("header", Protocol);
        if (article.IsWithdrawn) xml.WriteAttributeString("status", "deleted");
        xml.WriteElementString("identifier", Protocol, corpus.Settings.Url(article.Path));
        xml.WriteElementString("datestamp", Protocol, (corpus.ModifiedOn(article) ?? first).FirstDay.ToString());
        xml.WriteEndElement();
        if (!article.IsWithdrawn)
        {
            xml.WriteStartElement("metadata", Protocol);
            DublinCore.Write(DescribeArticle.From(corpus, article), xml);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    // As the protocol's own schema has it.
    [GeneratedRegex(@"^\S+@(?:\S+\.)+\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
