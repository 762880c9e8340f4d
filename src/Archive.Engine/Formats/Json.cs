using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Archive.Engine;

/// <summary>JSON files: readable, LF, every script as UTF-8.</summary>
public static class Json
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(System.Buffers.IBufferWriter<byte> output, Action<Utf8JsonWriter> write, bool isCompact = false)
    {
        using (var json = new Utf8JsonWriter(output, isCompact ? Compact : Readable)) write(json);
        Encoding.UTF8.GetBytes("\n", output);
    }

    /// <summary>Writes a property unless there is nothing to say.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0) json.WriteString(name, value);
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
