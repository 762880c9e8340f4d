using System.Xml.Linq;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>A table with its caption.</summary>
internal static class JatsTable
{
    public static XElement Of(XElement table, string id, JatsInline inline)
    {
        var parts = table.Elements().Where(e => e.Name.LocalName is "thead" or "tbody").ToArray();
        // A table has a body; where there is only a head, its rows are all there is.
        var isBodiless = parts is [{ Name.LocalName: "thead" }];
        return new XElement("table-wrap",
            new XAttribute("id", id),
            inline.Caption(table.Element("caption")),
            new XElement("table", parts.Select(p => new XElement(isBodiless ? "tbody" : p.Name.LocalName, p.Elements("tr").Select(r => Row(r, inline))))));
    }

    private static XElement Row(XElement row, JatsInline inline) => new("tr", row.Elements().Select(c => new XElement(c.Name.LocalName,
        Attribute("align", c.Attribute("class")?.Value ?? ""), Attribute("scope", c.Attribute("scope")?.Value ?? ""), inline.Of(c))));
}
