using System.CommandLine;
using System.Text;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Pages;
using Archive.Journal.Reading;
using Archive.Journal.Writing;

namespace Archive.Cli;

/// <summary>archive permalinks: keeps the list of all addresses that were ever published.</summary>
internal static class PermalinksCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var update = new Option<bool>("--update") { Description = "Adds the new addresses to permalinks.txt." };
        var command = new Command("permalinks", "Tells which addresses of the site permalinks.txt does not have yet, and which of it would break.") { update };
        site.AddReadingTo(command);
        command.SetAction(result => Run(site.ReadInput(result), site.ReadOptions(result), result.GetValue(update)));
        return command;
    }

    private static int Run(string input, Journal.SiteOptions options, bool isUpdate)
    {
        try
        {
            if (!Directory.Exists(input)) return Report.CannotRun(Report.NoInput(input));
            var site = ArchiveSite.From(input, options);
            if (site.Diagnostics.Any(d => d.IsError))
            {
                Report.Diagnostics(site.Diagnostics, input);
                return ExitCode.ContentHasErrors;
            }
            var added = UpdatePermalinks.New(site.Corpus.Permalinks, PublishedPaths.Of(site.Corpus, site.Kinds.SelectMany(k => k.Pages)));
            foreach (var permalink in added) Console.WriteLine(permalink.ToLine());
            var recorded = Wording.Count(site.Corpus.Permalinks.Length, "address", "addresses");
            if (isUpdate && !added.IsEmpty) Write(Path.Combine(input, ReadPermalinks.FileName), text => UpdatePermalinks.Text(text, added));
            Console.WriteLine($"{recorded} in {ReadPermalinks.FileName}, none broken; {added.Length:N0} {(isUpdate ? "added" : "new")}.");
            return ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }

    private static void Write(string path, Func<string, string> edit) =>
        FileReplacement.Write(path, Encoding.UTF8.GetBytes(edit(File.Exists(path) ? File.ReadAllText(path) : "")));
}
