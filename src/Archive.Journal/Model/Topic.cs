using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A topic across the whole archive. Broader and narrower topics are named by their slugs.</summary>
public sealed record Topic
{
    internal const int Wording = 0;
    internal const int Items = 1;

    public required string Slug
    {
        get;
        init
        {
            field = value;
            Fact = Fact.Of("topic", value);
        }
    }

    internal Fact Fact { get; private init; }

    /// <summary>No other topic's: those that its page had once.</summary>
    public ImmutableArray<Sourced<string>> FormerSlugs { get => Of(Wording, field); init; } = [];
    public required string Label { get => Of(Wording, field); init; }
    public required string SortKey { get => Of(Wording, field); init; }
    public string Description { get => Of(Wording, field); init; } = "";
    public string SchemeId { get => Of(Wording, field); init; } = "";
    public ImmutableArray<string> Synonyms { get => Of(Wording, field); init; } = [];
    public ImmutableArray<string> Broader { get => Of(Wording, field); init; } = [];
    public ImmutableArray<string> Narrower { get => Of(Wording, field); init; } = [];

    /// <summary>Its items, newest first; those of narrower topics are theirs.</summary>
    public ImmutableArray<Article> Articles { get => Of(Items, field); init; } = [];

    public SitePath Path => new($"/topics/{Slug}/");

    private T Of<T>(int part, T value) => Reads.Of(Fact, part, value);
}
