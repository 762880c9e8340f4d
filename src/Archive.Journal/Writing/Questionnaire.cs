using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Writing;

/// <summary>Which questions an article of a type has to answer, which it is asked, and whether an answer will do.</summary>
public static class Questionnaire
{
    /// <summary>Whether the file would have errors without an answer, or would say nothing.</summary>
    public static bool IsNeeded(KnownArchive archive, Answers answers, Question question) =>
        question == Question.Type || question == Question.Title
        || (answers.Type is { } type && (question == Question.RelationOf(type)
            || (question == Question.Author && !type.IsNotice())
            || PolicyOn(archive, type, question) == Severity.Error));

    /// <summary>Whether an editor who has time is asked.</summary>
    public static bool IsAsked(KnownArchive archive, Answers answers, Question question) =>
        IsNeeded(archive, answers, question)
        || question == Question.Author || question == Question.Published || question == Question.Volume || question == Question.Issue
        || question == Question.Pages || question == Question.Doi || question == Question.Topic || question == Question.HandlingEditor || question == Question.Id
        || (answers.Type is { } type && ((question == Question.RespondsTo && type is (ArticleType.Letter or ArticleType.ArticleCommentary)) || PolicyOn(archive, type, question) is not null));

    /// <summary>What would do as an answer, for the editor to accept; null where nothing is known.</summary>
    public static string? Proposal(KnownArchive archive, Answers answers, Question question)
    {
        if (question == Question.Type) return ArticleType.Letter.Word();
        if (question == Question.Id) return ProposeId.For(archive, answers);
        if (question != Question.Title || answers.Type is not { } type || Question.RelationOf(type) is not { } relation) return null;
        // A withdrawn title appears nowhere.
        if (archive.Find(answers.One(relation)) is not { IsWithdrawn: false } target) return null;
        return (type == ArticleType.Reply ? "Reply to" : type.Label()) + ": " + target.Title.Value;
    }

    /// <summary>Why an answer will not do, in one or two sentences; null where it will.</summary>
    public static string? Problem(KnownArchive archive, Question question, string answer)
    {
        if (question == Question.Id) return ProblemOfId(archive, answer);
        if (question == Question.Topic) return ProblemOfTopic(archive, answer);
        if (question == Question.Author) return ProblemOfAuthor(archive, answer);
        return question.IsRelation ? ProblemOfRelation(archive, question, answer) : ProblemOfValue(question.Key, answer);
    }

    private static Severity? PolicyOn(KnownArchive archive, ArticleType type, Question question) =>
        archive.Settings.Policies.Where(p => p.Key == question.Key && p.RequiredFor.Contains(type)).Select(p => (Severity?)p.Severity).FirstOrDefault();

    private static string? ProblemOfId(KnownArchive archive, string id) =>
        !ParseArticle.IsId(id) ? Sentence(Problems.BadId(default, id, "").Message)
        : archive.IsTaken(id) ? $"The id '{id}' is taken: an address is never given twice."
        : null;

    private static string? ProblemOfTopic(KnownArchive archive, string topic)
    {
        if (KnownTopics.Label(archive, topic) is not null) return null;
        var nearest = KnownTopics.Nearest(archive, topic);
        return $"There is no topic '{topic}' in topics.yml." + (nearest.IsEmpty ? " Choose one that is there, or add it." : $" Did you mean {string.Join(" or ", nearest.Select(n => $"'{n}'"))}?");
    }

    private static string? ProblemOfAuthor(KnownArchive archive, string author)
    {
        var (name, orcid) = KnownPeople.Split(author);
        if (orcid.Length > 0 && ProblemOfValue("authors", name.Length > 0 ? name : "-", orcid) is { } problem) return problem;
        return name.Length == 0 && KnownPeople.Find(archive, author).IsEmpty ? $"Nobody in the archive has the ORCID iD {orcid}: write the name before it." : null;
    }

    private static string? ProblemOfRelation(KnownArchive archive, Question question, string work)
    {
        if (ProblemOfValue(question.Key, work) is { } problem) return problem;
        if (Doi.LooksLikeOne(work) || archive.Find(work) is not null) return null;
        var diagnostic = Problems.NoSuchArticle(default, work, Suggestion.For(work, archive.Articles.Select(a => a.Id)));
        return Sentence(diagnostic.Message, diagnostic.WayOut);
    }

    // The reader itself says whether it will take the value.
    private static string? ProblemOfValue(string key, string answer, string? orcid = null)
    {
        var (keyPlace, valuePlace) = (new Place("", 1, 1), new Place("", 1, 2));
        YamlNode value = new YamlScalar(valuePlace, answer, IsPlain: false);
        if (orcid is not null) value = new YamlMapping(valuePlace, [Entry("name", value), Entry("orcid", new YamlScalar(valuePlace, orcid, IsPlain: false))]);
        var problems = new DiagnosticBag();
        ArticleKeys.All.Read(new YamlMapping(keyPlace, [Entry(key, value)]), new ArticleDraft(new Article { Id = "", File = "" }), problems);
        return problems.ToSorted().Where(d => d.IsError && d.Place == valuePlace).Select(d => Sentence(d.Message, d.WayOut)).FirstOrDefault();

        YamlEntry Entry(string name, YamlNode node) => new(new YamlScalar(keyPlace, name, IsPlain: true), node);
    }

    private static string Sentence(params string[] sentences) => string.Join(' ', sentences.Where(s => s.Length > 0));
}
