using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Archive.Engine;

/// <summary>The program as a SARIF log names it.</summary>
/// <param name="Version">Three numbers, as in 1.0.0.</param>
/// <param name="InformationUri">Where it is described; absolute.</param>
/// <param name="Rules">What its codes stand for, by code.</param>
public sealed record SarifTool(string Version, string InformationUri, ImmutableArray<SarifRule> Rules);

/// <summary>What a code stands for.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Help">Why it matters, and what to do.</param>
/// <param name="HelpUri">The page about it; absolute.</param>
/// <param name="Severity">What it weighs by itself.</param>
public sealed record SarifRule(string Code, string Title, string Help, string HelpUri, Severity Severity);

/// <summary>
/// Problems for code scanning: SARIF 2.1.0 (OASIS, 2020), a rule for each code. A fingerprint is made of code, file and
/// message, and the number of those alike before it, so that lines which move make no new problem.
/// </summary>
public static class SarifFormat
{
    public static string Of(DiagnosticReport report, SarifTool tool) => JsonFormat.Write(json =>
    {
        var uttered = report.Shown.Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<SarifRule> rules = [.. tool.Rules.Where(r => uttered.Contains(r.Code))];
        ImmutableArray<string> codes = [.. rules.Select(r => r.Code)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Write(json, tool, rules);
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

    private static void Write(Utf8JsonWriter json, SarifTool tool, ImmutableArray<SarifRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "archive");
        json.WriteString("version", tool.Version);
        json.WriteString("informationUri", tool.InformationUri);
        json.WriteStartArray("rules");
        foreach (var rule in rules) Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SarifRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Title + ".");
        WriteText(json, "fullDescription", rule.Help);
        json.WriteString("helpUri", rule.HelpUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, DiagnosticReport report, ImmutableArray<string> codes, Dictionary<string, int> alike)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", codes.IndexOf(diagnostic.Code));
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", Text(diagnostic.Sentences));
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
