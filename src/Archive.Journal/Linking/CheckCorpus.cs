using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>What no file can know of itself: contradictions between articles, and between an article and its people. All are warnings.</summary>
internal static class CheckCorpus
{
    private const int ShortestTellingWord = 5;

    public static void Check(Corpus corpus, DiagnosticBag problems)
    {
        var authors = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        foreach (var article in corpus.Articles)
        {
            CheckEditors(corpus, article, authors, problems);
            foreach (var relation in article.Relations) CheckRelation(corpus, article, relation, problems);
        }
        CheckRepeated(corpus, problems);
        CheckNamesakes(corpus, problems);
    }

    // An editorial is the editor's own word; a letter that its author handled is not.
    private static void CheckEditors(Corpus corpus, Article article, HashSet<Person> authors, DiagnosticBag problems)
    {
        if (article.HandlingEditors.IsEmpty || article.Type.IsNotice()) return;
        authors.Clear();
        foreach (var author in article.Authors) authors.Add(corpus.PersonOf[author]);
        foreach (var editor in article.HandlingEditors.Where(e => authors.Contains(corpus.PersonOf[e])))
            problems.Add(Problems.EditorIsAuthor(editor.Place, editor.Name.Full));
    }

    private static void CheckRelation(Corpus corpus, Article article, Relation relation, DiagnosticBag problems)
    {
        if (TargetOf(corpus, relation.Target) is not { } target || target.Id == article.Id) return;
        if (target.Published is { } older && article.Published is { } newer && older.Value.IsAfter(newer.Value))
            problems.Add(Problems.OlderThanItsTarget(relation.Place, newer.Value, target.Id, older.Value));
        if (relation.Kind == RelationKind.RespondsTo && article.Type == ArticleType.Letter && SharedAuthor(corpus, article, target) is { } author)
            problems.Add(Problems.LetterByAuthorOfTarget(author.Place, author.Name.Full, target.Id));
        if (relation.Kind is RelationKind.Corrects or RelationKind.Retracts or RelationKind.RetractsPartOf or RelationKind.Concerns && !Names(article.Title.Value, target))
            problems.Add(Problems.NoticeDoesNotNameTarget(article.Title.Place, target.Title.Value));
    }

    private static Article? TargetOf(Corpus corpus, WorkReference reference) => reference switch
    {
        WorkReference.ById(var id) => corpus.ById.GetValueOrDefault(id),
        WorkReference.ByDoi(var doi) => corpus.ByDoi.GetValueOrDefault(doi),
        WorkReference.Described({ Doi: { } doi }) => corpus.ByDoi.GetValueOrDefault(doi),
        _ => null,
    };

    private static Contributor? SharedAuthor(Corpus corpus, Article article, Article target)
    {
        var people = target.Authors.Select(a => corpus.PersonOf[a]).ToHashSet(ReferenceEqualityComparer.Instance);
        return article.Authors.FirstOrDefault(a => people.Contains(corpus.PersonOf[a]));
    }

    // A notice names its target when it has half of the telling words of the title, or a family name of its authors.
    private static bool Names(string notice, Article target)
    {
        var words = Words(target.Title.Value).Where(w => w.Length >= ShortestTellingWord).ToArray();
        var said = Words(notice).ToHashSet(StringComparer.Ordinal);
        return words.Length == 0 || words.Count(said.Contains) * 2 >= words.Length || target.Authors.Any(a => Words(a.Name.Family).Any(said.Contains));
    }

    private static string[] Words(string text) => Folding.Fold(text).Split([' ', ',', ':', ';', '.', '-', '?', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries);

    private static void CheckRepeated(Corpus corpus, DiagnosticBag problems)
    {
        var titles = new Dictionary<string, Article>(corpus.Articles.Length, StringComparer.Ordinal);
        var repeated = new HashSet<Article>(ReferenceEqualityComparer.Instance);
        foreach (var article in corpus.Articles)
            if (!article.Authors.IsEmpty && !titles.TryAdd(Folding.Fold(article.Title.Value), article))
                repeated.UnionWith([titles[Folding.Fold(article.Title.Value)], article]);

        var groups = repeated.GroupBy(a => $"{Folding.Fold(a.Title.Value)}\n{string.Join('\n', a.Authors.Select(c => corpus.PersonOf[c].Slug))}\n{a.Published?.Value.Year}", StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var articles = group.OrderBy(a => a.File, StringComparer.Ordinal).ToArray();
            foreach (var article in articles.Skip(1)) problems.Add(Problems.PublishedTwice(article.Title.Place, articles[0].File));
        }
    }

    // One of exactly two people with a family name and an initial has no ORCID iD, and one given name is short for the other.
    private static void CheckNamesakes(Corpus corpus, DiagnosticBag problems)
    {
        var named = new Dictionary<(string Family, char Initial), (Person First, Person? Second, int Count)>();
        foreach (var person in corpus.People)
        {
            if (Folding.Fold(person.Name.Given) is not [var initial, ..]) continue;
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(named, (Folding.Fold(person.Name.Family), initial), out _);
            group = group.Count == 0 ? (person, null, 1) : (group.First, group.Second ?? person, group.Count + 1);
        }
        foreach (var (first, second, count) in named.Values)
        {
            if (count != 2 || (first.Orcid is not null && second!.Orcid is not null) || !IsShortFor(first.Name.Given, second!.Name.Given)) continue;
            var (person, other) = first.Orcid is null ? (first, second) : (second, first);
            var article = person.Articles.Concat(person.Handled).MinBy(a => a.File, StringComparer.Ordinal)!;
            var contributor = article.Authors.Concat(article.HandlingEditors).First(c => ReferenceEquals(corpus.PersonOf[c], person));
            problems.Add(Problems.ProbablySamePerson(contributor.Place, person.Name.Full, other.Name.Full));
        }
    }

    private static bool IsShortFor(string a, string b)
    {
        var (one, two) = (Initials(a), Initials(b));
        return (IsInitials(a) || IsInitials(b)) && (one.StartsWith(two, StringComparison.Ordinal) || two.StartsWith(one, StringComparison.Ordinal));
    }

    private static string Initials(string given) => string.Concat(Parts(given).Select(p => p[0]));

    private static bool IsInitials(string given) => Parts(given).All(p => p.Length == 1 || (p.Length <= 3 && given.All(c => !char.IsLower(c))));

    private static string[] Parts(string given) => Folding.Fold(given).Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
}
