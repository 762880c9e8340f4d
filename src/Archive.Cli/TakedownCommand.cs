using System.CommandLine;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;
using Archive.Journal.Writing;

namespace Archive.Cli;

/// <summary>archive takedown: what is to be done when a patient withdraws consent, in the input folder and outside.</summary>
internal static class TakedownCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The article's id: its file's name without .md." };
        var input = new Option<string>("--input", "-i") { Description = "The folder with archive.yml and articles/.", DefaultValueFactory = _ => "input" };
        var date = new Option<PartialDate?>("--date")
        {
            Description = "When consent was withdrawn (YYYY-MM-DD, YYYY-MM or YYYY); default today.",
            CustomParser = result =>
            {
                if (PartialDate.TryParse(result.Tokens[0].Value, out var value)) return value;
                result.AddError($"'{result.Tokens[0].Value}' is not a date: write YYYY-MM-DD.");
                return null;
            },
        };
        var ground = new Option<string?>("--ground") { Description = "A sentence that is published at the article's address." };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Shows what would change, and writes nothing." };
        var command = new Command("takedown", "Takes the title, text and attachments of an article out of the archive when consent was withdrawn, and tells what remains to be done outside.") { id };
        foreach (var option in new Option[] { input, date, ground, dryRun }) command.Options.Add(option);
        command.SetAction(result =>
        {
            var now = DateTime.UtcNow;
            var notice = new WithdrawalNotice(result.GetValue(date), new PartialDate(now.Year, now.Month, now.Day), result.GetValue(ground));
            return Run(result.GetValue(input)!, result.GetValue(id)!, notice, result.GetValue(dryRun));
        });
        return command;
    }

    private static int Run(string input, string id, WithdrawalNotice notice, bool isDryRun)
    {
        try
        {
            if (!Directory.Exists(input)) throw new CannotRunException(Report.NoInput(input));
            if (notice.Ground is { } ground && ground.AsSpan().ContainsAny(SourceText.NotText)) throw new CannotRunException("The sentence given with --ground holds a control character.");
            var archive = ArchiveInput.From(InputFolder.List(input));
            var file = Find(archive, id);
            var takedown = TakedownArticle.From(input, file, notice);
            if (takedown.Lines.IsEmpty)
            {
                Report.Diagnostics(takedown.Diagnostics, input);
                return ExitCode.ContentHasErrors;
            }
            if (isDryRun) Show(takedown, input, file);
            else Apply(takedown, input, file, ReadMasthead.From(archive).Settings);
            return takedown.Diagnostics.Any(d => d.IsError) ? ExitCode.ContentHasErrors : ExitCode.Done;
        }
        catch (Exception error) when (error is CannotRunException or IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }

    private static ArticleFile Find(ArchiveInput archive, string id)
    {
        var files = archive.Articles.Where(a => a.Id == id).ToArray();
        if (files.Length > 1) throw new CannotRunException($"Two files have the id '{id}': {string.Join(" and ", files.Select(f => f.File.Path))}. Rename one first.");
        if (files is [var file]) return file;
        var nearest = Suggestion.For(id, archive.Articles.Select(a => a.Id));
        throw new CannotRunException($"No article has the id '{id}'. {(nearest is null ? "An id is the name of the article's file without .md." : $"Did you mean '{nearest}'?")}");
    }

    private static void Show(Takedown takedown, string input, ArticleFile file)
    {
        Console.Write(UnifiedDiff.Of(AsWritten(input, file.File.Path), takedown.Lines));
        foreach (var change in takedown.Changes.Where(c => c.Path != file.File.FullPath)) Console.WriteLine($"{(change.Bytes is null ? "Would delete" : "Would write")} {Shown(change, input, file)}.");
        if (takedown.Changes.IsEmpty) Console.WriteLine("Nothing would change.");
    }

    private static void Apply(Takedown takedown, string input, ArticleFile file, SiteSettings settings)
    {
        // Asked first: afterwards the files are not what the history knows, but their paths are the same.
        var history = GitHistory.Of(input, file);
        FileChange.MakeAll(takedown.Changes);
        var folder = Path.Combine(input, file.AttachmentFolder);
        if (Directory.Exists(folder) && !Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any()) Directory.Delete(folder, recursive: true);

        if (takedown.Changes.IsEmpty) Console.WriteLine($"'{file.Id}' is taken down already; nothing was changed.");
        foreach (var change in takedown.Changes) Console.WriteLine($"{(change.Bytes is null ? "Deleted" : "Wrote")} {Shown(change, input, file)}.");
        foreach (var diagnostic in takedown.Diagnostics) Console.Error.WriteLine(diagnostic.ToText(input));
        if (!takedown.StillThere.IsEmpty) Console.WriteLine("Words of it still stand here; see whether they tell of the patient:");
        foreach (var place in takedown.StillThere) Console.WriteLine($"  {AsWritten(input, place.ToString())}");
        Console.WriteLine($"""

            {AsWritten(input, TakedownArticle.LedgerOf(file.Id))} holds no words, only hashes of each eight in a row, so that it can be proved that they are
            nowhere. It can confirm a guess: who has a text can tell that it was this one, and who knows seven words in a row can try out
            which word comes next, and so on, through the text. Where that is too much, keep the file out of a public repository.

            """);
        var page = new Uri(settings.BaseUrl, $"articles/{file.Id}/");
        Console.Write(TakedownSteps.Of(page, $"{RepositoryFolder.Of(input)}/{file.File.Path}".TrimStart('/'), DoiOf(file), history));
    }

    private static Doi? DoiOf(ArticleFile file) => ParseArticle.From(file).Article?.Doi?.Value;

    private static string Shown(FileChange change, string input, ArticleFile file) => change.Path == file.File.FullPath ? AsWritten(input, file.File.Path) : change.Path.Replace('\\', '/');

    private static string AsWritten(string input, string path) => $"{input.Replace('\\', '/').TrimEnd('/')}/{path}";
}
