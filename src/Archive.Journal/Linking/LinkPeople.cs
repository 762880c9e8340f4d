using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var drafts = identities.Select((identity, i) => Draft(identity, items[i], articles, authority)).ToArray();
        var slugs = PersonSlugs.For(drafts, authority, RememberedSlugs.From(permalinks, articles, numbered), problems);
        var people = Phase.Each([.. Enumerable.Range(0, drafts.Length)], i => Describe(drafts[i], slugs[i], items[i], articles, authority));

        var personOf = numbered.ConvertAll(a => KeyValuePair.Create(a.Item.Contributor, people[a.Number]));
        return ([.. people.OrderBy(p => p.SortKey, StringComparer.Ordinal).ThenBy(p => p.Slug, StringComparer.Ordinal)], personOf);
    }

    private static List<Appearance> Appearances(ImmutableArray<Article> articles)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var appearances = new List<Appearance>(4 * articles.Length);
        foreach (var (rank, article) in articles.Index())
        {
            foreach (var author in article.Authors) appearances.Add(new Appearance(author, rank, IsAuthor: true, KeyOf(author.Name)));
            foreach (var editor in article.HandlingEditors) appearances.Add(new Appearance(editor, rank, IsAuthor: false, KeyOf(editor.Name)));
        }
        return appearances;

        string KeyOf(PersonName name)
        {
            if (name.Suffix.Length > 0) return NameKey.Of(name);
            if (!names.TryGetValue(name.Full, out var key)) names[name.Full] = key = NameKey.Of(name);
            return key;
        }
    }

    // The people in the order in which they first appear.
    private static (List<Identity> Identities, List<(int Number, Appearance Item)> Numbered) Number(List<Appearance> appearances, ImmutableArray<(Identity Identity, Evidence Evidence)> told)
    {
        var identities = new List<Identity>();
        var numbers = new Dictionary<Identity, int>();
        var numbered = new List<(int, Appearance)>(appearances.Count);
        for (var i = 0; i < appearances.Count; i++)
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

    private static PersonDraft Draft(Identity identity, ReadOnlySpan<Appearance> appearances, ImmutableArray<Article> articles, PeopleAuthority authority)
    {
        var entry = identity is Identity.Listed listed ? listed.Entry : (int?)null;
        var authoritative = entry is { } known ? authority.Entries[known] : null;
        var first = articles[appearances[0].Rank];
        foreach (var appearance in appearances) first = ArticleOrder.Older(first, articles[appearance.Rank]);
        return new PersonDraft(authoritative?.Name ?? MostFrequentName(appearances), authoritative?.Orcid?.Value ?? FirstOrcid(appearances), first, entry);
    }

    private static Person Describe(PersonDraft draft, PersonSlug slug, ReadOnlySpan<Appearance> appearances, ImmutableArray<Article> articles, PeopleAuthority authority)
    {
        var (written, asAuthor) = Items(appearances, isAuthor: true, articles);
        var (handled, asEditor) = Items(appearances, isAuthor: false, articles);
        return new Person
        {
            Slug = slug.Slug,
            FormerSlugs = slug.Former,
            Name = draft.Name,
            SortKey = SortKey.Of(draft.Entry is { } entry && authority.Entries[entry].SortAs is { Length: > 0 } sortAs ? sortAs : draft.Name.Inverted),
            Orcid = draft.Orcid,
            Variants = Variants(appearances, draft.Name.Full),
            Articles = written,
            Handled = handled,
            AsAuthor = asAuthor,
            AsEditor = asEditor,
        };
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
    private static (ImmutableArray<Article> Items, Recognition Recognition) Items(ReadOnlySpan<Appearance> appearances, bool isAuthor, ImmutableArray<Article> articles)
    {
        var ranks = new List<int>();
        Span<int> by = stackalloc int[(int)Evidence.SharedName + 1];
        var best = default(Evidence);
        foreach (var appearance in appearances)
        {
            if (appearance.IsAuthor != isAuthor) continue;
            if (ranks is [.., var last] && last == appearance.Rank)
            {
                if (appearance.Evidence < best)
                {
                    by[(int)best]--;
                    by[(int)(best = appearance.Evidence)]++;
                }
                continue;
            }
            ranks.Add(appearance.Rank);
            by[(int)(best = appearance.Evidence)]++;
        }
        if (ranks.Count == 0) return ([], Recognition.None);
        var items = new Article[ranks.Count];
        for (var i = 0; i < items.Length; i++) items[i] = articles[ranks[i]];
        return (ImmutableCollectionsMarshal.AsImmutableArray(items), new Recognition(by[(int)Evidence.Orcid], by[(int)Evidence.List], by[(int)Evidence.Name], by[(int)Evidence.SharedName]));
    }

    // Of the forms that are equally frequent, the one on the newest article; of one form split in two ways, likewise.
    private static PersonName MostFrequentName(ReadOnlySpan<Appearance> appearances)
    {
        var first = appearances[0].Contributor.Name;
        if (IsOnly(first, appearances)) return first;
        var form = MostFrequent(appearances, name => name.Full, form => form);
        return MostFrequent(appearances, name => name.Full == form ? name : null, name => name.Inverted);
    }

    private static bool IsOnly(PersonName name, ReadOnlySpan<Appearance> appearances)
    {
        foreach (var appearance in appearances)
            if (appearance.Contributor.Name != name) return false;
        return true;
    }

    private static T MostFrequent<T>(ReadOnlySpan<Appearance> appearances, Func<PersonName, T?> select, Func<T, string> text) where T : class
    {
        var counts = new Dictionary<T, (int Count, int Rank)>();
        foreach (var appearance in appearances)
        {
            if (select(appearance.Contributor.Name) is not { } value) continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out var isThere);
            count = (count.Count + 1, isThere ? count.Rank : appearance.Rank);
        }
        var (best, most) = counts.First();
        foreach (var (value, count) in counts)
        {
            var order = most.Count.CompareTo(count.Count);
            if (order == 0) order = count.Rank.CompareTo(most.Rank);
            if (order == 0) order = string.CompareOrdinal(text(value), text(best));
            if (order < 0) (best, most) = (value, count);
        }
        return best;
    }
}
