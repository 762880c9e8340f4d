using System.Xml.Linq;

namespace Archive.Journal.Records;

/// <summary>An abstract as PubMed takes it: one text, or a labelled text for each of its sections.</summary>
internal static class PubMedAbstract
{
    public static XElement? Of(BibliographicRecord record, bool isEnglish)
    {
        if (record.Abstract.Length == 0) return null;
        var text = new JatsText(record).Abstract()!;
        var sections = text.Elements("sec").ToArray();
        object content = sections.Length == 0 ? OneLine(record.Abstract) : new[] { Words(text.Elements("p")) }.Where(t => t.Length > 0).Cast<object>().Concat(sections.Select(Section)).ToArray();
        return isEnglish
            ? new XElement("Abstract", content)
            : new XElement("OtherAbstract", new XAttribute("Language", PubMedArticle.LanguageOf(record).ToLowerInvariant()), content);
    }

    private static XElement Section(XElement section) => new("AbstractText",
        new XAttribute("Label", OneLine(section.Element("title")!.Value).ToUpperInvariant()), Words(section.Elements().Where(e => e.Name.LocalName != "title")));

    // A formula is told once, by its source.
    private static string Words(IEnumerable<XElement> blocks) => OneLine(string.Concat(blocks.SelectMany(b => b.DescendantNodesAndSelf()).Select(node => node switch
    {
        XText text when !text.Ancestors(Jats.MathMl + "math").Any() => text.Value,
        XElement { Name.LocalName: "p" or "label" or "td" or "th" } => " ",
        _ => "",
    })));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
