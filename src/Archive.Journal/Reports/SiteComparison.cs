using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Reports;

/// <summary>What is different for readers between two sites, the one of before and the one of now.</summary>
public sealed record SiteComparison
{
    /// <summary>Whether they are the same, file for file.</summary>
    public required bool IsSame { get; init; }

    /// <summary>The addresses of both.</summary>
    public required (string Before, string Now) BaseUrls { get; init; }

    public required ImmutableArray<AddedArticle> Added { get; init; }
    public required ImmutableArray<ChangedArticle> Changed { get; init; }

    /// <summary>Those that were not withdrawn before.</summary>
    public required ImmutableArray<IndexedTombstone> Withdrawn { get; init; }
    public required ImmutableArray<RemovedArticle> Removed { get; init; }

    public required ImmutableArray<(AddressKind Kind, SitePath Path)> Appearing { get; init; }
    public required ImmutableArray<(AddressKind Kind, SitePath Path)> Vanishing { get; init; }

    /// <summary>How many pages of both differ; null where every page does, because it tells another address.</summary>
    public required int? PagesChanged { get; init; }

    public required ImmutableArray<Regrouping> ExchangesJoined { get; init; }
    public required ImmutableArray<Regrouping> ExchangesSplit { get; init; }
    public required ImmutableArray<Regrouping> AuthorsMerged { get; init; }
    public required ImmutableArray<Regrouping> AuthorsSplit { get; init; }

    /// <summary>Those that are new, or lead elsewhere now.</summary>
    public required ImmutableArray<(SitePath From, SitePath To)> Redirects { get; init; }

    public required ImmutableArray<EndangeredPath> InDanger { get; init; }
}

/// <param name="Article">As it is now.</param>
/// <param name="WasWithdrawn">Whether it was a tombstone before.</param>
public sealed record AddedArticle(IndexedArticle Article, bool WasWithdrawn);

/// <param name="Article">As it is now.</param>
/// <param name="Facts">The keys of what is different.</param>
public sealed record ChangedArticle(IndexedArticle Article, ImmutableArray<string> Facts);

/// <summary>An article that is gone without a tombstone: nothing but its id is told, for why it had to go is not known.</summary>
/// <param name="Id">Its id.</param>
/// <param name="RedirectsTo">Where its address leads now; null where it leads nowhere.</param>
public sealed record RemovedArticle(string Id, SitePath? RedirectsTo);

/// <summary>A path at which readers found something, and find nothing now.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Path">The path.</param>
/// <param name="IsNow">Where what it held is now, or what it led to; null where that is not known.</param>
public sealed record EndangeredPath(AddressKind Kind, SitePath Path, SitePath? IsNow);
