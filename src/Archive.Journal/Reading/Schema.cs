using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Reading;

/// <summary>What a value of an input file may look like, for editors: the part of JSON Schema that the reader needs.</summary>
internal abstract record Schema
{
    /// <summary>One value: text, a number, a word of a list.</summary>
    /// <param name="Expects">The value in an editor's words: "a date".</param>
    public sealed record Scalar(string Expects) : Schema
    {
        /// <summary>The types that YAML may give it where it stands without quotes.</summary>
        public ImmutableArray<string> Types { get; init; } = ["string"];

        /// <summary>What it looks like, in a sentence; may be empty.</summary>
        public string Form { get; init; } = "";

        /// <summary>The regular expression of it as text, the same in .NET and ECMAScript; may be empty.</summary>
        public string Pattern { get; init; } = "";

        /// <summary>The only words that it may be; empty where it is free.</summary>
        public ImmutableArray<string> Words { get; init; } = [];

        /// <summary>The bounds of it as a number.</summary>
        public (int Least, int Most)? Bounds { get; init; }

        /// <summary>Values that editors propose; others are as good.</summary>
        public ImmutableArray<string> Examples { get; init; } = [];

        public override Type Node => typeof(YamlScalar);
    }

    /// <summary>A list.</summary>
    public sealed record List(Schema Items) : Schema
    {
        public override Type Node => typeof(YamlSequence);
    }

    /// <summary>A group of known keys.</summary>
    /// <param name="Name">Of the definition.</param>
    /// <param name="Keys">In the order in which they are documented.</param>
    public sealed record Group(string Name, ImmutableArray<SchemaKey> Keys) : Schema
    {
        /// <summary>Keys of which it has at least one; may be empty.</summary>
        public ImmutableArray<string> NeedsOneOf { get; init; } = [];

        public ImmutableArray<SchemaRule> Rules { get; init; } = [];

        public override Type Node => typeof(YamlMapping);
    }

    /// <summary>A group whose keys are anybody's.</summary>
    public sealed record Map(Schema Values) : Schema
    {
        public override Type Node => typeof(YamlMapping);
    }

    /// <summary>One of several, each of another kind of node.</summary>
    public sealed record Choice(ImmutableArray<Schema> Of) : Schema
    {
        public override IEnumerable<Schema> Alternatives => Of;

        public override Type Node => typeof(YamlNode);
    }

    /// <summary>Text, which YAML may take for a number or a truth value.</summary>
    public static Scalar Text { get; } = new("text") { Types = ["string", "number", "boolean"] };

    /// <summary>The kind of node that it describes.</summary>
    public abstract Type Node { get; }

    public virtual IEnumerable<Schema> Alternatives => [this];

    public static Schema Either(params IEnumerable<Schema> schemas) =>
        schemas.SelectMany(s => s.Alternatives).ToImmutableArray() is var all && all.Length == 1 ? all[0] : new Choice(all);
}

/// <summary>A key of a group.</summary>
/// <param name="Name">As written.</param>
/// <param name="Says">What it says of the record, in a sentence.</param>
/// <param name="Value">What its value may look like.</param>
/// <param name="IsRequired">Whether every group has it.</param>
internal sealed record SchemaKey(string Name, string Says, Schema Value, bool IsRequired)
{
    /// <summary>Where it is not required after all.</summary>
    public SchemaCondition? Unless { get; init; }
}

/// <summary>A key that a group has where one condition holds, if there is one, and another does not.</summary>
internal sealed record SchemaRule(SchemaCondition? When, string Needs, SchemaCondition? Unless = null);

/// <summary>That a key, perhaps one within another, has one of some words.</summary>
internal sealed record SchemaCondition(ImmutableArray<string> Path, ImmutableArray<string> Words)
{
    public bool Holds(YamlMapping group)
    {
        YamlNode? node = group;
        foreach (var key in Path) node = (node as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Value == key).Value;
        return node is YamlScalar scalar && Words.Contains(scalar.Value);
    }
}
