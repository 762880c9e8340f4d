using System.CommandLine;
using Archive.Engine;
using Archive.Journal.Importing;

namespace Archive.Cli;

/// <summary>archive import: article files from what journals and libraries hold.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Files, or folders of them; .gz and .zip are unpacked.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to", "-t") { Description = "The articles folder of an archive, or a folder in it; made where it is missing.", DefaultValueFactory = _ => "input/articles" };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Reports what would be taken, and writes nothing." };
        var format = new Option<string>("--format") { Description = "A report for people, or one for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("import", "Writes article files from other formats, and completes those that are there; a key or a text that is there already stays as it is.") { paths };
        foreach (var option in new Option[] { to, dryRun, format }) command.Options.Add(option);
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(to)!, result.GetValue(dryRun), result.GetValue(format)!));
        return command;
    }

    private static int Run(string[] paths, string to, bool isDryRun, string format)
    {
        try
        {
            if (paths.FirstOrDefault(p => !Path.Exists(p)) is { } missing) throw new CannotRunException($"There is no file or folder '{missing}'.");
            if (ImportArticles.From(to, paths) is not { } result) throw new CannotRunException($"'{to}' is not the articles folder of an archive. Name one that is called 'articles', or a folder in it, by --to.");
            if (!isDryRun) FileChange.MakeAll(result.Changes);
            Report.Print(format == "json" ? WriteImportReport.Json(result) : WriteImportReport.Text(result));
            return result.HasRefusals ? ExitCode.ContentHasErrors : ExitCode.Done;
        }
        catch (Exception error) when (error is CannotRunException or IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }
}
