using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>One person, or group, across the whole archive.</summary>
public sealed record Person
{
    internal const int Description = 0;
    internal const int Items = 1;

    /// <summary>Unique in the archive.</summary>
    public required string Slug
    {
        get;
        init
        {
            field = value;
            Fact = Fact.Of("person", value);
            AuthorPath = new SitePath($"/authors/{value}/");
        }
    }

    internal Fact Fact { get; private init; }

    /// <summary>Nobody else's: those that the person's pages had once.</summary>
    public ImmutableArray<Sourced<string>> FormerSlugs { get => Of(Description, field); init; } = [];
    public required PersonName Name { get => Of(Description, field); init; }

    /// <summary>For ordinal comparison.</summary>
    public required string SortKey { get => Of(Description, field); init; }
    public Orcid? Orcid { get => Of(Description, field); init; }

    /// <summary>The other forms in which articles print the name.</summary>
    public ImmutableArray<string> Variants { get => Of(Description, field); init; } = [];

    /// <summary>What they wrote, newest first.</summary>
    public ImmutableArray<Article> Articles { get => Of(Items, field); init; } = [];

    /// <summary>What they handled as editor, newest first.</summary>
    public ImmutableArray<Article> Handled { get => Of(Items, field); init; } = [];

    /// <summary>What makes the items that they wrote theirs.</summary>
    public Recognition AsAuthor { get => Of(Items, field); init; } = Recognition.None;

    /// <summary>What makes the items that they handled theirs.</summary>
    public Recognition AsEditor { get => Of(Items, field); init; } = Recognition.None;

    public SitePath AuthorPath { get; private init; }
    public SitePath EditorPath => new($"/editors/{Slug}/");

    private T Of<T>(int part, T value) => Reads.Of(Fact, part, value);
}
