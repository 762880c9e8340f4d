using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Linking;

/// <summary>The slugs that people or topics once had, each with the one entry of the authority file that it leads to.</summary>
internal sealed class FormerSlugs
{
    private readonly Dictionary<string, int> _entryOf = new(StringComparer.Ordinal);
    private readonly List<(int Entry, Sourced<string> Slug)> _all = [];

    /// <param name="entries">The former slugs of each entry.</param>
    /// <param name="claimedTwice">What to say of a slug that an earlier entry has.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static FormerSlugs From(IEnumerable<ImmutableArray<Sourced<string>>> entries, Func<Sourced<string>, int, Diagnostic> claimedTwice, DiagnosticBag problems)
    {
        var former = new FormerSlugs();
        foreach (var (entry, slugs) in entries.Index())
            foreach (var slug in slugs)
                if (former._entryOf.TryAdd(slug.Value, entry)) former._all.Add((entry, slug));
                else problems.Add(claimedTwice(slug, former._entryOf[slug.Value]));
        return former;
    }

    public bool IsOf(string slug, int? entry) => entry is { } known && _entryOf.TryGetValue(slug, out var owner) && owner == known;

    /// <summary>Keeps them from whoever has no slug yet; those that are somebody's already are not former ones, and are reported.</summary>
    /// <returns>The former slugs of each entry.</returns>
    public ILookup<int, Sourced<string>> Reserve(UniqueSlugs unique, Func<Sourced<string>, Diagnostic> inUse, DiagnosticBag problems)
    {
        var free = _all.Where(f => unique.TryTake(f.Slug.Value)).ToArray();
        foreach (var (_, slug) in _all.Except(free)) problems.Add(inUse(slug));
        return free.ToLookup(f => f.Entry, f => f.Slug);
    }
}
