namespace Archive.Journal.Writing;

/// <summary>Asks an editor, one question a line, until every needed answer is there.</summary>
public sealed class Interview(TextReader input, TextWriter output)
{
    /// <summary>The answers with those that were missing; null where the editor has gone away.</summary>
    public Answers? Ask(KnownArchive archive, Answers answers)
    {
        foreach (var question in Question.All)
        {
            if (answers.Has(question) || !Questionnaire.IsAsked(archive, answers, question)) continue;
            if (Ask(archive, answers, question) is not { } given) return null;
            answers = given;
        }
        return answers;
    }

    private Answers? Ask(KnownArchive archive, Answers answers, Question question)
    {
        var isNeeded = Questionnaire.IsNeeded(archive, answers, question);
        var proposal = Questionnaire.Proposal(archive, answers, question);
        while (true)
        {
            output.Write($"{question.Text}{Hint(answers.Has(question))}: ");
            if (input.ReadLine() is not { } line) return null;
            var answer = line.Trim();
            if (answer.Length == 0 && !answers.Has(question)) answer = proposal ?? "";
            var isEmpty = answer.Length == 0;
            if (isEmpty && isNeeded && !answers.Has(question)) output.WriteLine("  This is needed.");
            else if (!isEmpty && Questionnaire.Problem(archive, question, answer) is { } problem) output.WriteLine("  " + problem);
            else
            {
                answers = answers.With(question, answer);
                if (isEmpty || !question.IsMany) return answers;
            }
        }

        string Hint(bool hasOne) => hasOne ? "; one more, or an empty line" : proposal is not null ? $" [{proposal}]" : isNeeded ? "" : "; empty if not known or none";
    }
}
