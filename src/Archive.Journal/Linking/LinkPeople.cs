using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>Contributors of published articles → people.</summary>
internal static class LinkPeople
{
    /// <summary>The people by sort key, and who each contributor is: two who look alike may be two people, so the object itself is the key.</summary>
    /// <param name="articles">Newest first.</param>
    /// <param name="entries">people.yml.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static (ImmutableArray<Person> People, FrozenDictionary<Contributor, Person> PersonOf) From(ImmutableArray<Article> articles, ImmutableArray<PersonEntry> entries, DiagnosticBag problems)
    {
        var authority = PeopleAuthority.From(entries, problems);
        var appearances = Appearances(articles);
        var identities = IdentifyPeople.From(appearances, authority, problems);

        var groups = identities.Zip(appearances).GroupBy(p => p.First, p => p.Second).ToArray();
        var unnamed = groups.Select(g => Describe(g.Key, [.. g], authority)).ToArray();
        var slugs = PersonSlugs.For(unnamed, authority, problems);

        var people = unnamed.Zip(slugs, (d, slug) => d.Person with { Slug = slug }).ToArray();
        var personOf = groups.Zip(people).SelectMany(g => g.First.Select(a => KeyValuePair.Create(a.Contributor, g.Second)));
        IEqualityComparer<Contributor> sameObject = ReferenceEqualityComparer.Instance;
        return ([.. people.OrderBy(p => p.SortKey, StringComparer.Ordinal).ThenBy(p => p.Slug, StringComparer.Ordinal)], personOf.ToFrozenDictionary(sameObject));
    }

    private static ImmutableArray<Appearance> Appearances(ImmutableArray<Article> articles)
    {
        var names = new Dictionary<PersonName, string>();
        return [.. articles.Index().SelectMany(a => Of(a.Item.Authors, a, isAuthor: true).Concat(Of(a.Item.HandlingEditors, a, isAuthor: false)))];

        IEnumerable<Appearance> Of(ImmutableArray<Contributor> contributors, (int Rank, Article Article) on, bool isAuthor) =>
            contributors.Select(c => new Appearance(c, on.Article, on.Rank, isAuthor, KeyOf(c.Name)));

        string KeyOf(PersonName name)
        {
            if (!names.TryGetValue(name, out var key)) names[name] = key = NameKey.Of(name);
            return key;
        }
    }

    private static PersonDraft Describe(Identity identity, ImmutableArray<Appearance> appearances, PeopleAuthority authority)
    {
        var entry = identity is Identity.Listed listed ? listed.Entry : (int?)null;
        var authoritative = entry is { } known ? authority.Entries[known] : null;
        var name = authoritative?.Name ?? MostFrequentName(appearances);
        var person = new Person
        {
            Slug = "",
            Name = name,
            SortKey = SortKey.Of(authoritative is { SortAs.Length: > 0 } ? authoritative.SortAs : name.Inverted),
            Orcid = authoritative?.Orcid?.Value ?? appearances.Select(a => a.Contributor.Orcid?.Value).FirstOrDefault(o => o is not null),
            Variants = [.. appearances.Select(a => a.Contributor.Name.Full).Where(n => n != name.Full).Distinct().Order(StringComparer.Ordinal)],
            Articles = Articles(appearances.Where(a => a.IsAuthor)),
            Handled = Articles(appearances.Where(a => !a.IsAuthor)),
        };
        return new PersonDraft(person, entry);
    }

    private static ImmutableArray<Article> Articles(IEnumerable<Appearance> appearances) =>
        [.. appearances.DistinctBy(a => a.Rank).Select(a => a.Article)];

    private static PersonName MostFrequentName(ImmutableArray<Appearance> appearances) => appearances
        .GroupBy(a => a.Contributor.Name)
        .GroupBy(n => n.Key.Full)
        .OrderByDescending(f => f.Sum(n => n.Count()))
        .ThenBy(f => f.Min(n => n.Min(a => a.Rank)))
        .ThenBy(f => f.Key, StringComparer.Ordinal)
        .First()
        .OrderByDescending(n => n.Count())
        .ThenBy(n => n.Min(a => a.Rank))
        .ThenBy(n => n.Key.Inverted, StringComparer.Ordinal)
        .First().Key;
}
