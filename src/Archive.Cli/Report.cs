using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Reading;

namespace Archive.Cli;

/// <summary>What the program says on the console: diagnostics on standard error, what was done on standard output.</summary>
internal static class Report
{
    public static string NoInput(string folder) => $"There is no folder '{folder}'. Name the folder with archive.yml and articles/ by --input.";

    /// <summary>Says why a command could not run, and returns what the program returns then.</summary>
    public static int CannotRun(string message)
    {
        Console.Error.WriteLine("archive: " + message);
        return ExitCode.CouldNotRun;
    }

    /// <summary>A folder as it stands before the paths of its files: as it was written, with forward slashes and none at the end.</summary>
    public static string AsWritten(string folder) => folder.Replace('\\', '/').TrimEnd('/');

    /// <summary>The program, as a log for other programs names it.</summary>
    // Whoever forks the repository of an archive has the program in it too.
    public static SarifTool Tool(SiteSettings settings) => new(
        typeof(Report).Assembly.GetName().Version!.ToString(3),
        settings.Repository.Length > 0 ? settings.Repository : settings.BaseUrl.AbsoluteUri,
        [.. ReadGuide.Guide.Rules.Select(r => new SarifRule(r.Code, r.Title, r.Explanation.Value.PlainText.Trim().Replace('\n', ' '), settings.Url(r.Path), r.Severity))]);

    /// <summary>Writes the same bytes on every machine, whatever its console's encoding and line ends are.</summary>
    public static void Print(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    public static void Diagnostics(ImmutableArray<Diagnostic> diagnostics, string inputFolder)
    {
        foreach (var diagnostic in diagnostics) Console.Error.WriteLine(diagnostic.ToText(inputFolder));
        if (diagnostics.IsEmpty) return;
        var (errors, warnings) = (diagnostics.Count(d => d.IsError), diagnostics.Count(d => !d.IsError));
        Console.Error.WriteLine($"{Wording.Count(errors, "error", "errors")}, {Wording.Count(warnings, "warning", "warnings")}{(errors > 0 ? "; nothing was written" : "")}.");
    }

    public static void Written(ArchiveSite site, WriteResult written, string output)
    {
        var corpus = site.Corpus;
        foreach (var article in corpus.Unpublished)
            Console.WriteLine($"Not published: {article.Id} ({(article.IsPending ? "consent is pending" : $"under embargo until {article.EmbargoUntil}")}).");
        if (!corpus.Withdrawn.IsEmpty) Console.WriteLine($"Withdrawn: {string.Join(", ", corpus.Withdrawn.Select(a => a.Id))}.");
        Console.WriteLine(
            $"{Wording.Count(corpus.Articles.Length, "article", "articles")}, {Wording.Count(corpus.People.Length, "person", "people")}, "
            + $"{Wording.Count(corpus.Topics.Length, "topic", "topics")}, {Wording.Count(corpus.Exchanges.Length, "exchange", "exchanges")}.");
        Console.WriteLine(Summary(written, output));
    }

    public static string Summary(WriteResult written, string output) =>
        $"Wrote {output}: {Wording.Count(written.Written + written.Unchanged, "file", "files")}, {written.Bytes / 1e6:F1} MB "
        + $"({written.Written:N0} written, {written.Unchanged:N0} unchanged, {written.Removed:N0} removed).";
}
