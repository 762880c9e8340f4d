using System.Collections.Immutable;
using System.Text.Json;

namespace Archive.Journal.Exports;

/// <summary>A key of index.json: how it is written, what its schema is, and the columns of index.csv that have the same.</summary>
/// <param name="Name">The key, and the column.</param>
/// <param name="Says">What it holds, for whoever reads the schema.</param>
/// <param name="Value">Where its value comes from.</param>
internal sealed record IndexKey<T>(string Name, string Says, IndexValue<T> Value)
{
    /// <summary>Whether it is there even when there is nothing to say.</summary>
    public bool IsRequired { get; init; }

    public void Write(Utf8JsonWriter json, T of)
    {
        if (!IsRequired && Value.IsEmpty(of)) return;
        json.WritePropertyName(Name);
        Value.Write(json, of);
    }

    public void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject(Name);
        json.WriteString("description", Says);
        Value.WriteSchema(json);
        json.WriteEndObject();
    }
}

/// <summary>A value that is taken from something.</summary>
internal abstract record IndexValue<T>
{
    public abstract bool IsEmpty(T of);

    public abstract void Write(Utf8JsonWriter json, T of);

    /// <summary>Writes the keywords of JSON Schema that say what it looks like.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json);

    /// <summary>Its columns, their names without that of its own key.</summary>
    public abstract IEnumerable<IndexColumn<T>> Columns { get; }
}

/// <summary>A text.</summary>
/// <param name="Of">Empty where there is none.</param>
internal sealed record IndexText<T>(Func<T, string> Of) : IndexValue<T>
{
    /// <summary>The only ones that it can be; none where it can be any.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What it looks like; may be empty.</summary>
    public string Pattern { get; init; } = "";

    public override bool IsEmpty(T of) => Of(of).Length == 0;

    public override void Write(Utf8JsonWriter json, T of) => json.WriteStringValue(Of(of));

    public override void WriteSchema(Utf8JsonWriter json) => WriteSchema(json, Words, Pattern);

    public override IEnumerable<IndexColumn<T>> Columns => [new("", Of)];

    internal static void WriteSchema(Utf8JsonWriter json, ImmutableArray<string> words, string pattern)
    {
        json.WriteString("type", "string");
        if (pattern.Length > 0) json.WriteString("pattern", pattern);
        if (words.IsEmpty) return;
        json.WriteStartArray("enum");
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}

/// <summary>Yes, no, or nothing said.</summary>
internal sealed record IndexFlag<T>(Func<T, bool?> Of) : IndexValue<T>
{
    public override bool IsEmpty(T of) => Of(of) is null;

    public override void Write(Utf8JsonWriter json, T of) => json.WriteBooleanValue(Of(of) ?? false);

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "boolean");

    public override IEnumerable<IndexColumn<T>> Columns => [new("", of => Of(of) switch { true => "true", false => "false", null => "" })];
}

/// <summary>Several texts. In a cell a bar stands between them.</summary>
internal sealed record IndexTexts<T>(Func<T, IEnumerable<string>> Of) : IndexValue<T>
{
    /// <summary>The only ones that they can be; none where they can be any.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    public override bool IsEmpty(T of) => !Of(of).Any();

    public override void Write(Utf8JsonWriter json, T of)
    {
        json.WriteStartArray();
        foreach (var text in Of(of)) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        IndexText<T>.WriteSchema(json, Words, "");
        json.WriteEndObject();
    }

    public override IEnumerable<IndexColumn<T>> Columns => [new("", of => IndexCells.Join(Of(of))) { IsList = true }];
}
