using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Journal.Reading;

/// <summary>Shapes → tables of keys for the guide: what the reader accepts is what the guide says.</summary>
internal static partial class KeyTables
{
    // More than that is a table of its own.
    private const int MostNamed = 10;

    /// <summary>Every group of keys that an input file may have, by the name of its table.</summary>
    public static ImmutableArray<Schema.Group> Groups { get; } = [.. InputSchema.All.SelectMany(i => GroupsIn(i.Schema, i.Name)).DistinctBy(g => g.Name)];

    /// <summary>Puts a table in the place of each line such as <c>{{keys of author}}</c>.</summary>
    public static string FillIn(string markdown) => Marker().Replace(markdown, m => Table(Groups.Single(g => g.Name == m.Groups["name"].Value)));

    // The group at the root of a file is known by the file's name.
    private static IEnumerable<Schema.Group> GroupsIn(Schema schema, string fileName) => schema switch
    {
        Schema.Group group => group.Keys.SelectMany(k => GroupsIn(k.Value, k.Name)).Prepend(group),
        Schema.List list => GroupsIn(list.Items, fileName),
        Schema.Map map => GroupsIn(map.Values, fileName),
        Schema.Choice choice => choice.Of.SelectMany(s => GroupsIn(s, fileName)),
        _ => [],
    };

    private static string Table(Schema.Group group)
    {
        var table = new StringBuilder("| key | value | what it says |\n| --- | --- | --- |\n");
        foreach (var key in group.Keys) table.Append($"| `{key.Name}`{(key.IsRequired ? " (required)" : "")} | {Value(key.Value)} | {key.Says} |\n");
        return table.ToString();
    }

    private static string Value(Schema schema) => schema switch
    {
        Schema.Scalar { Words: { IsEmpty: false } words } => string.Join(", ", words.Select(w => $"`{w}`")),
        Schema.Scalar scalar => scalar.Bounds is { } bounds ? $"{scalar.Expects}, {bounds.Least} to {bounds.Most}" : scalar.Expects,
        Schema.List list => "a list: " + Value(list.Items),
        Schema.Group { Keys.Length: > MostNamed } => "a group of keys",
        Schema.Group group => $"keys: {string.Join(", ", group.Keys.Select(k => $"`{k.Name}`"))}",
        Schema.Map map => "names, each with " + Value(map.Values),
        Schema.Choice choice => OneOrList(choice) ?? string.Join("; or ", choice.Of.Select(Value)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A value, or a list of the same: said once.
    private static string? OneOrList(Schema.Choice choice)
    {
        var list = choice.Of.OfType<Schema.List>().SingleOrDefault();
        var others = choice.Of.Where(s => s is not Schema.List).ToArray();
        return list is not null && list.Items.Alternatives.SequenceEqual(others) ? string.Join("; or ", others.Select(Value)) + "; one or a list" : null;
    }

    [GeneratedRegex(@"^\{\{keys of (?<name>[a-z-]+)\}\}$", RegexOptions.Multiline)]
    private static partial Regex Marker();
}
