using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>How browsers and other programs search the archive (OpenSearch 1.1, draft 6): by the search page, which reads the words from its address.</summary>
internal static class OpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // The specification's limits, in characters.
    private const int LongestShortName = 16;
    private const int LongestLongName = 48;
    private const int LongestDescription = 1024;

    public static IEnumerable<SitePage> Compose(Corpus corpus) => [ExportFile.At(Discovery.Search, output => Xml.Write(output, xml =>
    {
        var settings = corpus.Settings;
        var words = Phrases.Of(settings.Language);
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        xml.WriteElementString("ShortName", ShortName(settings));
        xml.WriteElementString("Description", Wording.Excerpt(settings.Description.Length > 0 ? settings.Description : words.SearchTheArchive, LongestDescription - 1));
        Url("text/html", settings.Url(new SitePath("/search/")) + "?q={searchTerms}", rel: "results");
        Url(Discovery.SearchType, settings.Url(Discovery.Search), rel: "self");
        xml.WriteElementString("LongName", Wording.Excerpt(settings.Title, LongestLongName - 1));
        xml.WriteStartElement("Image");
        xml.WriteAttributeString("type", "image/svg+xml");
        xml.WriteString(settings.Url(new SitePath("/assets/icon.svg")));
        xml.WriteEndElement();
        xml.WriteElementString("Language", settings.Language);
        xml.WriteElementString("OutputEncoding", "UTF-8");
        xml.WriteElementString("InputEncoding", "UTF-8");
        xml.WriteEndElement();

        void Url(string type, string template, string rel)
        {
            xml.WriteStartElement("Url");
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("rel", rel);
            xml.WriteAttributeString("template", template);
            xml.WriteEndElement();
        }
    }))];

    private static string ShortName(SiteSettings settings)
    {
        var abbreviation = settings.Journal.Abbreviation;
        return abbreviation.Length is > 0 and <= LongestShortName ? abbreviation : Wording.Excerpt(settings.Title, LongestShortName - 1);
    }
}
