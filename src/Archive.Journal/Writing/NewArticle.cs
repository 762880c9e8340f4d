using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Writing;

/// <summary>A new article's file, ready to be written.</summary>
/// <param name="Path">Relative to the input folder.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Notes">What was filled in, or could not be, in sentences.</param>
/// <param name="Diagnostics">What is wrong with it, or with the archive because of it.</param>
public sealed record NewArticle(string Path, string Text, ImmutableArray<string> Notes, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly ImmutableArray<Question> Numbers = [Question.Published, Question.Volume, Question.Issue, Question.Pages, Question.ElocationId, Question.Doi];
    private static readonly ImmutableArray<Question> Statements = [Question.Provenance, Question.Consent, Question.EthicsApproval, Question.Funding, Question.CompetingInterests, Question.License];

    /// <summary>Puts the file together. Every answer has been found to do.</summary>
    public static NewArticle From(KnownArchive archive, Answers answers)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        var id = answers.Has(Question.Id) ? answers.One(Question.Id) : ProposeId.For(archive, answers);
        var path = $"articles/{ProposeId.YearOf(archive, answers)}/{id}.md";
        var text = Compose(archive, answers, notes);
        return new NewArticle(path, text, notes.ToImmutable(), archive.ProblemsOf(path, text));
    }

    private static string Compose(KnownArchive archive, Answers answers, ImmutableArray<string>.Builder notes)
    {
        var text = new StringBuilder("---\n");
        text.Append($"title: {YamlQuoting.Of(answers.One(Question.Title))}\n");
        text.Append($"type: {answers.One(Question.Type)}\n");
        foreach (var question in Numbers.Where(answers.Has)) text.Append($"{question.Key}: {YamlQuoting.Plain(BareDoi(answers.One(question)))}\n");
        AuthorLines.Append(text, archive, answers[Question.Author], notes);
        if (answers.Has(Question.Topic)) text.Append($"topics: [{string.Join(", ", Topics(archive, answers).Select(t => YamlQuoting.Of(t, isInFlow: true)))}]\n");
        AppendList(text, Question.HandlingEditor, [.. answers[Question.HandlingEditor].Select(e => EditorName(archive, e, notes))]);
        foreach (var question in Statements.Where(answers.Has)) text.Append($"{question.Key}: {YamlQuoting.Of(answers.One(question))}\n");
        foreach (var question in Question.All.Where(q => q.IsRelation)) AppendList(text, question, [.. answers[question].Select(BareDoi)]);
        AppendPlaceholders(text, answers);
        return text.Append("---\n").ToString();
    }

    private static IEnumerable<string> Topics(KnownArchive archive, Answers answers) =>
        answers[Question.Topic].Select(t => KnownTopics.Label(archive, t) ?? t).Distinct().OrderBy(SortKey.Of, StringComparer.Ordinal);

    private static void AppendList(StringBuilder text, Question question, ImmutableArray<string> values)
    {
        if (values is [var only]) text.Append($"{question.Key}: {YamlQuoting.Of(only)}\n");
        else if (!values.IsEmpty) text.Append($"{question.Key}: [{string.Join(", ", values.Select(v => YamlQuoting.Of(v, isInFlow: true)))}]\n");
    }

    private static string EditorName(KnownArchive archive, string editor, ImmutableArray<string>.Builder notes)
    {
        if (KnownPeople.Find(archive, editor).IsEmpty && KnownPeople.Nearest(archive, editor) is { } nearest)
            notes.Add($"{editor} is new to the archive. If that is a slip of the pen, the nearest known name is {nearest}.");
        return editor;
    }

    private static string BareDoi(string value) => Doi.LooksLikeOne(value) && Doi.TryParse(value, out var doi) ? doi.Value : value;

    // What nobody has said yet is a comment: a value that waits to be replaced would be published one day.
    private static void AppendPlaceholders(StringBuilder text, Answers answers)
    {
        var missing = Statements.Prepend(Question.HandlingEditor).Prepend(Question.Topic).Prepend(Question.Doi).Prepend(Question.Published)
            .Where(q => !answers.Has(q) && q != Question.License).ToArray();
        if (missing.Length == 0) return;
        text.Append("# Not stated yet. Write the line without its # where it is known, and delete the others:\n");
        foreach (var question in missing) text.Append($"# {question.Key}: … {question.Text}\n");
    }
}
