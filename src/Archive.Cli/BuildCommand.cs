using System.CommandLine;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Memory;
using Archive.Theme;

namespace Archive.Cli;

/// <summary>What to build, from where to where.</summary>
internal sealed record BuildRequest(string Input, string Output, SiteOptions Options);

/// <summary>archive build: from the input folder to the finished site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var options = new SiteOptionSet();
        var command = new Command("build", "Writes the whole site. With an error in the content, nothing is written.");
        options.AddTo(command);
        command.SetAction(result => Run(options.Read(result)));
        return command;
    }

    public static int Run(BuildRequest request)
    {
        try
        {
            if (!Directory.Exists(request.Input)) return Report.CannotRun(Report.NoInput(request.Input));
            OutputFolder.EnsureApart(request.Input, request.Output);
            using var memory = SiteMemory.Of(request.Output);
            var input = ArchiveSite.Input(request.Input);
            var site = ArchiveSite.PostProcess(memory?.Process(input) ?? ArchiveSite.Process(input), request.Options);
            Report.Diagnostics(site.Diagnostics, request.Input);
            if (site.Diagnostics.Any(d => d.IsError)) return ExitCode.ContentHasErrors;
            var written = OutputFolder.Replace(request.Output, site.Corpus.Settings.BaseUrl.AbsoluteUri, [.. memory?.Files(site, ArchiveTheme.Theme) ?? site.Files(ArchiveTheme.Theme)]);
            memory?.Save(written);
            Report.Written(site, written, request.Output);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is OutputRefusedException or IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }
}
