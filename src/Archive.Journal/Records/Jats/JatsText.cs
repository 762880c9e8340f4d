using System.Collections.Frozen;
using System.Xml.Linq;
using Archive.Engine;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>The texts of an article, from the archive's HTML to JATS: sections, paragraphs, lists, quotations, figures, tables, code.</summary>
internal sealed class JatsText(BibliographicRecord record)
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal, "p", "ul", "ol", "blockquote", "pre", "figure", "hr", "div", "h1", "h2", "h3", "h4", "h5", "h6");

    private readonly JatsInline _inline = new(record.Url);

    /// <summary>The text; null where the archive has none.</summary>
    public XElement? Body() => record.Body.IsEmpty ? null : Sections(new XElement("body"), SafeHtml.Read(record.Body.ToHtml()), block => block);

    /// <summary>The abstract, between whose sections JATS wants paragraphs only; null where there is none.</summary>
    public XElement? Abstract() => record.AbstractText.IsEmpty ? null : Sections(new XElement("abstract"), SafeHtml.Read(record.AbstractText.ToHtml()), InParagraph);

    /// <summary>An entry of the list of references: a citation, or a note where it has several paragraphs.</summary>
    public XElement Citation(RecordProse entry)
    {
        var html = SafeHtml.Read(entry.ToHtml());
        return html.Elements().Any(IsBlock)
            ? new XElement("note", BlocksOf(html).Select(InParagraph))
            : new XElement("mixed-citation", _inline.Citation(html));
    }

    private XElement Sections(XElement container, XElement html, Func<XElement, XElement> place)
    {
        var open = new Stack<(int Level, XElement Section)>([(0, container)]);
        var below = new XElement(html.Name);
        foreach (var node in html.Nodes())
        {
            if (node is not XElement heading || !IsHeading(heading))
            {
                below.Add(node);
                continue;
            }
            Close();
            while (open.Peek().Level >= heading.Name.LocalName[1]) open.Pop();
            var section = new XElement("sec", new XAttribute("id", JatsInline.IdOf(heading.Attribute("id")!.Value)), new XElement("title", _inline.Of(heading)));
            open.Peek().Section.Add(section);
            open.Push((heading.Name.LocalName[1], section));
        }
        Close();
        return container;

        void Close()
        {
            open.Peek().Section.Add(BlocksOf(below).Select(place));
            below.RemoveNodes();
        }
    }

    // Text that stands bare, as in a tight list, is a paragraph too.
    private IEnumerable<XElement> BlocksOf(XElement container)
    {
        var bare = new XElement(container.Name);
        foreach (var node in container.Nodes())
        {
            if (node is not XElement element || !IsBlock(element))
            {
                bare.Add(node);
                continue;
            }
            foreach (var paragraph in Paragraph()) yield return paragraph;
            foreach (var block in Block(element)) yield return block;
        }
        foreach (var paragraph in Paragraph()) yield return paragraph;

        XElement[] Paragraph()
        {
            var nodes = _inline.Trimmed(bare);
            bare.RemoveNodes();
            return nodes.Length > 0 ? [new XElement("p", nodes)] : [];
        }
    }

    private IEnumerable<XElement> Block(XElement block) => block.Name.LocalName switch
    {
        "p" => [new XElement("p", _inline.Trimmed(block))],
        "ul" or "ol" => [List(block)],
        "blockquote" => [new XElement("disp-quote", BlocksOf(block))],
        "pre" => [Code(block)],
        "figure" => [Figure(block)],
        "hr" => [new XElement("p", new XAttribute("content-type", "thematic-break"), "* * *")],
        // Within a list or a quotation JATS has no sections.
        ['h', _] => [new XElement("p", new XElement("bold", _inline.Trimmed(block)))],
        "div" when block.Element("table") is { } table => [JatsTable.Of(table, block.Attribute("id")!.Value, _inline)],
        "div" when block.Elements().SingleOrDefault() is { } formula => [JatsFormula.Display(formula)],
        _ => BlocksOf(block),
    };

    private XElement List(XElement list)
    {
        var isOrdered = list.Name.LocalName == "ol";
        var number = list.Attribute("start") is { } start ? (int?)start : null;
        return new XElement("list",
            new XAttribute("list-type", isOrdered ? "order" : "bullet"),
            list.Elements("li").Select(item => new XElement("list-item",
                number is null ? null : new XElement("label", $"{number++}."),
                BlocksOf(item).DefaultIfEmpty(new XElement("p")).Select(b => b.Name.LocalName == "list" ? b : InParagraph(b)))));
    }

    private static XElement Code(XElement block)
    {
        var code = block.Element("code")!;
        var language = code.Attribute("class")?.Value["language-".Length..] ?? "";
        return new XElement("code", Attribute("language", language), Attribute(XNamespace.Xml + "space", "preserve"), code.Value.TrimEnd('\n'));
    }

    private XElement Figure(XElement figure) => new("fig",
        new XAttribute("id", figure.Attribute("id")!.Value),
        _inline.Caption(figure.Element("figcaption")),
        figure.Descendants("img").Select(i => _inline.Graphic("graphic", i)));

    private static XElement InParagraph(XElement block) => block.Name.LocalName == "p" ? block : new XElement("p", block);

    private static bool IsBlock(XElement element) => Blocks.Contains(element.Name.LocalName);

    private static bool IsHeading(XElement element) => element.Name.LocalName is ['h', >= '1' and <= '6'];
}
