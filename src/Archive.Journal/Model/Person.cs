using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>One person, or group, across the whole archive.</summary>
public sealed record Person
{
    /// <summary>Unique in the archive.</summary>
    public required string Slug { get; init; }

    /// <summary>Nobody else's: those that the person's pages had once.</summary>
    public ImmutableArray<Sourced<string>> FormerSlugs { get; init; } = [];
    public required PersonName Name { get; init; }

    /// <summary>For ordinal comparison.</summary>
    public required string SortKey { get; init; }
    public Orcid? Orcid { get; init; }

    /// <summary>The other forms in which articles print the name.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>What they wrote, newest first.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary>What they handled as editor, newest first.</summary>
    public ImmutableArray<Article> Handled { get; init; } = [];

    /// <summary>What makes the items that they wrote theirs.</summary>
    public Recognition AsAuthor { get; init; } = Recognition.None;

    /// <summary>What makes the items that they handled theirs.</summary>
    public Recognition AsEditor { get; init; } = Recognition.None;

    public SitePath AuthorPath => new($"/authors/{Slug}/");
    public SitePath EditorPath => new($"/editors/{Slug}/");
}
