using System.Collections.Immutable;
using System.Text;

namespace Archive.Engine;

/// <summary>
/// Problems as workflow commands, which GitHub shows beside the lines of a pull request. It keeps ten errors and ten warnings
/// of a step (docs.github.com, "Workflow commands"); those beyond are left to the summary.
/// </summary>
public static class GitHubAnnotations
{
    public const int Most = 10;

    /// <param name="report">Its folder is the input folder's path in the repository.</param>
    /// <param name="ranked">All problems that are shown; those that matter most come first.</param>
    public static string Of(DiagnosticReport report, ImmutableArray<Diagnostic> ranked)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in ranked.Where(d => d.IsError).Take(Most).Concat(ranked.Where(d => !d.IsError).Take(Most)))
            text.Append($"::{(diagnostic.IsError ? "error" : "warning")} file={Property(report.PathOf(diagnostic))},line={diagnostic.Place.Line},col={diagnostic.Place.Column},title={Property(diagnostic.Code)}::{Data(diagnostic.Sentences)}\n");
        return text.ToString();
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
