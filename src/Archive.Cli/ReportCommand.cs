using System.CommandLine;
using Archive.Journal.Reports;

namespace Archive.Cli;

/// <summary>archive report: what a change means for readers.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var before = new Option<string>("--base") { Description = "The output folder of a build without the change.", Required = true };
        var now = new Option<string>("--head") { Description = "The output folder of a build with the change.", Required = true };
        var strict = new Option<bool>("--strict") { Description = "Return 1 when a permalink is in danger." };
        var command = new Command("report", "Compares two finished sites and tells, in Markdown, what is different for readers.") { before, now, strict };
        command.SetAction(result => Run(result.GetValue(before)!, result.GetValue(now)!, result.GetValue(strict)));
        return command;
    }

    private static int Run(string before, string now, bool isStrict)
    {
        try
        {
            var sites = CompareSites.From(ReadSite.From(before), ReadSite.From(now));
            Report.Print(WriteReport.From(sites));
            return isStrict && !sites.InDanger.IsEmpty ? ExitCode.ContentHasErrors : ExitCode.Done;
        }
        catch (Exception error) when (error is UnreadableSiteException or IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }
}
