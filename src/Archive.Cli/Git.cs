using System.ComponentModel;
using System.Diagnostics;

namespace Archive.Cli;

/// <summary>The program git.</summary>
internal static class Git
{
    /// <summary>
    /// What git prints; null where there is no git. What it says of a failure is said better by the caller: no output is the
    /// answer then.
    /// </summary>
    public static string? Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            UseShellExecute = false,
        };
        // A hook of git's has these set for its own folder; here the folder alone decides.
        foreach (var name in new[] { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX" }) start.Environment.Remove(name);
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            errors.Wait();
            return git.ExitCode == 0 ? output : "";
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
