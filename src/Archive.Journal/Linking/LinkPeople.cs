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
    /// <param name="permalinks">permalinks.txt, which remembers whose a slug is.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static (ImmutableArray<Person> People, IEnumerable<KeyValuePair<Contributor, Person>> PersonOf) From(ImmutableArray<Article> articles, ImmutableArray<PersonEntry> entries, ImmutableArray<Permalink> permalinks, DiagnosticBag problems)
    {
        var authority = PeopleAuthority.From(entries, problems);
        var appearances = Appearances(articles);
        var identities = IdentifyPeople.From(appearances, authority, problems);

        var groups = identities.Zip(appearances).GroupBy(p => p.First.Identity, p => p.Second with { Evidence = p.First.Evidence }).ToArray();
        var unnamed = Phase.Each(groups, g => Describe(g.Key, [.. g], authority));
        var people = PersonSlugs.For(unnamed, authority, RememberedSlugs.From(permalinks, articles, groups), problems);

        var personOf = groups.Zip(people).SelectMany(g => g.First.Select(a => KeyValuePair.Create(a.Contributor, g.Second)));
        return ([.. people.OrderBy(p => p.SortKey, StringComparer.Ordinal).ThenBy(p => p.Slug, StringComparer.Ordinal)], personOf);
    }

    private static ImmutableArray<Appearance> Appearances(ImmutableArray<Article> articles)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. articles.Index().SelectMany(a => Of(a.Item.Authors, a, isAuthor: true).Concat(Of(a.Item.HandlingEditors, a, isAuthor: false)))];

        IEnumerable<Appearance> Of(ImmutableArray<Contributor> contributors, (int Rank, Article Article) on, bool isAuthor) =>
            contributors.Select(c => new Appearance(c, on.Article, on.Rank, isAuthor, KeyOf(c.Name)));

        string KeyOf(PersonName name)
        {
            if (name.Suffix.Length > 0) return NameKey.Of(name);
            if (!names.TryGetValue(name.Full, out var key)) names[name.Full] = key = NameKey.Of(name);
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
            AsAuthor = Recognise(appearances.Where(a => a.IsAuthor)),
            AsEditor = Recognise(appearances.Where(a => !a.IsAuthor)),
        };
        return new PersonDraft(person, entry);
    }

    private static ImmutableArray<Article> Articles(IEnumerable<Appearance> appearances) =>
        [.. appearances.DistinctBy(a => a.Rank).Select(a => a.Article)];

    private static Recognition Recognise(IEnumerable<Appearance> appearances)
    {
        var items = appearances.GroupBy(a => a.Rank, (_, on) => on.Min(a => a.Evidence)).CountBy(e => e).ToDictionary();
        return new Recognition(items.GetValueOrDefault(Evidence.Orcid), items.GetValueOrDefault(Evidence.List), items.GetValueOrDefault(Evidence.Name), items.GetValueOrDefault(Evidence.SharedName));
    }

    // Of the forms that are equally frequent, the one on the newest article; of one form split in two ways, likewise.
    private static PersonName MostFrequentName(ImmutableArray<Appearance> appearances)
    {
        if (appearances is [var only]) return only.Contributor.Name;
        var form = MostFrequent(appearances, a => a.Contributor.Name.Full, f => f);
        return MostFrequent(appearances.Where(a => a.Contributor.Name.Full == form), a => a.Contributor.Name, n => n.Inverted);
    }

    private static T MostFrequent<T>(IEnumerable<Appearance> appearances, Func<Appearance, T> select, Func<T, string> text) => appearances
        .GroupBy(select)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.First().Rank)
        .ThenBy(g => text(g.Key), StringComparer.Ordinal)
        .First().Key;
}
