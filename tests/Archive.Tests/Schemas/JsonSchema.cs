using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Archive.Tests.Schemas;

/// <summary>
/// Validates JSON by the keywords of JSON Schema draft 7 that the archive's schemas use; by another keyword it fails, so that
/// none is passed over.
/// </summary>
internal sealed class JsonSchema(JsonObject root)
{
    public static JsonSchema Parse(byte[] json) => new(JsonNode.Parse(json)!.AsObject());

    /// <summary>What is wrong with a value, each with its path; nothing where it is valid.</summary>
    public IEnumerable<string> Faults(JsonNode? value) => Faults(root, value, "");

    private bool IsValid(JsonNode schema, JsonNode? value) => !Faults(schema, value, "").Any();

    private IEnumerable<string> Faults(JsonNode schema, JsonNode? value, string path) =>
        schema is JsonObject keywords ? keywords.SelectMany(k => Faults(keywords, k.Key, k.Value!, value, path))
        : schema.GetValue<bool>() ? [] : [$"{path}: is not allowed"];

    private IEnumerable<string> Faults(JsonObject schema, string keyword, JsonNode argument, JsonNode? value, string path) => keyword switch
    {
        "$schema" or "$comment" or "title" or "description" or "examples" or "definitions" or "then" => [],
        "$ref" => schema.Count == 1 ? Faults(Definition(argument.GetValue<string>()), value, path) : throw new NotSupportedException("Draft 7 reads nothing beside $ref."),
        "type" => Unless(Each(argument).Any(t => HasType(value, t.GetValue<string>())), $"{path}: is not of type {argument.ToJsonString()}"),
        "enum" => Unless(Each(argument).Any(a => JsonNode.DeepEquals(a, value)), $"{path}: is none of {argument.ToJsonString()}"),
        "pattern" => Unless(Text(value) is not { } text || Regex.IsMatch(text, argument.GetValue<string>(), RegexOptions.CultureInvariant), $"{path}: does not match {argument}"),
        "minimum" => Unless(Number(value) is not { } number || number >= argument.GetValue<double>(), $"{path}: is less than {argument}"),
        "maximum" => Unless(Number(value) is not { } number || number <= argument.GetValue<double>(), $"{path}: is more than {argument}"),
        "minItems" => Unless(value is not JsonArray list || list.Count >= argument.GetValue<int>(), $"{path}: has fewer items than {argument}"),
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Faults(argument, item, $"{path}/{i}")) : [],
        "required" => value is JsonObject group ? Each(argument).Select(n => n.GetValue<string>()).Where(n => !group.ContainsKey(n)).Select(n => $"{path}: has no {n}") : [],
        "properties" => value is JsonObject group ? argument.AsObject().Where(p => group.ContainsKey(p.Key)).SelectMany(p => Faults(p.Value!, group[p.Key], $"{path}/{p.Key}")) : [],
        "additionalProperties" => value is JsonObject group ? group.Where(p => schema["properties"]?[p.Key] is null).SelectMany(p => Faults(argument, p.Value, $"{path}/{p.Key}")) : [],
        "anyOf" => Unless(Each(argument).Any(s => IsValid(s, value)), $"{path}: fits none of the alternatives"),
        "allOf" => Each(argument).SelectMany(s => Faults(s, value, path)),
        "not" => Unless(!IsValid(argument, value), $"{path}: fits what it may not"),
        "if" => IsValid(argument, value) ? Faults(schema["then"]!, value, path) : [],
        _ => throw new NotSupportedException($"The keyword {keyword} is unknown."),
    };

    private JsonNode Definition(string reference) =>
        root["definitions"]?[reference["#/definitions/".Length..]] ?? throw new NotSupportedException($"There is no {reference}.");

    private static IEnumerable<JsonNode> Each(JsonNode argument) => argument is JsonArray list ? list.Select(n => n!) : [argument];

    private static IEnumerable<string> Unless(bool holds, string fault) => holds ? [] : [fault];

    private static bool HasType(JsonNode? value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "number" => Number(value) is not null,
        "integer" => Number(value) is { } number && double.IsInteger(number),
        "boolean" => value is JsonValue scalar && scalar.TryGetValue<bool>(out _),
        _ => throw new NotSupportedException($"The type {type} is unknown."),
    };

    private static string? Text(JsonNode? value) => value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : null;

    private static double? Number(JsonNode? value) => value is JsonValue scalar && scalar.TryGetValue<double>(out var number) ? number : null;
}
