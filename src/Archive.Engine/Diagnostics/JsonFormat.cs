using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Archive.Engine;

/// <summary>
/// Problems for programs: <c>{"errors", "warnings", "elsewhere": {"errors", "warnings"}, "diagnostics": [{"code", "severity",
/// "file", "line", "column", "message", "wayOut"}]}</c>. Members may be added, but none is renamed or left out.
/// </summary>
public static class JsonFormat
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(DiagnosticReport report) => Write(json =>
    {
        json.WriteStartObject();
        Write(json, report.Count);
        json.WriteStartObject("elsewhere");
        Write(json, report.Elsewhere);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Shown) Write(json, diagnostic, report.PathOf(diagnostic));
        json.WriteEndArray();
        json.WriteEndObject();
    });

    internal static void Write(Utf8JsonWriter json, DiagnosticCount count)
    {
        json.WriteNumber("errors", count.Errors);
        json.WriteNumber("warnings", count.Warnings);
    }

    internal static string Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable)) write(json);
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string file)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.IsError ? "error" : "warning");
        json.WriteString("file", file);
        json.WriteNumber("line", diagnostic.Place.Line);
        json.WriteNumber("column", diagnostic.Place.Column);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("wayOut", diagnostic.WayOut);
        json.WriteEndObject();
    }
}
