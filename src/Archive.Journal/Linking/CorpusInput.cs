using System.Collections.Immutable;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Linking;

/// <summary>What is there when every file has been read.</summary>
/// <param name="Settings">archive.yml.</param>
/// <param name="Articles">Every article file, those too of which nothing but the id is known; in any order.</param>
/// <param name="People">people.yml.</param>
/// <param name="Topics">topics.yml.</param>
/// <param name="Pages">The prose pages; in any order.</param>
/// <param name="Today">The day on which embargoes are judged.</param>
/// <param name="HasTopicsFile">Whether there is a vocabulary that topics ought to be in.</param>
/// <param name="ShowsDrafts">Whether pending and embargoed articles are shown all the same, as in a preview.</param>
public sealed record CorpusInput(
    SiteSettings Settings,
    ImmutableArray<ParsedArticle> Articles,
    ImmutableArray<PersonEntry> People,
    ImmutableArray<TopicEntry> Topics,
    ImmutableArray<ProsePage> Pages,
    PartialDate Today,
    bool HasTopicsFile = false,
    bool ShowsDrafts = false)
{
    /// <summary>permalinks.txt.</summary>
    public ImmutableArray<Permalink> Permalinks { get; init; } = [];
}
