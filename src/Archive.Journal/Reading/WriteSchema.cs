using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Archive.Journal.Reading;

/// <summary>
/// Schema → JSON Schema, draft 7: the newest that every editor's YAML support reads. It holds keywords of the standard alone, since
/// validators refuse others.
/// </summary>
internal sealed class WriteSchema
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly SortedDictionary<string, Schema.Group> _definitions = new(StringComparer.Ordinal);

    private WriteSchema(Utf8JsonWriter json) => _json = json;

    public static byte[] ToJson(string title, Schema schema)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Readable)) new WriteSchema(json).Root(title, schema);
        Encoding.UTF8.GetBytes("\n", output);
        return output.WrittenSpan.ToArray();
    }

    private void Root(string title, Schema schema)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        _json.WriteString("$comment", "Written by 'archive schema'; the reader of the archive has the same definitions. Draft 7, since YAML editors support no later draft well.");
        _json.WriteString("title", title);
        if (schema is Schema.Group root) Keys(root);
        else Body(schema);
        Definitions();
        _json.WriteEndObject();
    }

    // A definition may need others, so that the last one is known only when it is written.
    private void Definitions()
    {
        if (_definitions.Count == 0) return;
        _json.WriteStartObject("definitions");
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (_definitions.FirstOrDefault(d => !done.Contains(d.Key)) is { Value: { } group })
        {
            done.Add(group.Name);
            _json.WriteStartObject(group.Name);
            Keys(group);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
    }

    private void Whole(Schema schema)
    {
        _json.WriteStartObject();
        if (schema is Schema.Scalar { Form: { Length: > 0 } form }) _json.WriteString("description", form);
        Body(schema);
        _json.WriteEndObject();
    }

    private void Body(Schema schema)
    {
        switch (schema)
        {
            case Schema.Scalar scalar:
                Scalar(scalar);
                break;
            case Schema.List list:
                _json.WriteString("type", "array");
                _json.WritePropertyName("items");
                Whole(list.Items);
                break;
            case Schema.Map map:
                _json.WriteString("type", "object");
                _json.WritePropertyName("additionalProperties");
                Whole(map.Values);
                break;
            case Schema.Choice choice:
                _json.WriteStartArray("anyOf");
                foreach (var alternative in choice.Of) Whole(alternative);
                _json.WriteEndArray();
                break;
            case Schema.Group group:
                _definitions[group.Name] = group;
                _json.WriteString("$ref", "#/definitions/" + group.Name);
                break;
        }
    }

    private void Scalar(Schema.Scalar scalar)
    {
        if (scalar.Types is [var type]) _json.WriteString("type", type);
        else Texts("type", scalar.Types);
        Texts("enum", scalar.Words);
        if (scalar.Pattern.Length > 0) _json.WriteString("pattern", scalar.Pattern);
        if (scalar.Bounds is { } bounds)
        {
            _json.WriteNumber("minimum", bounds.Least);
            _json.WriteNumber("maximum", bounds.Most);
        }
        Texts("examples", scalar.Examples);
    }

    private void Keys(Schema.Group group)
    {
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var key in group.Keys) Key(key);
        _json.WriteEndObject();
        Texts("required", group.Keys.Where(k => k.IsRequired && k.Unless is null).Select(k => k.Name));
        _json.WriteBoolean("additionalProperties", value: false);
        if (!group.NeedsOneOf.IsEmpty) NeedsOneOf(group.NeedsOneOf);
        ImmutableArray<SchemaRule> rules = [.. group.Keys.Where(k => k.Unless is not null).Select(k => new SchemaRule(When: null, k.Name, k.Unless)), .. group.Rules];
        if (!rules.IsEmpty) Rules(group, rules);
    }

    // What stands beside $ref is not read in draft 7.
    private void Key(SchemaKey key)
    {
        _json.WriteStartObject(key.Name);
        _json.WriteString("description", key.Value is Schema.Scalar { Form: { Length: > 0 } form } ? $"{key.Says} {form}" : key.Says);
        if (key.Value is Schema.Group) _json.WriteStartArray("allOf");
        if (key.Value is Schema.Group) Whole(key.Value);
        else Body(key.Value);
        if (key.Value is Schema.Group) _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void NeedsOneOf(ImmutableArray<string> names)
    {
        _json.WriteStartArray("anyOf");
        foreach (var name in names)
        {
            _json.WriteStartObject();
            Texts("required", [name]);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Rules(Schema.Group group, ImmutableArray<SchemaRule> rules)
    {
        _json.WriteStartArray("allOf");
        foreach (var rule in rules)
        {
            _json.WriteStartObject();
            _json.WriteStartObject("if");
            if (rule.When is { } when) Condition(when.Path.AsSpan(), when.Words);
            if (rule.Unless is { } unless)
            {
                _json.WriteStartObject("not");
                Condition(unless.Path.AsSpan(), unless.Words);
                _json.WriteEndObject();
            }
            _json.WriteEndObject();
            _json.WriteStartObject("then");
            Need(group.Keys.First(k => k.Name == rule.Needs));
            _json.WriteEndObject();
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Condition(ReadOnlySpan<string> path, ImmutableArray<string> words)
    {
        if (path.IsEmpty)
        {
            Texts("enum", words);
            return;
        }
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        _json.WriteStartObject(path[0]);
        Condition(path[1..], words);
        _json.WriteEndObject();
        _json.WriteEndObject();
        Texts("required", [path[0]]);
    }

    private void Need(SchemaKey key)
    {
        Texts("required", [key.Name]);
        if (!key.Value.Alternatives.Any(s => s is Schema.List)) return;
        _json.WriteStartObject("properties");
        _json.WriteStartObject(key.Name);
        _json.WriteNumber("minItems", 1);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Texts(string name, IEnumerable<string> texts)
    {
        var all = texts.ToArray();
        if (all.Length == 0) return;
        _json.WriteStartArray(name);
        foreach (var text in all) _json.WriteStringValue(text);
        _json.WriteEndArray();
    }
}
