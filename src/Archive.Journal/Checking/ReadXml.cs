using System.Collections.Frozen;
using System.Xml;

namespace Archive.Journal.Checking;

/// <summary>An XML file → whether it is well-formed, its words, and what an image would load or run.</summary>
internal static class ReadXml
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string XLink = "http://www.w3.org/1999/xlink";

    // What ends a word in SVG, Atom, JATS and office documents; any other element may stand within one.
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "text", "title", "desc", "entry", "summary", "content", "name", "p", "sec", "tr", "td", "th", "tc", "br", "tab", "li", "h", "div");

    // Nothing is fetched, and a text that its own entities blow up is given up.
    public static XmlReaderSettings Settings { get; } = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1_000_000 };

    public static FileContent From(SiteText source, byte[] bytes)
    {
        var content = new FileContent(source);
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), Settings);
            for (var isStyle = false; xml.Read();)
            {
                if (isStyle && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) ReadCss.Into(content, xml.Value, Offset(xml, content));
                if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) isStyle = xml.NodeType is XmlNodeType.Element && IsShown(xml) && xml.LocalName is "style";
                ReadNode(xml, content);
            }
        }
        catch (XmlException error)
        {
            content.Problems.Add(Problems.NotWellFormed(source.At(source.OffsetOf(error.LineNumber, error.LinePosition)), "XML", error.Message));
            content.Text.Add(source.Text, 0);
        }
        return content;
    }

    private static void ReadNode(XmlReader xml, FileContent content)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Pass(xml.LocalName, content);
                ReadElement(xml, content);
                break;
            case XmlNodeType.EndElement:
                Pass(xml.LocalName, content);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                HtmlWords.OfValue(xml.Value, Offset(xml, content), content);
                break;
            case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction or XmlNodeType.DocumentType:
                HtmlWords.OfAttribute(xml.Value, Offset(xml, content), content);
                if (xml.Name is "xml-stylesheet") ReadStyleInstruction(xml.Value, Offset(xml, content), content);
                break;
        }
    }

    private static void Pass(string element, FileContent content)
    {
        if (Blocks.Contains(element)) content.Text.Separate();
        else content.Text.Join();
    }

    private static void ReadElement(XmlReader xml, FileContent content)
    {
        var (element, isShown) = (xml.LocalName, IsShown(xml));
        if (isShown && element is "script") content.Problems.Add(Problems.ScriptInImage(content.At(Offset(xml, content))));
        if (!xml.MoveToFirstAttribute()) return;
        do
        {
            var (value, place) = (xml.Value, Offset(xml, content));
            HtmlWords.OfAttribute(value, place, content);
            if (xml.LocalName is "id") content.Ids.Add((value, place));
            if (isShown) ReadShownAttribute(element, xml.NamespaceURI is XLink ? "xlink:" + xml.LocalName : xml.LocalName, value, place, content);
        }
        while (xml.MoveToNextAttribute());
        xml.MoveToElement();
    }

    private static void ReadShownAttribute(string element, string name, string value, int place, FileContent content)
    {
        if (HtmlUrls.Of(element, name, rel: "stylesheet") is { } use) content.Urls.Add(new UrlInFile(value, use, place));
        else if (HtmlUrls.IsStyle(name)) ReadCss.Into(content, value, place);
        else if (HtmlUrls.IsAnimation(element, name) && value.Contains(':')) content.Urls.Add(new UrlInFile(value, UrlUse.Load, place));
        else if (name is ['o', 'n', _, ..]) content.Problems.Add(Problems.ScriptInAttribute(content.At(place), name));
    }

    // <?xml-stylesheet href="…"?> has attributes as a tag has (W3C, Associating Style Sheets with XML documents 1.0).
    private static void ReadStyleInstruction(string value, int place, FileContent content)
    {
        var tokens = new HtmlTokens($"<link {value}>");
        tokens.Read();
        foreach (var attribute in tokens.Attributes)
            if (tokens.NameOf(attribute) is "href") content.Urls.Add(new UrlInFile(tokens.ValueOf(attribute), UrlUse.Load, place));
    }

    // Browsers run and load what these namespaces have; in any other, an address is data.
    private static bool IsShown(XmlReader xml) => xml.NamespaceURI is Svg or Xhtml;

    private static int Offset(XmlReader xml, FileContent content) =>
        content.Source.OffsetOf(((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition);
}
