using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Archive.Engine;

/// <summary>Trees of elements as XML files: an element a line, but within running text every space is the text's own.</summary>
public static class XmlTree
{
    private static readonly XmlWriterSettings AsItIs = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };

    /// <summary>Writes a document; the tree gets line ends and cannot be written a second time.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="root">The whole tree.</param>
    /// <param name="type">The document type; null for none.</param>
    /// <param name="runningText">Names of elements that hold running text.</param>
    public static void Write(IBufferWriter<byte> output, XElement root, XDocumentType? type, IReadOnlySet<string> runningText)
    {
        Indent(root, "\n", runningText);
        using (var xml = XmlWriter.Create(new BufferStream(output), AsItIs))
        {
            xml.WriteStartDocument();
            xml.WriteRaw("\n");
            if (type is not null)
            {
                type.WriteTo(xml);
                xml.WriteRaw("\n");
            }
            root.WriteTo(xml);
        }
        output.Write("\n"u8);
    }

    private static void Indent(XElement element, string line, IReadOnlySet<string> runningText)
    {
        if (!element.HasElements || runningText.Contains(element.Name.LocalName)) return;
        var inner = line + "  ";
        foreach (var child in element.Elements().ToArray())
        {
            child.AddBeforeSelf(new XText(inner));
            Indent(child, inner, runningText);
        }
        element.Add(new XText(line));
    }
}
