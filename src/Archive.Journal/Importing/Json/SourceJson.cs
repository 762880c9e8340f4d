using System.Collections.Immutable;
using System.Text.Json;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>A value of a JSON text and its place; a member or item that is missing is an empty value, so that a path may be asked for.</summary>
/// <param name="Kind">Undefined where the value is missing.</param>
/// <param name="Text">Of a string its characters, of a number its digits as written; else empty.</param>
/// <param name="Items">Of a list.</param>
/// <param name="Members">Of an object, in the order of the text; each name once.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record SourceJson(JsonValueKind Kind, string Text, ImmutableArray<SourceJson> Items, ImmutableArray<(string Name, SourceJson Value)> Members, Place Place)
{
    public bool IsMissing => Kind is JsonValueKind.Undefined or JsonValueKind.Null;

    public SourceJson this[string name]
    {
        get
        {
            foreach (var (key, value) in Members)
                if (key == name) return value;
            return Missing(Place);
        }
    }

    /// <summary>The items of a list; a value that should be one, and is not, is a list of itself.</summary>
    public ImmutableArray<SourceJson> List => Kind == JsonValueKind.Array ? Items : IsMissing ? [] : [this];

    /// <summary>The first item of a list, or the value.</summary>
    public SourceJson First => List is [var first, ..] ? first : Missing(Place);

    /// <summary>A text that says something; null otherwise.</summary>
    public Sourced<string>? Line => CleanText.OneLine(Text) is { Length: > 0 } line ? new Sourced<string>(line, Place) : null;

    private static SourceJson Missing(Place place) => new(JsonValueKind.Undefined, "", [], [], place);
}
