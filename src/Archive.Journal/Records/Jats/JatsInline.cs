using System.Xml;
using System.Xml.Linq;
using Archive.Journal.Model;
using static Archive.Journal.Records.Jats;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>What stands within a paragraph, from the archive's HTML to JATS.</summary>
/// <param name="page">The article's address: what lies beside it is named without it.</param>
internal sealed class JatsInline(string page)
{
    /// <summary>What an element holds.</summary>
    public IEnumerable<XNode> Of(XElement container) => container.Nodes().SelectMany(Node);

    /// <summary>The same without space at its ends.</summary>
    public XNode[] Trimmed(XElement container)
    {
        List<XNode> nodes = [.. Of(container)];
        if (nodes is [XText first, ..]) first.Value = first.Value.TrimStart();
        if (nodes is [.., XText last]) last.Value = last.Value.TrimEnd();
        nodes.RemoveAll(n => n is XText { Value.Length: 0 });
        return [.. nodes];
    }

    /// <summary>An entry of the list of references, whose identifiers are marked.</summary>
    public IEnumerable<XNode> Citation(XElement entry) => entry.Nodes().SelectMany(n => n is XElement { Name.LocalName: "a" } link && JatsIdentifier.In(link) is { } identifier ? identifier : Node(n));

    /// <summary>An id of the HTML as an XML name; a slug may have letters that no name has.</summary>
    public static string IdOf(string id) => XmlConvert.EncodeLocalName(id);

    /// <summary>A caption and the label ("Figure 1.") before it.</summary>
    public IEnumerable<XElement> Caption(XElement? caption)
    {
        if (caption is null) yield break;
        var label = caption.FirstNode as XElement;
        if (label is not { Name.LocalName: "b" }) label = null;
        if (label is not null) yield return new XElement("label", label.Value.Trim());
        label?.Remove();
        if (Trimmed(caption) is { Length: > 0 } words) yield return new XElement("caption", new XElement("p", words));
    }

    public XElement Graphic(string name, XElement image) => new(name,
        new XAttribute(XLink + "href", Beside(image.Attribute("src")!.Value)),
        Optional("alt-text", image.Attribute("alt")?.Value ?? ""));

    private IEnumerable<XNode> Node(XNode node) => node switch
    {
        XText text => [new XText(text.Value)],
        XElement element => Element(element),
        _ => [],
    };

    private IEnumerable<XNode> Element(XElement element) => element.Name.LocalName switch
    {
        "em" => [new XElement("italic", Of(element))],
        "strong" or "b" => [new XElement("bold", Of(element))],
        "del" => [new XElement("strike", Of(element))],
        "sub" or "sup" => [new XElement(element.Name, Of(element))],
        "code" when element.Attribute("class") is null => [new XElement("monospace", element.Value)],
        "code" or "math" => [element.Parent!.Name.LocalName is "p" or "li" && JatsFormula.IsDisplay(element) ? JatsFormula.Display(element) : JatsFormula.Inline(element)],
        "br" => [Break(element.Parent!.Name.LocalName)],
        "img" => [Graphic("inline-graphic", element)],
        "a" => Link(element),
        _ => Of(element),
    };

    // Only titles and cells may break a line; elsewhere a mark tells where it did.
    private static XElement Break(string parent) => parent is "td" or "th" or ['h', _]
        ? new XElement("break")
        : new XElement("styled-content", new XAttribute("style-type", "line-break"), " ");

    private IEnumerable<XNode> Link(XElement link)
    {
        var href = link.Attribute("href")?.Value ?? "";
        if (href is ['#', .. var id]) return [new XElement("xref", new XAttribute("rid", IdOf(id)), Of(link))];
        if (Beside(href) is var file && file != href && file.Length > 0) return [new XElement("inline-supplementary-material", new XAttribute(XLink + "href", file), Title(link), Of(link))];
        var type = Doi.TryParse(Uri.UnescapeDataString(href), out _) ? "doi" : "uri";
        return [new XElement("ext-link", new XAttribute("ext-link-type", type), new XAttribute(XLink + "href", href), Title(link), Of(link))];
    }

    private static XAttribute? Title(XElement link) => Attribute(XLink + "title", link.Attribute("title")?.Value ?? "");

    private string Beside(string url) => url.StartsWith(page, StringComparison.Ordinal) ? url[page.Length..] : url;
}
