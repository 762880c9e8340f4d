using System.CommandLine;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;

namespace Archive.Cli;

/// <summary>What to check, and how to tell it.</summary>
/// <param name="Output">The folder with the site.</param>
/// <param name="Input">Where the withheld texts are; null where there is no such folder, and none was asked for.</param>
/// <param name="Today">The date that embargoes are measured by.</param>
/// <param name="AllowsLarge">Whether files and sites of any size pass.</param>
/// <param name="Format">text, github, json or sarif.</param>
internal sealed record CheckRequest(string Output, string? Input, PartialDate Today, bool AllowsLarge, string Format);

/// <summary>archive check: whether a finished site holds what it should, and nothing that it should not.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var output = new Argument<string>("output") { Description = "The folder with the site.", DefaultValueFactory = _ => "output" };
        var allowLarge = new Option<bool>("--allow-large") { Description = "Let files of more than 5 MB pass, and a site of more than 1 GB." };
        var format = new Option<string>("--format") { Description = "Lines for people, annotations for GitHub, or a document for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "json", "sarif");
        var command = new Command("check", "Checks a finished site: links, pages, lists, what is loaded from elsewhere, and that no withheld words are left.") { output, allowLarge, format };
        site.AddDatedTo(command);
        command.SetAction(result => Run(new CheckRequest(
            result.GetValue(output)!, site.ReadExistingInput(result), site.ReadOptions(result).Today, result.GetValue(allowLarge), result.GetValue(format)!)));
        return command;
    }

    public static int Run(CheckRequest request)
    {
        try
        {
            if (request.Input is not null && !Directory.Exists(request.Input)) return Report.CannotRun(Report.NoInput(request.Input));
            if (CheckedSite.In(request.Output, request.Input, request.Today, request.AllowsLarge) is not { } site)
                return Report.CannotRun($"There is no site in '{request.Output}': a site that the program wrote has a file {SiteManifest.FileName}. Name its folder, or run 'archive build' first.");
            var report = DiagnosticReport.From(Report.AsWritten(request.Output), site.Diagnostics, _ => true);
            Report.Print(request.Format switch
            {
                "github" => GitHubAnnotations.Of(report, report.Shown) + TextFormat.Of(report),
                "json" => JsonFormat.Of(report),
                "sarif" => SarifFormat.Of(report, Report.Tool(site.Settings)),
                _ => TextFormat.Of(report),
            });
            return site.Diagnostics.Any(d => d.IsError) ? ExitCode.ContentHasErrors : ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }
}
