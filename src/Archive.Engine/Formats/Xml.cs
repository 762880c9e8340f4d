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

    private static ReadOnlySpan<byte> Mark => "<_ />"u8;

    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(new BufferStream(output), Readable)) write(xml);
        output.Write("\n"u8);
    }

    /// <summary>Writes an element as it stands in a file, for <see cref="WriteEntries"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="write">Opens the elements that it stands in, each with what it says of itself and no content, and writes the element.</param>
    /// <param name="depth">How many these are.</param>
    public static void WriteEntry(IBufferWriter<byte> output, int depth, Action<XmlWriter> write)
    {
        var alone = new ArrayBufferWriter<byte>(2048);
        Write(alone, write);
        var entry = alone.WrittenSpan;
        // The declaration, and every element that is opened or closed, is a line.
        for (var i = 0; i <= depth; i++) entry = entry[(entry.IndexOf((byte)'\n') + 1)..];
        for (var i = 0; i < depth; i++) entry = entry[..(entry[..^1].LastIndexOf((byte)'\n') + 1)];
        output.Write(entry);
    }

    /// <summary>Writes a file of elements that were written before.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="entries">The elements.</param>
    /// <param name="write">Writes what stands around them; where they are to stand, if any are, <see cref="EntriesHere"/>.</param>
    public static void WriteEntries(IBufferWriter<byte> output, IReadOnlyCollection<ReadOnlyMemory<byte>> entries, Action<XmlWriter> write)
    {
        var around = new ArrayBufferWriter<byte>(2048);
        Write(around, xml => write(xml));
        var text = around.WrittenSpan;
        var mark = text.IndexOf(Mark);
        if (mark < 0)
        {
            output.Write(text);
            return;
        }
        output.Write(text[..(text[..mark].LastIndexOf((byte)'\n') + 1)]);
        foreach (var entry in entries) output.Write(entry.Span);
        output.Write(text[(mark + Mark.Length + 1)..]);
    }

    /// <summary>Where the entries of a file are to stand; no text looks like it, since the writer escapes what it begins with.</summary>
    public static void EntriesHere(this XmlWriter xml)
    {
        xml.WriteStartElement("_");
        xml.WriteEndElement();
    }

    /// <summary>Writes an element with a text, unless there is nothing to say.</summary>
    public static void Optional(this XmlWriter xml, string name, string value)
    {
        if (value.Length > 0) xml.WriteElementString(name, value);
    }
}
