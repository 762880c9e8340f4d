using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Archive.Engine;

/// <summary>JSON files: readable, LF, every script as UTF-8.</summary>
public static class Json
{
    private const int Indent = 2;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, IndentSize = Indent, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Escapes what HTML gives a meaning to, and the line separators that older scripts stumble over.
    private static readonly JsonWriterOptions Inert = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write, bool isCompact = false)
    {
        using (var json = new Utf8JsonWriter(output, isCompact ? Compact : Readable)) write(json);
        Encoding.UTF8.GetBytes("\n", output);
    }

    /// <summary>Writes an item as it stands in an array of a file, for <see cref="WriteItems"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="depth">In how many arrays and objects the item stands.</param>
    /// <param name="write">Writes the item alone.</param>
    public static void WriteItem(IBufferWriter<byte> output, int depth, Action<Utf8JsonWriter> write)
    {
        var alone = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(alone, Readable)) write(json);
        // No text holds a line end: the writer escapes it.
        foreach (var line in alone.WrittenSpan.Split((byte)'\n'))
        {
            output.Write("\n"u8);
            var indent = output.GetSpan(Indent * depth)[..(Indent * depth)];
            indent.Fill((byte)' ');
            output.Advance(indent.Length);
            output.Write(alone.WrittenSpan[line]);
        }
    }

    /// <summary>Writes an array of items that were written before.</summary>
    public static void WriteItems(this Utf8JsonWriter json, IEnumerable<ReadOnlyMemory<byte>> items)
    {
        json.WriteStartArray();
        foreach (var item in items) json.WriteRawValue(item.Span, skipInputValidation: true);
        json.WriteEndArray();
    }

    /// <summary>JSON for a script element of a page: no text in it can close the element, or be taken for markup.</summary>
    public static string Embedded(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Inert)) write(json);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes a property unless there is nothing to say.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0) json.WriteString(name, value);
    }

    /// <summary>Writes a list of things unless it is empty.</summary>
    public static void Optional<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<T> things, Action<Utf8JsonWriter, T> write)
    {
        if (things.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var thing in things) write(json, thing);
        json.WriteEndArray();
    }

    /// <summary>Writes a list of texts unless it is empty.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = values.ToArray();
        if (all.Length == 0) return;
        json.WriteStartArray(name);
        foreach (var value in all) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
