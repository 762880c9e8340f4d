using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>A contributor as an article has them.</summary>
/// <param name="Contributor">Who.</param>
/// <param name="Rank">Where: the article's rank, the newest's being the least.</param>
/// <param name="IsAuthor">Whether as an author, not as an editor.</param>
/// <param name="Name">The key of the name.</param>
/// <param name="Evidence">What tells who it is; the name alone until that is known.</param>
internal readonly record struct Appearance(Contributor Contributor, int Rank, bool IsAuthor, string Name, Evidence Evidence = Evidence.Name);

/// <summary>What makes a contributor the same person as another.</summary>
internal abstract record Identity
{
    /// <summary>An entry of people.yml.</summary>
    public sealed record Listed(int Entry) : Identity;

    /// <summary>An ORCID iD.</summary>
    public sealed record Registered(Orcid Orcid) : Identity;

    /// <summary>Nothing but the name.</summary>
    public sealed record Named(string Name) : Identity;
}

/// <summary>
/// Contributors → identities. An ORCID iD decides; a name alone does so only where it can be but one person's, and
/// never makes one person of two ORCID iDs.
/// </summary>
internal static class IdentifyPeople
{
    /// <summary>The identity of each appearance and what tells it, in their order.</summary>
    public static ImmutableArray<(Identity Identity, Evidence Evidence)> From(List<Appearance> appearances, PeopleAuthority authority, DiagnosticBag problems)
    {
        var registered = Register(appearances, authority);
        var carriers = appearances.Where(a => a.Contributor.Orcid is not null)
            .Select(a => (a.Name, Identity: registered[a.Contributor.Orcid!.Value.Value]))
            .Distinct()
            .ToLookup(a => a.Name, a => a.Identity, StringComparer.Ordinal);
        var named = new Dictionary<string, Told>(StringComparer.Ordinal);
        return [.. appearances.Select(Identify)];

        (Identity, Evidence) Identify(Appearance appearance)
        {
            if (appearance.Contributor.Orcid is { } orcid) return (registered[orcid.Value], Evidence.Orcid);
            if (!named.TryGetValue(appearance.Name, out var told)) named[appearance.Name] = told = ByName(appearance.Name, carriers, authority);
            if (told.Evidence == Evidence.SharedName) problems.Add(Problems.AmbiguousName(appearance.Contributor.Place, appearance.Contributor.Name.Full, told.Candidates));
            return (told.Identity, told.Evidence);
        }
    }

    /// <summary>What a name alone tells.</summary>
    /// <param name="Identity">The one person that it can be; where there are several or none, somebody else.</param>
    /// <param name="Evidence">Why.</param>
    /// <param name="Candidates">How many people it can be.</param>
    private readonly record struct Told(Identity Identity, Evidence Evidence, int Candidates);

    private static Told ByName(string name, ILookup<string, Identity> carriers, PeopleAuthority authority)
    {
        if (!carriers.Contains(name) && !authority.ByName.ContainsKey(name)) return new Told(new Identity.Named(name), Evidence.Name, 0);
        var candidates = Candidates(name, carriers[name], authority);
        if (candidates is not [var only]) return new Told(new Identity.Named(name), Evidence.SharedName, candidates.Length);
        return new Told(only, only is Identity.Listed listed && authority.ByName.GetValueOrDefault(name, []).Contains(listed.Entry) ? Evidence.List : Evidence.Name, 1);
    }

    private static ImmutableArray<Identity> Candidates(string name, IEnumerable<Identity> carriers, PeopleAuthority authority)
    {
        var entries = authority.ByName.GetValueOrDefault(name, []);
        // An entry without ORCID iD says just this: whoever has the name and no iD is that person.
        if (entries is [var entry] && authority.Entries[entry].Orcid is null) return [new Identity.Listed(entry)];
        return [.. entries.Select(e => new Identity.Listed(e)).Concat(carriers).Distinct()];
    }

    private static Dictionary<Orcid, Identity> Register(List<Appearance> appearances, PeopleAuthority authority)
    {
        var adoptions = Adoptions(appearances, authority);
        var registered = new Dictionary<Orcid, Identity>();
        foreach (var appearance in appearances)
        {
            if (appearance.Contributor.Orcid is not { Value: var orcid } || registered.ContainsKey(orcid)) continue;
            registered[orcid] = authority.ByOrcid.TryGetValue(orcid, out var entry) || adoptions.TryGetValue(orcid, out entry)
                ? new Identity.Listed(entry)
                : new Identity.Registered(orcid);
        }
        return registered;
    }

    // An entry without ORCID iD takes the one iD that its names come with; two of them, or an iD that comes with the
    // names of two entries, are a puzzle that no program should solve.
    private static Dictionary<Orcid, int> Adoptions(List<Appearance> appearances, PeopleAuthority authority)
    {
        if (authority.Entries.IsEmpty) return [];
        var pairs = new HashSet<(Orcid Orcid, int Entry)>();
        foreach (var appearance in appearances)
            if (appearance.Contributor.Orcid is { } orcid && !authority.ByOrcid.ContainsKey(orcid.Value))
                foreach (var entry in authority.ByName.GetValueOrDefault(appearance.Name, []))
                    if (authority.Entries[entry].Orcid is null) pairs.Add((orcid.Value, entry));
        var entriesOf = pairs.CountBy(p => p.Orcid).ToDictionary();
        var orcidsOf = pairs.CountBy(p => p.Entry).ToDictionary();
        return pairs.Where(p => entriesOf[p.Orcid] == 1 && orcidsOf[p.Entry] == 1).ToDictionary(p => p.Orcid, p => p.Entry);
    }
}
