using System.Buffers;
using System.Text;
using System.Xml;

namespace Archive.Engine;

/// <summary>XML files: readable, LF, UTF-8 without BOM.</summary>
public static class Xml
{
    private static readonly XmlWriterSettings Readable = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(new BufferStream(output), Readable)) write(xml);
        output.Write("\n"u8);
    }

    /// <summary>Writes an element with a text, unless there is nothing to say.</summary>
    public static void Optional(this XmlWriter xml, string name, string value)
    {
        if (value.Length > 0) xml.WriteElementString(name, value);
    }
}
