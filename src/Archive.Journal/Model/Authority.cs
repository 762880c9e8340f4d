using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>An entry of people.yml: the name that stands for all variants of one person.</summary>
public sealed record PersonEntry
{
    public PersonName Name { get; init; } = new("", "", "", "");
    public ImmutableArray<Sourced<string>> Variants { get; init; } = [];
    public Sourced<Orcid>? Orcid { get; init; }

    /// <summary>What the name is sorted by, where that is not "family, given".</summary>
    public string SortAs { get; init; } = "";
    public Sourced<string>? Slug { get; init; }

    /// <summary>The slugs that the person's pages had once.</summary>
    public ImmutableArray<Sourced<string>> FormerSlugs { get; init; } = [];
    public Place Place { get; init; }
}

/// <summary>An entry of topics.yml.</summary>
public sealed record TopicEntry
{
    public Sourced<string> Label { get; init; }
    public ImmutableArray<Sourced<string>> Synonyms { get; init; } = [];
    public ImmutableArray<Sourced<string>> Broader { get; init; } = [];
    public string Description { get; init; } = "";

    /// <summary>The concept in a published scheme, such as <c>MeSH:D008180</c>.</summary>
    public string SchemeId { get; init; } = "";
    public Sourced<string>? Slug { get; init; }

    /// <summary>The slugs that the topic's page had once.</summary>
    public ImmutableArray<Sourced<string>> FormerSlugs { get; init; } = [];
}

/// <summary>A prose page of the site: pages/*.md.</summary>
public sealed record ProsePage
{
    public required string Id { get; init; }
    public required string File { get; init; }
    public string Title { get; init; } = "";
    public string Description { get; init; } = "";

    /// <summary>Its rank in the navigation; pages without one come last, by title.</summary>
    public int Order { get; init; } = int.MaxValue;
    public Prose Body { get => Of(field); init; } = Prose.Empty;
    public ImmutableArray<Reference> References { get => Of(field); init; } = [];
    public ImmutableArray<Attachment> Attachments { get => Of(field); init; } = [];

    public SitePath Path => new($"/{Id}/");

    internal Fact Fact => Fact.Of("page", Id);

    private T Of<T>(T value) => Reads.AreNoted ? Reads.Of(Fact, 0, value) : value;
}
