using System.Xml;

namespace Archive.Journal.Checking;

/// <summary>An element, attribute or text of an XML file.</summary>
/// <param name="Path">The elements that lead to it, without prefixes: <c>feed/entry/</c> for an element, <c>feed/entry/link@href</c>, <c>feed/entry/id</c>.</param>
/// <param name="Value">Of an element, its namespace.</param>
/// <param name="Offset">Where it stands in the file's text.</param>
internal readonly record struct XmlItem(string Path, string Value, int Offset);

/// <summary>A list for machines as XML → what it says, in the order of the file.</summary>
internal static class XmlItems
{
    /// <summary>All items; none where the file is not well-formed, which its own check says.</summary>
    public static List<XmlItem> In(SiteText source)
    {
        try
        {
            return Read(source);
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static List<XmlItem> Read(SiteText source)
    {
        var (items, paths) = (new List<XmlItem>(), new Stack<string>());
        using var xml = XmlReader.Create(new StringReader(source.Text), ReadXml.Settings);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element)
            {
                var (path, isEmpty) = (paths.TryPeek(out var parent) ? $"{parent}/{xml.LocalName}" : xml.LocalName, xml.IsEmptyElement);
                items.Add(new XmlItem(path + "/", xml.NamespaceURI, Offset()));
                while (xml.MoveToNextAttribute()) items.Add(new XmlItem($"{path}@{xml.LocalName}", xml.Value, Offset()));
                if (!isEmpty) paths.Push(path);
            }
            else if (xml.NodeType is XmlNodeType.EndElement) paths.Pop();
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) items.Add(new XmlItem(paths.Peek(), xml.Value.Trim(), Offset()));
        }
        return items;

        int Offset() => source.OffsetOf(((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition);
    }
}
