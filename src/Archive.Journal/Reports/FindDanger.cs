using Archive.Engine;

namespace Archive.Journal.Reports;

/// <summary>Two finished sites → the paths of the one at which the other has nothing: neither a page nor a redirect nor a tombstone.</summary>
internal static class FindDanger
{
    /// <param name="before">The site of before.</param>
    /// <param name="now">The site of now.</param>
    /// <param name="moves">The exchange pages and author pages of each article, before and now.</param>
    public static IEnumerable<EndangeredPath> In(FinishedSite before, FinishedSite now, IReadOnlyCollection<(SitePath Before, SitePath Now)> moves)
    {
        var goals = moves.Distinct().ToLookup(m => m.Before, m => m.Now);
        // Nobody keeps the address of a list's second page; what is on it moves on with every addition.
        var pages = before.Pages.Select(p => new EndangeredPath(AddressKinds.Of(p, before), p, Only(goals[p]))).Where(p => p.Kind != AddressKind.Continuation);
        var redirects = before.Redirects.Select(r => new EndangeredPath(AddressKind.Redirect, r.Key, r.Value));
        // The files of an article go with it; its tombstone stands for them.
        var files = before.Attachments.Where(a => now.Has(a.Key) && !IsTombstone(a.Key, now)).SelectMany(a => a, (_, f) => new EndangeredPath(AddressKind.File, f, IsNow: null));
        return pages.Concat(redirects).Concat(files).Where(p => !now.Has(p.Path)).OrderBy(p => p.Kind).ThenBy(p => p.Path);
    }

    private static bool IsTombstone(SitePath page, FinishedSite site) => AddressKinds.Of(page, site) == AddressKind.Tombstone;

    private static SitePath? Only(IEnumerable<SitePath> goals) => goals.ToArray() is [var only] ? only : null;
}
