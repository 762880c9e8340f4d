using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Archive.Journal.Model;
using Archive.Journal.Writing;

namespace Archive.Cli;

/// <summary>archive new: an article's file, from answers on the command line and on the terminal.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var input = new Option<string>("--input", "-i") { Description = "The folder with archive.yml and articles/.", DefaultValueFactory = _ => "input" };
        var yes = new Option<bool>("--yes", "-y") { Description = "Asks nothing; takes the id that is proposed." };
        var questions = Question.All.ToImmutableDictionary(q => q, q => new Option<string[]>(q.Option) { Description = q.Text + (q.IsMany ? "; may be given several times." : "."), Arity = ArgumentArity.OneOrMore });
        var command = new Command("new", "Writes the file of a new article, with what is known of it. Asks for the rest where there is a terminal.");
        command.Options.Add(input);
        command.Options.Add(yes);
        foreach (var question in Question.All) command.Options.Add(questions[question]);
        command.SetAction(result =>
        {
            var answers = Answers.None;
            foreach (var question in Question.All)
                foreach (var answer in result.GetValue(questions[question]) ?? []) answers = answers.With(question, answer);
            return Run(result.GetValue(input)!, answers, mayAsk: !result.GetValue(yes) && !Console.IsInputRedirected && !Console.IsOutputRedirected);
        });
        return command;
    }

    private static int Run(string input, Answers answers, bool mayAsk)
    {
        try
        {
            if (!Directory.Exists(input)) return CannotRun($"There is no folder '{input}'. Name the folder with archive.yml and articles/ by --input.");
            var today = DateTime.UtcNow;
            var archive = KnownArchive.Read(input, new PartialDate(today.Year, today.Month, today.Day));
            if (Refusal(archive, answers) is { } refusal) return CannotRun(refusal);
            if (mayAsk)
            {
                if (new Interview(Console.In, Console.Out).Ask(archive, answers) is not { } given) return CannotRun("The answers ended; nothing was written.");
                answers = given;
            }
            if (Missing(archive, answers) is { } missing) return CannotRun(missing);
            return Write(input, NewArticle.From(archive, answers));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CannotRun(error.Message);
        }
    }

    private static string? Refusal(KnownArchive archive, Answers answers) => Question.All
        .Where(q => answers[q].Length > 1 && !q.IsMany).Select(q => $"{q.Option} is given more than once.")
        .Concat(Question.All.SelectMany(q => answers[q].Select(a => Questionnaire.Problem(archive, q, a) is { } problem ? $"{q.Option}: {problem}" : null)))
        .FirstOrDefault(p => p is not null);

    private static string? Missing(KnownArchive archive, Answers answers)
    {
        var missing = Question.All.Where(q => !answers.Has(q) && Questionnaire.IsNeeded(archive, answers, q)).Select(q => q.Option).ToArray();
        return missing.Length == 0 ? null : $"Needed, too: {string.Join(", ", missing)}.";
    }

    private static int Write(string input, NewArticle article)
    {
        var path = Path.Combine(input, article.Path);
        if (article.Diagnostics.Any(d => d.IsError))
        {
            Report.Diagnostics(article.Diagnostics, input);
            return ExitCode.ContentHasErrors;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var file = new FileStream(path, FileMode.CreateNew)) file.Write(Encoding.UTF8.GetBytes(article.Text));
        Console.WriteLine($"Wrote {path.Replace('\\', '/')}.");
        foreach (var note in article.Notes) Console.WriteLine(note);
        Console.WriteLine("Next: write the text below the second line of hyphens, fill in the lines that begin with # or delete them, and run archive validate.");
        return ExitCode.Done;
    }

    private static int CannotRun(string message)
    {
        Console.Error.WriteLine("archive: " + message);
        return ExitCode.CouldNotRun;
    }
}
