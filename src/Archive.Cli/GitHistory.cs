using Archive.Journal.Reading;
using Archive.Journal.Writing;

namespace Archive.Cli;

/// <summary>Where in the history of a repository an article is.</summary>
internal static class GitHistory
{
    // More would not fit on a command line; branches that hold none of these hold older ones all the same.
    private const int MostAsked = 200;

    /// <summary>Null where there is no git, or no repository.</summary>
    public static ArticleHistory? Of(string inputFolder, ArticleFile file)
    {
        if (Git.Run(inputFolder, "rev-parse", "--is-inside-work-tree")?.Trim() != "true") return null;
        string[] paths = [$":(literal){file.File.Path}", $":(literal){file.AttachmentFolder}/"];
        // An article keeps its id wherever in articles/ its file has been.
        if (ParseArticle.IsId(file.Id)) paths = [.. paths, $":(glob)articles/**/{file.Id}.md", $":(glob)articles/**/{file.Id}/**"];
        var commits = Lines(Git.Run(inputFolder, ["log", "--all", "--full-history", "--topo-order", "--format=%H", "--", .. paths]), '\n');
        var files = Lines(Git.Run(inputFolder, ["log", "--all", "--full-history", "--format=", "--name-only", "--no-renames", "-z", "--", .. paths]), '\0');
        var references = commits.Length == 0 ? [] : Lines(Git.Run(inputFolder, ["for-each-ref", "--format=%(refname)", .. commits.Reverse().Take(MostAsked).SelectMany(c => new[] { "--contains", c })]), '\n');
        return new ArticleHistory(
            [.. commits], [.. references], [.. files.Select(f => f.Trim('\n')).Where(f => f.Length > 0).Distinct().Order(StringComparer.Ordinal)],
            Git.Run(inputFolder, "remote", "get-url", "origin")?.Trim() ?? "",
            Git.Run(inputFolder, "rev-parse", "--is-shallow-repository")?.Trim() == "true");
    }

    private static string[] Lines(string? output, char end) => (output ?? "").Split(end, StringSplitOptions.RemoveEmptyEntries);
}
