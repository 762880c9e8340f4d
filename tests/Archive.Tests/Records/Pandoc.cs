using System.Text.Json;
using System.Text.Json.Nodes;
using Archive.Journal.Model;

namespace Archive.Tests.Records;

/// <summary>What pandoc reads in files of citations.</summary>
internal static class Pandoc
{
    private static string Script { get; } = Path.Combine(Repository.Root, "tests", "tools", "pandoc.mjs");

    /// <summary>The items of all files, by their ids.</summary>
    /// <param name="format">As pandoc calls it.</param>
    /// <param name="files">Read by one process.</param>
    public static IReadOnlyDictionary<string, JsonObject> Read(string format, params IEnumerable<string> files)
    {
        OtherPrograms.Need(OtherPrograms.IsInstalled("node") && Directory.Exists(OtherPrograms.Package("pandoc-wasm")), "pandoc is not installed: it needs node, and npm ci --ignore-scripts --prefix tests/tools.");
        var (status, output, error) = OtherPrograms.Run("node", [Script, format, .. files]);
        Xunit.Assert.Equal((0, ""), (status, error));
        return JsonNode.Parse(output)!.AsArray().Select(i => i!.AsObject()).ToDictionary(i => i["id"]!.GetValue<string>(), StringComparer.Ordinal);
    }

    /// <summary>As far as it is known, ISO 8601.</summary>
    public static string DateIn(JsonObject item) =>
        item["issued"]?["date-parts"]?[0] is JsonArray parts ? new PartialDate(Part(parts, 0), Part(parts, 1), Part(parts, 2)).ToString() : "";

    /// <summary>The parts of every author's name, in the order in which they are read aloud.</summary>
    public static IEnumerable<string[]> AuthorsIn(JsonObject item) => (item["author"] as JsonArray ?? []).Select(a =>
        new[] { "literal", "given", "dropping-particle", "non-dropping-particle", "family", "suffix" }.Select(k => a![k]?.GetValue<string>() ?? "").Where(p => p.Length > 0).ToArray());

    private static int Part(JsonArray parts, int index) => index < parts.Count ? (int)parts[index]!.GetValue<JsonElement>().GetDouble() : 0;
}
