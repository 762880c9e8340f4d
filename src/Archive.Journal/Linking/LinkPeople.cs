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
    public static (ImmutableArray<Person> People, IReadOnlyCollection<KeyValuePair<Contributor, Person>> PersonOf) From(ImmutableArray<Article> articles, ImmutableArray<PersonEntry> entries, ImmutableArray<Permalink> permalinks, DiagnosticBag problems)
    {
        var authority = PeopleAuthority.From(entries, problems);
        var appearances = Appearances(articles);
        var (identities, numbered) = Number(appearances, IdentifyPeople.From(appearances, authority, problems));

        var items = new ByNumber<Appearance>(identities.Count, numbered);
        var unnamed = Phase.Each([.. Enumerable.Range(0, items.Count)], i => Describe(identities[i], items[i], authority));
        var people = PersonSlugs.For(unnamed, authority, RememberedSlugs.From(permalinks, articles, numbered), problems);

        var personOf = numbered.ConvertAll(a => KeyValuePair.Create(a.Item.Contributor, people[a.Number]));
        return ([.. people.OrderBy(p => p.SortKey, StringComparer.Ordinal).ThenBy(p => p.Slug, StringComparer.Ordinal)], personOf);
    }

    private static ImmutableArray<Appearance> Appearances(ImmutableArray<Article> articles)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var appearances = ImmutableArray.CreateBuilder<Appearance>();
        foreach (var (rank, article) in articles.Index())
        {
            foreach (var author in article.Authors) appearances.Add(new Appearance(author, article, rank, IsAuthor: true, KeyOf(author.Name)));
            foreach (var editor in article.HandlingEditors) appearances.Add(new Appearance(editor, article, rank, IsAuthor: false, KeyOf(editor.Name)));
        }
        return appearances.DrainToImmutable();

        string KeyOf(PersonName name)
        {
            if (name.Suffix.Length > 0) return NameKey.Of(name);
            if (!names.TryGetValue(name.Full, out var key)) names[name.Full] = key = NameKey.Of(name);
            return key;
        }
    }

    // The people in the order in which they first appear.
    private static (List<Identity> Identities, List<(int Number, Appearance Item)> Numbered) Number(ImmutableArray<Appearance> appearances, ImmutableArray<(Identity Identity, Evidence Evidence)> told)
    {
        var identities = new List<Identity>();
        var numbers = new Dictionary<Identity, int>();
        var numbered = new List<(int, Appearance)>(appearances.Length);
        for (var i = 0; i < appearances.Length; i++)
        {
            if (!numbers.TryGetValue(told[i].Identity, out var number))
            {
                numbers[told[i].Identity] = number = identities.Count;
                identities.Add(told[i].Identity);
            }
            numbered.Add((number, appearances[i] with { Evidence = told[i].Evidence }));
        }
        return (identities, numbered);
    }

    private static PersonDraft Describe(Identity identity, ReadOnlySpan<Appearance> appearances, PeopleAuthority authority)
    {
        var entry = identity is Identity.Listed listed ? listed.Entry : (int?)null;
        var authoritative = entry is { } known ? authority.Entries[known] : null;
        var name = authoritative?.Name ?? MostFrequentName(appearances);
        var (articles, asAuthor) = Items(appearances, isAuthor: true);
        var (handled, asEditor) = Items(appearances, isAuthor: false);
        var person = new Person
        {
            Slug = "",
            Name = name,
            SortKey = SortKey.Of(authoritative is { SortAs.Length: > 0 } ? authoritative.SortAs : name.Inverted),
            Orcid = authoritative?.Orcid?.Value ?? FirstOrcid(appearances),
            Variants = Variants(appearances, name.Full),
            Articles = articles,
            Handled = handled,
            AsAuthor = asAuthor,
            AsEditor = asEditor,
        };
        return new PersonDraft(person, entry);
    }

    private static Orcid? FirstOrcid(ReadOnlySpan<Appearance> appearances)
    {
        foreach (var appearance in appearances)
            if (appearance.Contributor.Orcid is { } orcid) return orcid.Value;
        return null;
    }

    private static ImmutableArray<string> Variants(ReadOnlySpan<Appearance> appearances, string name)
    {
        SortedSet<string>? variants = null;
        foreach (var appearance in appearances)
            if (appearance.Contributor.Name.Full is var form && form != name) (variants ??= new SortedSet<string>(StringComparer.Ordinal)).Add(form);
        return variants is null ? [] : [.. variants];
    }

    // Somebody may stand on an article twice; the better evidence counts. One article's appearances follow each other.
    private static (ImmutableArray<Article> Articles, Recognition Recognition) Items(ReadOnlySpan<Appearance> appearances, bool isAuthor)
    {
        var articles = ImmutableArray.CreateBuilder<Article>(appearances.Length);
        Span<int> by = stackalloc int[(int)Evidence.SharedName + 1];
        var (rank, evidence) = (-1, default(Evidence));
        foreach (var appearance in appearances)
        {
            if (appearance.IsAuthor != isAuthor) continue;
            if (appearance.Rank != rank)
            {
                if (rank >= 0) by[(int)evidence]++;
                articles.Add(appearance.Article);
                (rank, evidence) = (appearance.Rank, appearance.Evidence);
            }
            else if (appearance.Evidence < evidence) evidence = appearance.Evidence;
        }
        if (rank < 0) return ([], Recognition.None);
        by[(int)evidence]++;
        return (articles.DrainToImmutable(), new Recognition(by[(int)Evidence.Orcid], by[(int)Evidence.List], by[(int)Evidence.Name], by[(int)Evidence.SharedName]));
    }

    // Of the forms that are equally frequent, the one on the newest article; of one form split in two ways, likewise.
    private static PersonName MostFrequentName(ReadOnlySpan<Appearance> appearances)
    {
        var first = appearances[0].Contributor.Name;
        if (IsOnly(first, appearances)) return first;
        Appearance[] all = [.. appearances];
        var form = MostFrequent(all, a => a.Contributor.Name.Full, f => f);
        return MostFrequent(all.Where(a => a.Contributor.Name.Full == form), a => a.Contributor.Name, n => n.Inverted);
    }

    private static bool IsOnly(PersonName name, ReadOnlySpan<Appearance> appearances)
    {
        foreach (var appearance in appearances)
            if (appearance.Contributor.Name != name) return false;
        return true;
    }

    private static T MostFrequent<T>(IEnumerable<Appearance> appearances, Func<Appearance, T> select, Func<T, string> text) => appearances
        .GroupBy(select)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.First().Rank)
        .ThenBy(g => text(g.Key), StringComparer.Ordinal)
        .First().Key;
}
