using System.Collections.Immutable;

namespace Archive.Engine;

/// <summary>A node of a YAML text, with its place. Scalars stay text: only the reader of a key knows what it wants.</summary>
public abstract record YamlNode(Place Place)
{
    /// <summary>The node in an editor's words.</summary>
    public abstract string Description { get; }
}

/// <param name="Place">The first character, quotes included.</param>
/// <param name="Value">The text as written, unescaped.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
public sealed record YamlScalar(Place Place, string Value, bool IsPlain) : YamlNode(Place)
{
    /// <summary>Nothing was written: an empty or blank value, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => (IsPlain && Value is "~" or "null" or "Null" or "NULL") || string.IsNullOrWhiteSpace(Value);

    public override string Description => IsNull ? "nothing" : "text";
}

public sealed record YamlSequence(Place Place, ImmutableArray<YamlNode> Items) : YamlNode(Place)
{
    public override string Description => "a list";
}

/// <param name="Place">The first key.</param>
/// <param name="Entries">In the order of the file; of two with one key, the first.</param>
public sealed record YamlMapping(Place Place, ImmutableArray<YamlEntry> Entries) : YamlNode(Place)
{
    public override string Description => "a group of keys";
}

public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
