using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Reports;

/// <summary>Pages of one site that are one page in the other, told by what is on them.</summary>
/// <param name="One">The one page.</param>
/// <param name="Several">The others, in order; each is in the one as a whole, so that an item that merely moved makes no regrouping.</param>
public sealed record Regrouping(SitePath One, ImmutableArray<SitePath> Several)
{
    /// <summary>Pages of before that are one now.</summary>
    /// <param name="moves">The pages of each item, before and now.</param>
    public static ImmutableArray<Regrouping> Joined(IReadOnlyCollection<(SitePath Before, SitePath Now)> moves)
    {
        var goals = moves.Distinct().ToLookup(m => m.Before, m => m.Now);
        return [.. goals.Where(g => g.Count() == 1)
            .GroupBy(g => g.Single(), (now, wholes) => new Regrouping(now, [.. wholes.Select(g => g.Key).Order()]))
            .Where(r => r.Several.Length > 1)
            .OrderBy(r => r.One)];
    }

    /// <summary>Pages of before that are several now.</summary>
    /// <param name="moves">The pages of each item, before and now.</param>
    public static ImmutableArray<Regrouping> Split(IReadOnlyCollection<(SitePath Before, SitePath Now)> moves) => Joined([.. moves.Select(m => (m.Now, m.Before))]);
}
