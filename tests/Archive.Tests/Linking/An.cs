using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Tests.Linking;

/// <summary>Begins what a test needs: <c>An.Article("a", "2020").By("Åsa Lindström").RespondsTo("b")</c>.</summary>
internal static class An
{
    public static ArticleBuilder Article(string id, string? published = null) => new(id, published);

    public static Orcid Orcid(int number) => new($"0000-0000-0000-{number:D4}");

    /// <summary>An entry of people.yml: the name stands in the given line, each further value in the next one.</summary>
    public static PersonEntry Entry(int line, string name, int? orcid = null, string[]? variants = null, string? slug = null, string sortAs = "")
    {
        var place = new Place("people.yml", line, 3);
        return new PersonEntry
        {
            Name = PersonName.FromFull(name),
            Place = place,
            Orcid = orcid is { } number ? new Sourced<Orcid>(Orcid(number), place with { Line = ++line }) : null,
            Variants = [.. (variants ?? []).Select(v => new Sourced<string>(v, place with { Line = ++line }))],
            Slug = slug is null ? null : new Sourced<string>(slug, place with { Line = ++line }),
            SortAs = sortAs,
        };
    }

    /// <summary>An entry of topics.yml: the label stands in the given line, each further value in the next one.</summary>
    public static TopicEntry Topic(int line, string label, string[]? synonyms = null, string[]? broader = null, string? slug = null)
    {
        var place = new Place("topics.yml", line, 3);
        return new TopicEntry
        {
            Label = new Sourced<string>(label, place),
            Synonyms = [.. (synonyms ?? []).Select(s => new Sourced<string>(s, place with { Line = ++line }))],
            Broader = [.. (broader ?? []).Select(b => new Sourced<string>(b, place with { Line = ++line }))],
            Slug = slug is null ? null : new Sourced<string>(slug, place with { Line = ++line }),
        };
    }

    /// <summary>A prose page whose only content is links to articles, one a line.</summary>
    public static ProsePage Page(string id, params string[] links) =>
        new() { Id = id, File = $"pages/{id}.md", Title = id, Body = Links($"pages/{id}.md", 1, links) };

    public static Prose Links(string file, int line, params string[] links) =>
        Prose.Of("…", [.. links.Select((l, i) => new ProseHole(0, ProseHoleKind.Article, l, new Place(file, line + i, 1)))], "…");

    /// <summary>An article file that could not be read.</summary>
    public static ParsedArticle BrokenFile(string id) =>
        new(id, Article: null, [new Diagnostic("ART001", Severity.Error, Place.StartOf($"articles/{id}.md"), "Broken.")]);
}
