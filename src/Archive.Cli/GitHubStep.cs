using System.Collections.Immutable;
using System.Text;
using Archive.Engine;

namespace Archive.Cli;

/// <summary>The step of a GitHub workflow that the program runs in: its summary, and the commit that it checks.</summary>
internal static class GitHubStep
{
    /// <summary>Writes all problems to the step's summary, and returns the annotations, with the summary after them where the step has none.</summary>
    /// <param name="report">Its folder is the input folder's path in the repository.</param>
    /// <param name="isTouched">Whether a file is one of the change; null where no change was asked about.</param>
    public static string Report(DiagnosticReport report, Func<string, bool>? isTouched)
    {
        ImmutableArray<Diagnostic> touched = isTouched is null ? [] : [.. report.Shown.Where(d => isTouched(d.Place.Path))];
        ImmutableArray<Diagnostic> ranked = [.. touched, .. report.Shown.Except(touched)];
        var annotations = GitHubAnnotations.Of(report, ranked);
        var file = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") ?? "";
        var length = file.Length > 0 && File.Exists(file) ? new FileInfo(file).Length : 0;
        var summary = new GitHubSummary(FileUrl(), (int)Math.Max(0, GitHubSummary.MostGitHubTakes - length))
            .Of(report, ranked, isTouched is null ? null : DiagnosticCount.Of(touched));
        if (file.Length == 0) return annotations + summary;
        File.AppendAllText(file, summary, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return $"{annotations}{report.Count}; the step's summary lists them.\n";
    }

    private static string FileUrl()
    {
        string[] parts = [.. new[] { "GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA" }.Select(n => Environment.GetEnvironmentVariable(n) ?? "")];
        return parts.Contains("") ? "" : $"{parts[0]}/{parts[1]}/blob/{parts[2]}/";
    }
}
