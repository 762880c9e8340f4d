using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>people.yml and topics.yml → authority entries.</summary>
internal static class ReadAuthorities
{
    public const string PeopleFile = "people.yml";
    public const string TopicsFile = "topics.yml";

    private static readonly Keys<(PersonEntry Entry, NameParts Name)> PersonKeys = new("a person",
        PersonName("name", "The whole name as the archive shows it, given names first.", (n, v) => n with { Full = v }),
        PersonName("given", "The given names, where the name does not divide at its last space.", (n, v) => n with { Given = v }),
        PersonName("family", "The family name, where the name does not divide at its last space.", (n, v) => n with { Family = v }),
        PersonName("suffix", "What follows the name: Jr, III.", (n, v) => n with { Suffix = v }),
        Person("variants", "Other forms in which articles give the name.", Shapes.Text.Sourced().OneOrMany(), (p, v) => p with { Variants = v }),
        Person("orcid", "The person's ORCID iD.", Shapes.Orcid.Sourced(), (p, v) => p with { Orcid = v }),
        Person("sort-key", "What the name is sorted by, where that is not its last word: Peña Arriaga, Mateo.", Shapes.Text, (p, v) => p with { SortAs = v }),
        Person("slug", "The last part of the address of the person's page, where the name alone does not decide it.", SlugText, (p, v) => p with { Slug = v }),
        Person("former-slugs", "The last part of an address that the person's page had before, or a list of them; it leads to the page as it is now.", SlugText.OneOrMany(), (p, v) => p with { FormerSlugs = v }))
    {
        NeedsOneOf = ["name", "family"],
    };

    private static readonly Keys<TopicEntry> TopicKeys = new("a topic",
        Keys<TopicEntry>.Key("label", "The topic as the archive shows it.", Shapes.Text.Sourced(), (t, v) => t with { Label = v }).Required(),
        Keys<TopicEntry>.Key("synonyms", "Other words for it, which articles may use.", Shapes.Text.Sourced().OneOrMany(), (t, v) => t with { Synonyms = v }),
        Keys<TopicEntry>.Key("broader", "The label of the topic above it, or a list of them.", Shapes.Text.Sourced().OneOrMany(), (t, v) => t with { Broader = v }),
        Keys<TopicEntry>.Key("description", "What the topic takes in, in a sentence.", Shapes.Text, (t, v) => t with { Description = v }),
        Keys<TopicEntry>.Key("scheme-id", "The concept in a published scheme: MeSH:D008180.", Shapes.Text, (t, v) => t with { SchemeId = v }),
        Keys<TopicEntry>.Key("slug", "The last part of the address of the topic's page, where the label does not decide it.", SlugText, (t, v) => t with { Slug = v }),
        Keys<TopicEntry>.Key("former-slugs", "The last part of an address that the topic's page had before, or a list of them; it leads to the page as it is now.", SlugText.OneOrMany(), (t, v) => t with { FormerSlugs = v }));

    public static Schema PeopleSchema => SchemaOf("people", "One entry for each person.", PersonKeys.Schema);

    public static Schema TopicsSchema => SchemaOf("topics", "One entry for each topic.", TopicKeys.Schema);

    public static ImmutableArray<PersonEntry> People(InputFile? file, DiagnosticBag problems)
    {
        var shape = PersonKeys.ToShape(place => (new PersonEntry { Place = place }, new NameParts(new Contributor { Name = new PersonName("", "", "", ""), Place = place })));
        var entries = ImmutableArray.CreateBuilder<PersonEntry>();
        foreach (var item in Items(file, "people", problems))
            if (shape.TryRead(item, problems, out var read) && PeopleShapes.TryName(read.Item2, problems, out var name))
                entries.Add(read.Item1 with { Name = name });
        return entries.ToImmutable();
    }

    public static ImmutableArray<TopicEntry> Topics(InputFile? file, DiagnosticBag problems)
    {
        var shape = TopicKeys.ToShape(_ => new TopicEntry());
        var entries = ImmutableArray.CreateBuilder<TopicEntry>();
        foreach (var item in Items(file, "topics", problems))
            if (shape.TryRead(item, problems, out var entry) && entry.Label.Value is { Length: > 0 })
                entries.Add(entry);
        return entries.ToImmutable();
    }

    // A list, bare or under one key named like the file.
    private static ImmutableArray<YamlNode> Items(InputFile? file, string name, DiagnosticBag problems)
    {
        if (file is null || ReadText.From(file, problems) is not { } source) return [];
        var root = FrontMatter.ReadFile(source, problems);
        if (root is YamlMapping { Entries: [{ Key.Value: var key, Value: var value }] } && key == name) root = value;
        if (root is YamlSequence sequence) return sequence.Items;
        if (root is not (null or YamlScalar { IsNull: true })) problems.Add(Problems.WrongKind(root.Place, $"{file.Name} is a list (- …, one for each entry)", root.Description));
        return [];
    }

    private static Schema SchemaOf(string name, string says, Schema entry) =>
        Schema.Either(new Schema.List(entry), new Schema.Group(name, [new SchemaKey(name, says, new Schema.List(entry), IsRequired: true)]));

    private static Key<(PersonEntry Entry, NameParts Name)> PersonName(string name, string says, Func<NameParts, string, NameParts> with) =>
        Keys<(PersonEntry Entry, NameParts Name)>.Key(name, says, Shapes.Text, (p, v) => (p.Entry, with(p.Name, v)));

    private static Key<(PersonEntry Entry, NameParts Name)> Person<T>(string name, string says, Shape<T> shape, Func<PersonEntry, T, PersonEntry> with) =>
        Keys<(PersonEntry Entry, NameParts Name)>.Key(name, says, shape, (p, v) => (with(p.Entry, v), p.Name));

    private static Shape<Sourced<string>> SlugText => Shapes.Scalar<string>(new("a slug") { Form = "Small letters, digits and hyphens.", Pattern = Slug.Pattern }, (YamlScalar node, DiagnosticBag problems, [MaybeNullWhen(false)] out string value) =>
    {
        value = node.Value.Trim();
        if (value.Length > 0 && Slug.Of(value) == value) return true;
        problems.Add(Problems.BadSlug(node.Place, value, Slug.Of(value)));
        return false;
    }).Sourced();
}
