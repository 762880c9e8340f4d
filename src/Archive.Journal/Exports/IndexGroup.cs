using System.Collections.Immutable;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Exports;

/// <summary>Keys of their own about something that may not be there.</summary>
internal sealed record IndexGroup<T, TPart>(Func<T, TPart?> Of, ImmutableArray<IndexKey<TPart>> Keys) : IndexValue<T> where TPart : class
{
    public override bool IsEmpty(T of) => Of(of) is null;

    public override void Write(Utf8JsonWriter json, T of) => IndexObject.Write(json, Keys, Of(of)!);

    public override void WriteSchema(Utf8JsonWriter json) => IndexObject.WriteSchema(json, Keys);

    public override IEnumerable<IndexColumn<T>> Columns =>
        IndexObject.Columns(Keys).Select(c => new IndexColumn<T>("." + c.Name, of => Of(of) is { } part ? c.Cell(part) : "") { IsList = c.IsList });
}

/// <summary>Several things, each with the same keys. In a column of theirs each has its place, though it may have nothing to say.</summary>
internal sealed record IndexList<T, TItem>(Func<T, IEnumerable<TItem>> Of, ImmutableArray<IndexKey<TItem>> Keys) : IndexValue<T>
{
    public override bool IsEmpty(T of) => !Of(of).Any();

    public override void Write(Utf8JsonWriter json, T of)
    {
        json.WriteStartArray();
        foreach (var item in Of(of)) IndexObject.Write(json, Keys, item);
        json.WriteEndArray();
    }

    public override void WriteSchema(Utf8JsonWriter json) => IndexObject.WriteListSchema(json, Keys);

    public override IEnumerable<IndexColumn<T>> Columns =>
        IndexObject.Columns(Keys).Select(c => new IndexColumn<T>("." + c.Name, of => IndexCells.Join(c, Of(of))) { IsList = true });
}

/// <summary>The articles, each an entry that was made before.</summary>
internal sealed record IndexEntries(EntryKind Kind, ImmutableArray<IndexKey<IndexedItem>> Keys) : IndexValue<Corpus>
{
    public override bool IsEmpty(Corpus of) => of.Articles.IsEmpty;

    public override void Write(Utf8JsonWriter json, Corpus of) => json.WriteItems(Kind.Of(of, of.Articles));

    public override void WriteSchema(Utf8JsonWriter json) => IndexObject.WriteListSchema(json, Keys);

    public override IEnumerable<IndexColumn<Corpus>> Columns => [];
}

/// <summary>An object of the index.</summary>
internal static class IndexObject
{
    public static void Write<T>(Utf8JsonWriter json, ImmutableArray<IndexKey<T>> keys, T of)
    {
        json.WriteStartObject();
        foreach (var key in keys) key.Write(json, of);
        json.WriteEndObject();
    }

    public static void WriteSchema<T>(Utf8JsonWriter json, ImmutableArray<IndexKey<T>> keys)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in keys) key.WriteSchema(json);
        json.WriteEndObject();
        if (keys.Any(k => k.IsRequired))
        {
            json.WriteStartArray("required");
            foreach (var key in keys.Where(k => k.IsRequired)) json.WriteStringValue(key.Name);
            json.WriteEndArray();
        }
        json.WriteBoolean("additionalProperties", value: false);
    }

    public static void WriteListSchema<T>(Utf8JsonWriter json, ImmutableArray<IndexKey<T>> keys)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteSchema(json, keys);
        json.WriteEndObject();
    }

    /// <summary>A column for each value: <c>consent.status</c>, <c>authors.name</c>.</summary>
    public static IEnumerable<IndexColumn<T>> Columns<T>(ImmutableArray<IndexKey<T>> keys) =>
        keys.SelectMany(k => k.Value.Columns, (k, c) => c with { Name = k.Name + c.Name });
}
