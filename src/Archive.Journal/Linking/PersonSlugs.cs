using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>A person who has no slug yet.</summary>
/// <param name="Name">As it is shown.</param>
/// <param name="Orcid">Their iD, if it is known.</param>
/// <param name="First">The oldest item that is theirs.</param>
/// <param name="Entry">Their entry of people.yml.</param>
internal sealed record PersonDraft(PersonName Name, Orcid? Orcid, Article First, int? Entry);

/// <summary>The slug of a person, and those that nobody else can have since they were theirs.</summary>
internal readonly record struct PersonSlug(string Slug, ImmutableArray<Sourced<string>> Former);

/// <summary>People → their slugs. Of those who share a name, whoever was in the archive first keeps the plain slug.</summary>
internal static class PersonSlugs
{
    /// <summary>The slugs in the order of the people.</summary>
    public static PersonSlug[] For(PersonDraft[] people, PeopleAuthority authority, ILookup<int, string> remembered, DiagnosticBag problems)
    {
        var unique = new UniqueSlugs();
        var chosen = Chosen(authority, unique, problems);
        var former = FormerSlugs.From(authority.Entries.Select(e => e.FormerSlugs), (slug, entry) => Problems.FormerSlugClaimedTwice(slug.Place, slug.Value, authority.Entries[entry].Name.Full), problems);
        var slugs = people.Select(p => p.Entry is { } entry ? chosen.GetValueOrDefault(entry) : null).ToArray();
        var plain = people.Select(p => Slug.Of(p.Name.Full) is { Length: > 0 } slug ? slug : "person").ToArray();
        foreach (var had in remembered.OrderBy(r => r.Key)) slugs[had.Key] ??= Remembered(had.Where(s => !former.IsOf(s, people[had.Key].Entry)), plain[had.Key], unique);
        // A name still gives its own slug, whatever people.yml says; it is told so.
        foreach (var i in Enumerable.Range(0, people.Length))
            if (slugs[i] is null && former.IsOf(plain[i], people[i].Entry) && unique.TryTake(plain[i])) slugs[i] = plain[i];
        var formerOf = former.Reserve(unique, slug => Problems.FormerSlugInUse(slug.Place, slug.Value, HolderOf(slug.Value)), problems);
        // Where somebody's page once was, it leads to them now: nobody else's can be there.
        foreach (var slug in remembered.SelectMany(r => r)) unique.TryTake(slug);
        var oldestFirst = Enumerable.Range(0, people.Length).OrderBy(i => Seniority(people[i])).ToArray();

        foreach (var i in oldestFirst)
            if (slugs[i] is null && unique.TryTake(plain[i])) slugs[i] = plain[i];
        foreach (var i in oldestFirst)
            slugs[i] ??= unique.Take(people[i].Orcid is { } orcid ? $"{plain[i]}-{orcid.Value[^4..].ToLowerInvariant()}" : plain[i]);
        return [.. people.Select((p, i) => new PersonSlug(slugs[i]!, p.Entry is { } entry ? [.. formerOf[entry]] : []))];

        string HolderOf(string slug) =>
            Array.IndexOf(slugs, slug) is >= 0 and var i ? people[i].Name.Full : authority.Entries[chosen.First(c => c.Value == slug).Key].Name.Full;
    }

    // Of several, the one that their name still gives, else the first.
    private static string? Remembered(IEnumerable<string> slugs, string plain, UniqueSlugs unique) =>
        slugs.OrderBy(s => s != plain).FirstOrDefault(unique.TryTake);

    private static Dictionary<int, string> Chosen(PeopleAuthority authority, UniqueSlugs unique, DiagnosticBag problems)
    {
        var chosen = new Dictionary<int, string>();
        foreach (var (i, entry) in authority.Entries.Index())
        {
            if (entry.Slug is not { } slug) continue;
            if (unique.TryTake(slug.Value)) chosen.Add(i, slug.Value);
            else problems.Add(Problems.SlugTaken(slug.Place, slug.Value));
        }
        return chosen;
    }

    private static Rank Seniority(PersonDraft person) =>
        new(ArticleOrder.DateOrLast(person.First.Published?.Value), person.First.Id, person.Orcid?.Value ?? "~", person.Name.Full);

    private readonly record struct Rank(PartialDate Date, string Id, string Orcid, string Name) : IComparable<Rank>
    {
        public int CompareTo(Rank other)
        {
            var order = Date.CompareTo(other.Date);
            if (order == 0) order = string.CompareOrdinal(Id, other.Id);
            if (order == 0) order = string.CompareOrdinal(Orcid, other.Orcid);
            return order == 0 ? string.CompareOrdinal(Name, other.Name) : order;
        }
    }
}
