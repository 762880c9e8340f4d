using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>people.yml, each name and each ORCID iD with the one entry that has it.</summary>
/// <param name="Entries">In the order of the file.</param>
/// <param name="ByOrcid">The entry with an iD.</param>
/// <param name="ByName">The entry with a name, by its key; several only where their ORCID iDs tell namesakes apart.</param>
internal sealed record PeopleAuthority(
    ImmutableArray<PersonEntry> Entries,
    IReadOnlyDictionary<Orcid, int> ByOrcid,
    IReadOnlyDictionary<string, ImmutableArray<int>> ByName)
{
    public static PeopleAuthority From(ImmutableArray<PersonEntry> people, DiagnosticBag problems)
    {
        var entries = people.OrderBy(p => p.Place).ToArray();
        var byOrcid = new Dictionary<Orcid, int>();
        for (var i = 0; i < entries.Length; i++)
            if (entries[i].Orcid is { } orcid && !byOrcid.TryAdd(orcid.Value, i)) problems.Add(Problems.OrcidClaimedTwice(orcid.Place, orcid.Value));

        var byName = new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            Claim(i, NameKey.Of(entries[i].Name), new Sourced<string>(entries[i].Name.Full, entries[i].Place));
            foreach (var variant in entries[i].Variants) Claim(i, NameKey.Of(variant.Value), variant);
        }
        return new PeopleAuthority([.. entries.Select(WithOwnOrcid)], byOrcid, byName);

        void Claim(int entry, string key, Sourced<string> name)
        {
            var earlier = byName.GetValueOrDefault(key, []);
            if (earlier.Contains(entry)) return;
            if (earlier.Any(e => entries[e].Orcid is null || entries[entry].Orcid is null))
                problems.Add(Problems.VariantClaimedTwice(name.Place, name.Value, entries[earlier[0]].Name.Full));
            else if (WithOwnOrcid(entries[entry], entry).Orcid is not null || earlier.IsEmpty) byName[key] = earlier.Add(entry);
        }

        PersonEntry WithOwnOrcid(PersonEntry entry, int index) =>
            entry.Orcid is { } orcid && byOrcid[orcid.Value] != index ? entry with { Orcid = null } : entry;
    }
}
