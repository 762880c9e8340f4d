using System.Collections.Immutable;

namespace Archive.Journal.Reading;

/// <summary>The JSON Schema of one kind of input file, by which editors complete its keys and explain them.</summary>
public sealed class InputSchema
{
    private readonly string _title;
    private readonly Func<Schema> _schema;

    // Every start of the program asks for the names; hardly any for a schema.
    private InputSchema(string name, string title, Func<Schema> schema) => (Name, _title, _schema) = (name, title, schema);

    public static ImmutableArray<InputSchema> All { get; } =
    [
        new("article", "The front matter of an article", () => ArticleKeys.All.Schema),
        new("archive", "archive.yml: the site and its journal", () => ReadSettings.Schema),
        new("people", "people.yml: one name for each person", () => ReadAuthorities.PeopleSchema),
        new("topics", "topics.yml: the vocabulary of topics", () => ReadAuthorities.TopicsSchema),
        new("page", "The front matter of a prose page", () => ParsePage.Schema),
    ];

    /// <summary>What kind of file it is the schema of.</summary>
    public string Name { get; }

    public string FileName => Name + ".schema.json";

    internal Schema Schema => _schema();

    public byte[] ToJson() => WriteSchema.ToJson(_title, Schema);
}
