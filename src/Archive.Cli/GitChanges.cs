using System.Collections.Frozen;

namespace Archive.Cli;

/// <summary>What git knows of the files of a folder.</summary>
internal static class GitChanges
{
    /// <summary>
    /// The files of a folder that are not as they were where this branch left a revision, those not yet committed too; paths
    /// are relative to the folder, with forward slashes.
    /// </summary>
    /// <exception cref="CannotRunException">There is no git, no repository, or no such revision.</exception>
    public static FrozenSet<string> Since(string revision, string folder)
    {
        if (revision.StartsWith('-') || revision.Trim().Length == 0) throw new CannotRunException($"'{revision}' is not a revision: name a branch, a tag or a commit.");
        if (Run(folder, "rev-parse", "--is-inside-work-tree").Trim() != "true") throw new CannotRunException($"git finds no repository around the folder '{folder}', or may not read it.");
        var commit = Run(folder, "rev-parse", "--verify", "--quiet", revision + "^{commit}").Trim();
        if (commit.Length == 0) throw new CannotRunException($"git knows no revision '{revision}' here. In a clone without history, fetch it first.");
        var start = Run(folder, "merge-base", commit, "HEAD").Trim();
        if (start.Length == 0) throw new CannotRunException($"'{revision}' and the current commit have no history in common here. In a clone without history, fetch more of it.");
        var changed = Run(folder, "diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", start, "--");
        var untracked = Run(folder, "ls-files", "--others", "--exclude-standard", "-z");
        return (changed + untracked).Split('\0', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string Run(string folder, params string[] arguments) =>
        Git.Run(folder, arguments) ?? throw new CannotRunException("--changed-since asks git, and there is no git on this machine.");
}
