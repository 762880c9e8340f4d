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
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Readable)) write(xml);
        output.Write(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        output.Write("\n"u8);
    }
}
