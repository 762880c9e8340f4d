using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>What became of an article's file: whether readers see it, and if not, why not.</summary>
internal enum HoldingState { Published, Withdrawn, Unpublished, Unreadable }

/// <summary>All that the archive holds, published or not; of files with one id the first.</summary>
/// <param name="Published">Newest first.</param>
/// <param name="Withdrawn">By id.</param>
/// <param name="Unpublished">Pending or embargoed, by id.</param>
/// <param name="States">Of every id that a file has, readable or not.</param>
internal sealed record Holdings(
    ImmutableArray<Article> Published,
    ImmutableArray<Article> Withdrawn,
    ImmutableArray<Article> Unpublished,
    IReadOnlyDictionary<string, HoldingState> States)
{
    /// <summary>Every article that could be read.</summary>
    public ImmutableArray<Article> Readable { get; } = [.. Published, .. Withdrawn, .. Unpublished];

    /// <summary>Whether an article, or its tombstone, has a page.</summary>
    public bool HasPage(Article article) => States[article.Id] is HoldingState.Published or HoldingState.Withdrawn;

    /// <summary>What the known ids are, for proposals.</summary>
    public Suggester Suggester() => new(Readable.Select(a => a.Id).Order(StringComparer.Ordinal));
}
