using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Archive.Engine;

/// <summary>The program as a SARIF log names it.</summary>
/// <param name="Version">Three numbers, as in 1.0.0.</param>
/// <param name="InformationUri">Where it is described; absolute.</param>
public sealed record SarifTool(string Version, string InformationUri);

/// <summary>
/// Problems for code scanning: SARIF 2.1.0 (OASIS, 2020), a rule for each code. A fingerprint is made of code, file and
/// message, and the number of those alike before it, so that lines which move make no new problem.
/// </summary>
public static class SarifFormat
{
    public static string Of(DiagnosticReport report, SarifTool tool) => JsonFormat.Write(json =>
    {
        ImmutableArray<string> codes = [.. report.Shown.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Write(json, tool, codes);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var alike = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in report.Shown) Write(json, diagnostic, report, codes, alike);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartObject("elsewhere");
        JsonFormat.Write(json, report.Elsewhere);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, SarifTool tool, ImmutableArray<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "archive");
        json.WriteString("version", tool.Version);
        json.WriteString("informationUri", tool.InformationUri);
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, DiagnosticReport report, ImmutableArray<string> codes, Dictionary<string, int> alike)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", codes.IndexOf(diagnostic.Code));
        json.WriteString("level", diagnostic.IsError ? "error" : "warning");
        json.WriteStartObject("message");
        json.WriteString("text", Text(diagnostic.Sentences));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        WriteLocation(json, report.PathOf(diagnostic), diagnostic.Place);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("problem/v1", Fingerprint(diagnostic, alike));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, Place place)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Braces stand for arguments (3.11.5), and words in brackets before a parenthesis for a link (3.11.6).
    private static string Text(string sentences) =>
        sentences.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("](", "\\](", StringComparison.Ordinal);

    private static string Fingerprint(Diagnostic diagnostic, Dictionary<string, int> alike)
    {
        var key = $"{diagnostic.Code}\n{diagnostic.Place.Path}\n{diagnostic.Message}";
        var number = alike[key] = alike.GetValueOrDefault(key) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{number}")))[..32];
    }
}
