using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>What no file can know of itself: contradictions between articles, and between an article and its people. All are warnings.</summary>
internal static class CheckCorpus
{
    private const int ShortestTellingWord = 5;

    public static void Check(Corpus corpus, DiagnosticBag problems)
    {
        foreach (var article in corpus.Articles)
        {
            CheckEditors(corpus, article, problems);
            foreach (var relation in article.Relations) CheckRelation(corpus, article, relation, problems);
        }
        CheckRepeated(corpus, problems);
        CheckNamesakes(corpus, problems);
    }

    // An editorial is the editor's own word; a letter that its author handled is not.
    private static void CheckEditors(Corpus corpus, Article article, DiagnosticBag problems)
    {
        if (article.Type.IsNotice()) return;
        var authors = article.Authors.Select(a => corpus.PersonOf[a]).ToHashSet(ReferenceEqualityComparer.Instance);
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
        var groups = corpus.Articles.Where(a => !a.Authors.IsEmpty)
            .GroupBy(a => $"{Folding.Fold(a.Title.Value)}\n{string.Join('\n', a.Authors.Select(c => corpus.PersonOf[c].Slug))}\n{a.Published?.Value.Year}", StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var articles = group.OrderBy(a => a.File, StringComparer.Ordinal).ToArray();
            foreach (var article in articles.Skip(1)) problems.Add(Problems.PublishedTwice(article.Title.Place, articles[0].File));
        }
    }

    // One of exactly two people with a family name and an initial has no ORCID iD, and one given name is short for the other.
    private static void CheckNamesakes(Corpus corpus, DiagnosticBag problems)
    {
        var named = corpus.People.Where(p => Folding.Fold(p.Name.Given).Length > 0).GroupBy(p => $"{Folding.Fold(p.Name.Family)} {Folding.Fold(p.Name.Given)[..1]}", StringComparer.Ordinal);
        var pairs = named.Select(g => g.Take(3).ToArray()).Where(p => p.Length == 2 && (p[0].Orcid is null || p[1].Orcid is null) && IsShortFor(p[0].Name.Given, p[1].Name.Given))
            .ToDictionary(p => p[0].Orcid is null ? p[0] : p[1], p => p[0].Orcid is null ? p[1] : p[0]);
        var seen = new HashSet<Person>();
        foreach (var contributor in corpus.Articles.OrderBy(a => a.File, StringComparer.Ordinal).SelectMany(a => a.Authors.Concat(a.HandlingEditors)))
            if (corpus.PersonOf[contributor] is var person && pairs.TryGetValue(person, out var other) && seen.Add(person))
                problems.Add(Problems.ProbablySamePerson(contributor.Place, person.Name.Full, other.Name.Full));
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
