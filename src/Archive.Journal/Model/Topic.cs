using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A topic across the whole archive. Broader and narrower topics are named by their slugs.</summary>
public sealed record Topic
{
    public required string Slug { get; init; }

    /// <summary>No other topic's: those that its page had once.</summary>
    public ImmutableArray<Sourced<string>> FormerSlugs { get; init; } = [];
    public required string Label { get; init; }
    public required string SortKey { get; init; }
    public string Description { get; init; } = "";
    public string SchemeId { get; init; } = "";
    public ImmutableArray<string> Synonyms { get; init; } = [];
    public ImmutableArray<string> Broader { get; init; } = [];
    public ImmutableArray<string> Narrower { get; init; } = [];

    /// <summary>Its items, newest first; those of narrower topics are theirs.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    public SitePath Path => new($"/topics/{Slug}/");
}
