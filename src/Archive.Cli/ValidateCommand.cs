using System.Collections.Immutable;
using System.CommandLine;
using Archive.Engine;
using Archive.Journal;

namespace Archive.Cli;

/// <summary>What to check, and how to tell it.</summary>
/// <param name="Input">The input folder.</param>
/// <param name="Options">As for a build.</param>
/// <param name="Paths">Files and folders to show the problems of; none stands for all.</param>
/// <param name="Format">text, github, json or sarif.</param>
/// <param name="ChangedSince">A revision; null where no change was asked about.</param>
/// <param name="IsStrict">Whether a warning that was asked about counts as an error.</param>
internal sealed record ValidateRequest(string Input, SiteOptions Options, ImmutableArray<string> Paths, string Format, string? ChangedSince, bool IsStrict);

/// <summary>archive validate: everything that a build checks, and nothing is written.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var paths = new Argument<string[]>("path") { Description = "Files and folders to show the problems of; default all. The whole archive is checked all the same.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "Lines for people, annotations for a pull request, or a document for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "json", "sarif");
        var changedSince = new Option<string?>("--changed-since") { Description = "A git revision: show the problems of files changed since this branch left it; with --format github, show them first." };
        var strict = new Option<bool>("--strict") { Description = "Return 1 for warnings too." };
        var command = new Command("validate", "Checks the archive and writes nothing.") { paths, format, changedSince, strict };
        site.AddReadingTo(command);
        command.SetAction(result => Run(new ValidateRequest(
            site.ReadInput(result), site.ReadOptions(result), [.. result.GetValue(paths)!], result.GetValue(format)!, result.GetValue(changedSince), result.GetValue(strict))));
        return command;
    }

    public static int Run(ValidateRequest request)
    {
        try
        {
            if (!Directory.Exists(request.Input)) throw new CannotRunException(Report.NoInput(request.Input));
            var asked = AskedPaths.From(request.Paths, request.Input);
            var changed = request.ChangedSince is null ? null : GitChanges.Since(request.ChangedSince, request.Input);
            var site = ArchiveSite.From(request.Input, request.Options);
            Report.Print(request.Format switch
            {
                "github" => GitHubStep.Report(Select(RepositoryFolder.Of(request.Input), asked.Contains), changed is null ? null : changed.Contains),
                "json" => JsonFormat.Of(Select(Report.AsWritten(request.Input), IsAskedAbout)),
                "sarif" => SarifFormat.Of(Select(RepositoryFolder.Of(request.Input), IsAskedAbout), Report.Tool(site.Corpus.Settings)),
                _ => TextFormat.Of(Select(Report.AsWritten(request.Input), IsAskedAbout)),
            });
            // An error keeps the site from being built wherever it is; a warning matters to whoever asked about its file.
            return site.Diagnostics.Any(d => d.IsError || (request.IsStrict && IsAskedAbout(d.Place.Path))) ? ExitCode.ContentHasErrors : ExitCode.Done;

            bool IsAskedAbout(string file) => asked.Contains(file) && changed?.Contains(file) is not false;
            DiagnosticReport Select(string folder, Func<string, bool> isShown) => DiagnosticReport.From(folder, site.Diagnostics, isShown);
        }
        catch (Exception error) when (error is CannotRunException or IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }
}
