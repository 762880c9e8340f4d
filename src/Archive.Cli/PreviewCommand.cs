using System.CommandLine;
using System.Runtime.InteropServices;
using Archive.Cli.Preview;
using Archive.Journal;

namespace Archive.Cli;

/// <summary>What to show, and where.</summary>
/// <param name="Input">The input folder.</param>
/// <param name="Output">Where the last build is, if there is one.</param>
/// <param name="Options">As for a build.</param>
/// <param name="Port">On 127.0.0.1; 0 takes one that is free.</param>
/// <param name="OpensBrowser">Whether the browser is asked to go there.</param>
internal sealed record PreviewRequest(string Input, string Output, SiteOptions Options, int Port, bool OpensBrowser);

/// <summary>archive preview: the site in a browser, as the files are at the moment.</summary>
internal static class PreviewCommand
{
    private const int UsualPort = 5080;

    public static Command Create()
    {
        var site = new SiteOptionSet();
        var port = new Option<int>("--port", "-p") { Description = "The port on 127.0.0.1; 0 takes one that is free.", DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number is >= 0 and <= 65535)) result.AddError($"'{token.Value}' is not a port: write a number from 0 to 65535.");
        });
        var output = new Option<string>("--output", "-o") { Description = "The folder of the last build, which is shown while the files are being read.", DefaultValueFactory = _ => "output" };
        var drafts = new Option<bool>("--drafts") { Description = "Show pending and embargoed articles too, marked." };
        var open = new Option<bool>("--open") { Description = "Open the browser." };
        var command = new Command("preview", "Shows the site in a browser, and every change as soon as its file is saved. Nothing is written.") { output, port, drafts, open };
        site.AddReadingTo(command);
        command.SetAction(result => Run(new PreviewRequest(
            site.ReadInput(result), result.GetValue(output)!, site.ReadOptions(result) with { ShowsDrafts = result.GetValue(drafts) }, result.GetValue(port), result.GetValue(open))));
        return command;
    }

    private static int Run(PreviewRequest request)
    {
        if (!Directory.Exists(request.Input)) return Report.CannotRun(Report.NoInput(request.Input));
        using var end = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        try
        {
            PreviewSession.RunAsync(request, end.Token).GetAwaiter().GetResult();
            return ExitCode.Done;
        }
        catch (Exception error) when (error is CannotRunException or IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.Cancel();
        }
    }
}
