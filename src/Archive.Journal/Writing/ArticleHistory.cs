using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Archive.Journal.Writing;

/// <summary>Where an article is in the history of a repository.</summary>
/// <param name="Commits">That changed one of its files, newest first.</param>
/// <param name="References">Branches and tags, of other repositories too, that hold one of the commits: refs/heads/main.</param>
/// <param name="Paths">Every path that its files ever had, from the repository's root.</param>
/// <param name="Remote">The address that the repository was cloned from; may be empty.</param>
/// <param name="IsShallow">Whether older commits are not in this clone.</param>
public sealed partial record ArticleHistory(ImmutableArray<string> Commits, ImmutableArray<string> References, ImmutableArray<string> Paths, string Remote, bool IsShallow)
{
    /// <summary>Owner and name on GitHub; empty where it is elsewhere.</summary>
    public string Repository => OnGitHub().Match(Remote) is { Success: true } match ? match.Groups["name"].Value : "";

    [GeneratedRegex(@"github\.com[:/](?<name>[\w.-]+/[\w.-]+?)(?:\.git)?/?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnGitHub();
}
