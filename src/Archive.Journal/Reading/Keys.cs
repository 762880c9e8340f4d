using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Archive.Engine;

namespace Archive.Journal.Reading;

/// <summary>A key of a group: its name and meaning, and what its value does to the record that is being read.</summary>
internal sealed record Key<T>(SchemaKey Schema, Func<T, YamlNode, DiagnosticBag, T> Apply)
{
    public string Name => Schema.Name;

    public bool IsRequired => Schema.IsRequired;

    /// <summary>The same key, which no group of this kind may lack.</summary>
    public Key<T> Required() => this with { Schema = Schema with { IsRequired = true } };

    /// <summary>The same key, which a group of this kind may lack only where a condition holds.</summary>
    public Key<T> RequiredUnless(SchemaCondition condition) => this with { Schema = Schema with { IsRequired = true, Unless = condition } };
}

/// <summary>The keys that a group may have. Reads a group into a record, key by key.</summary>
internal sealed class Keys<T>
{
    private readonly ImmutableArray<Key<T>> _keys;
    private readonly string _of;

    /// <param name="of">What the keys are keys of: "an article", "an author".</param>
    /// <param name="keys">In the order in which they are documented.</param>
    public Keys(string of, params ImmutableArray<Key<T>> keys) => (_of, _keys) = (of, keys);

    /// <summary>Keys of which a group has at least one; who makes the record says so where it has none.</summary>
    public ImmutableArray<string> NeedsOneOf { get; init; } = [];

    /// <summary>Keys that others ask for; who checks the record says so where one is missing.</summary>
    public ImmutableArray<SchemaRule> Rules { get; init; } = [];

    public Schema.Group Schema => new(_of[(_of.LastIndexOf(' ') + 1)..], [.. _keys.Select(k => k.Schema)]) { NeedsOneOf = NeedsOneOf, Rules = Rules };

    /// <param name="name">As written.</param>
    /// <param name="says">What the key says of the record, in a sentence.</param>
    /// <param name="shape">Of its value.</param>
    /// <param name="with">The record with the value.</param>
    public static Key<T> Key<TValue>(string name, string says, Shape<TValue> shape, Func<T, TValue, T> with) =>
        new(new SchemaKey(name, says, shape.Schema, IsRequired: false), (record, node, problems) => shape.TryRead(node, problems, out var value) ? with(record, value) : record);

    /// <summary>Reads a group; a key that is unknown, empty or missing is a diagnostic, and the others are read all the same.</summary>
    public T Read(YamlMapping mapping, T record, DiagnosticBag problems)
    {
        foreach (var (name, value) in mapping.Entries)
        {
            var key = _keys.FirstOrDefault(k => k.Name == name.Value);
            if (key is null) problems.Add(Problems.UnknownKey(name.Place, name.Value, _of, Suggestion.For(name.Value, _keys.Select(k => k.Name))));
            else if (value is YamlScalar { IsNull: true }) problems.Add(Problems.EmptyValue(name.Place, name.Value));
            else record = key.Apply(record, value, problems);
        }
        foreach (var key in _keys.Where(k => k.IsRequired && k.Schema.Unless?.Holds(mapping) != true && !mapping.Entries.Any(e => e.Key.Value == k.Name && e.Value is not YamlScalar { IsNull: true })))
            problems.Add(Problems.MissingKey(mapping.Place, key.Name, _of));
        return record;
    }

    /// <summary>The group as a shape.</summary>
    /// <param name="start">The record before any key is read.</param>
    public Shape<T> ToShape(Func<Place, T> start) => new(Schema, (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out T value) =>
    {
        value = default;
        if (node is not YamlMapping mapping)
        {
            problems.Add(Problems.WrongKind(node.Place, $"{_of} is a group of keys", node.Description));
            return false;
        }
        value = Read(mapping, start(node.Place), problems);
        return true;
    });
}
