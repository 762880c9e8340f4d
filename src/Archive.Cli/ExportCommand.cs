using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Journal.Records;

namespace Archive.Cli;

/// <summary>What to export, and where to.</summary>
/// <param name="Input">The input folder.</param>
/// <param name="Options">As for a build.</param>
/// <param name="Format">Its name.</param>
/// <param name="Issues">Volume and issue, or a volume alone; with articles, or by themselves.</param>
/// <param name="Articles">Ids; with no issue and no article the whole archive is meant.</param>
/// <param name="To">A file; null for standard output.</param>
internal sealed record ExportCommandRequest(string Input, SiteOptions Options, string Format, ImmutableArray<string> Issues, ImmutableArray<string> Articles, string? To);

/// <summary>archive export: chosen articles in one file, for an agency or a program.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var site = new SiteOptionSet();
        var format = new Argument<string>("format") { Description = $"One of {string.Join(", ", Formats)}." };
        format.AcceptOnlyFromAmong(Formats);
        var issues = new Option<string[]>("--issue") { Description = "A volume and issue (12/3), or a whole volume (12).", AllowMultipleArgumentsPerToken = true };
        var articles = new Option<string[]>("--article") { Description = "Ids of articles.", AllowMultipleArgumentsPerToken = true };
        var to = new Option<string?>("--to") { Description = "The file to write; default standard output." };
        var command = new Command("export", "Writes the records of an issue, of some articles or of the whole archive, for Crossref, PubMed or another program.") { format, issues, articles, to };
        site.AddReadingTo(command);
        command.SetAction(result => Run(new ExportCommandRequest(
            site.ReadInput(result), site.ReadOptions(result), result.GetValue(format)!, [.. result.GetValue(issues) ?? []], [.. result.GetValue(articles) ?? []], result.GetValue(to))));
        return command;
    }

    public static int Run(ExportCommandRequest request)
    {
        try
        {
            if (!Directory.Exists(request.Input)) throw new CannotRunException(Report.NoInput(request.Input));
            var site = ArchiveSite.From(request.Input, request.Options);
            Report.Diagnostics(site.Diagnostics, request.Input);
            if (site.Diagnostics.Any(d => d.IsError)) return ExitCode.ContentHasErrors;
            var corpus = site.Corpus;
            ImmutableArray<BibliographicRecord> records = [.. Chosen(corpus, request).Select(a => DescribeArticle.From(corpus, a))];
            var export = ExportFormats.All.First(f => f.Name == request.Format).Prepare(new ExportRequest(corpus.Settings, request.Options.Today, records));
            foreach (var remark in export.Remarks) Console.Error.WriteLine("archive: " + remark);
            if (export.Write is not { } write) throw new CannotRunException("Nothing was exported.");
            Write(write, request.To);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is CannotRunException or IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }

    private static string[] Formats => [.. ExportFormats.All.Select(f => f.Name)];

    private static IEnumerable<Article> Chosen(Corpus corpus, ExportCommandRequest request) => request.Issues.IsEmpty && request.Articles.IsEmpty
        ? corpus.Articles
        : request.Issues.SelectMany(i => IssueOf(corpus, i)).Concat(request.Articles.Select(a => ArticleOf(corpus, a))).DistinctBy(a => a.Id);

    private static IEnumerable<Article> IssueOf(Corpus corpus, string name)
    {
        var (number, issue) = name.Split('/', 2) is [var before, var after] ? (before, after) : (name, null);
        if (corpus.Volumes.FirstOrDefault(v => v.Number == number) is not { } volume)
            throw new CannotRunException($"The archive has no volume '{number}'.{DidYouMean(number, corpus.Volumes.Select(v => v.Number))}");
        if (issue is null) return volume.Articles;
        return volume.Issues.FirstOrDefault(i => i.Number == issue)?.Articles
            ?? throw new CannotRunException($"Volume {number} has no issue '{issue}'.{DidYouMean(issue, volume.Issues.Select(i => i.Number).Where(n => n.Length > 0))}");
    }

    private static Article ArticleOf(Corpus corpus, string id) => corpus.ById.GetValueOrDefault(id)
        ?? throw new CannotRunException($"The archive has published no article '{id}'.{Nearest(id, corpus.Articles.Select(a => a.Id).Order(StringComparer.Ordinal))}");

    private static string DidYouMean(string word, IEnumerable<string> known) => known.ToArray() is { Length: > 0 } all ? $"{Nearest(word, all)} There are {string.Join(", ", all)}." : " It has none at all.";

    private static string Nearest(string word, IEnumerable<string> known) => Suggestion.For(word, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static void Write(Action<IBufferWriter<byte>> write, string? file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        write(bytes);
        if (file is not null)
        {
            File.WriteAllBytes(file, bytes.WrittenSpan);
            Console.WriteLine($"Wrote {file}.");
            return;
        }
        using var output = Console.OpenStandardOutput();
        output.Write(bytes.WrittenSpan);
    }
}
