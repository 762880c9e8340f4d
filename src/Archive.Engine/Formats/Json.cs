using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Archive.Engine;

/// <summary>JSON files: readable, LF, every script as UTF-8.</summary>
public static class Json
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Escapes what HTML gives a meaning to, and the line separators that older scripts stumble over.
    private static readonly JsonWriterOptions Inert = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write, bool isCompact = false)
    {
        using (var json = new Utf8JsonWriter(output, isCompact ? Compact : Readable)) write(json);
        Encoding.UTF8.GetBytes("\n", output);
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
