using System.Collections.Immutable;
using System.Text;

namespace Archive.Engine;

/// <summary>All problems as a Markdown table, for the summary of a step.</summary>
/// <param name="FileUrl">What the address of a file begins with, up to the path; empty where files cannot be linked to.</param>
/// <param name="MostBytes">How long the text may be, in bytes of UTF-8.</param>
public sealed record GitHubSummary(string FileUrl, int MostBytes)
{
    // What the sentence about rows left out may take.
    private const int Reserve = 200;

    /// <summary>GitHub takes a summary of one MiB for each step, and none that is longer.</summary>
    public const int MostGitHubTakes = 1024 * 1024;

    /// <param name="report">Its folder is the input folder's path in the repository.</param>
    /// <param name="ranked">All problems that are shown; those that matter most come first.</param>
    /// <param name="touched">How many of them are in files of the change; null where no change was asked about.</param>
    public string Of(DiagnosticReport report, ImmutableArray<Diagnostic> ranked, DiagnosticCount? touched)
    {
        var text = new StringBuilder($"### archive validate: {(ranked.IsEmpty ? "no problems" : report.Count)}\n\n");
        if (touched is { } count && !ranked.IsEmpty) text.Append($"In files of this change: {count}. They come first.\n\n");
        if (report.Elsewhere.All > 0) text.Append($"In files that were not asked about: {report.Elsewhere}.\n\n");
        if (ranked.IsEmpty) return text.ToString();
        text.Append("| | Place | Code | Problem | Way out |\n| --- | --- | --- | --- | --- |\n");
        var bytes = Encoding.UTF8.GetByteCount(text.ToString()) + Reserve;
        for (var i = 0; i < ranked.Length; i++)
        {
            var row = Row(report, ranked[i]);
            bytes += Encoding.UTF8.GetByteCount(row);
            if (bytes > MostBytes) return text.Append($"\n{DiagnosticCount.Words(ranked.Length - i, "more problem")} did not fit here: run `archive validate` to see all.\n").ToString();
            text.Append(row);
        }
        return text.Append('\n').ToString();
    }

    private string Row(DiagnosticReport report, Diagnostic diagnostic) =>
        $"| {(diagnostic.IsError ? "error" : "warning")} | {Link(report, diagnostic)} | {MarkdownText.Words(diagnostic.Code)} | {MarkdownText.Words(diagnostic.Message)} | {MarkdownText.Words(diagnostic.WayOut)} |\n";

    // A Markdown file has lines to link to only where it is shown as its source.
    private string Link(DiagnosticReport report, Diagnostic diagnostic)
    {
        var place = MarkdownText.Words($"{report.PathOf(diagnostic)}:{diagnostic.Place.Line}:{diagnostic.Place.Column}");
        if (FileUrl.Length == 0) return place;
        return $"[{place}]({FileUrl}{string.Join('/', report.PathOf(diagnostic).Split('/').Select(Uri.EscapeDataString))}?plain=1#L{diagnostic.Place.Line})";
    }
}
