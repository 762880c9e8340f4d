using System.Diagnostics;

namespace Archive.Tests.Cli;

/// <summary>Runs programs as a shell would, away from the workflow that the tests themselves may run in.</summary>
internal static class Shell
{
    public static (int Exit, string Output, string Error) Archive(string folder, params string[] arguments) => Archive(folder, [], arguments);

    public static (int Exit, string Output, string Error) Archive(string folder, Dictionary<string, string> environment, params string[] arguments) =>
        Run(folder, environment, "dotnet", [Path.Combine(AppContext.BaseDirectory, "archive.dll"), .. arguments]);

    public static (int Exit, string Output, string Error) Run(string folder, Dictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GITHUB_", StringComparison.Ordinal) || k.StartsWith("GIT_", StringComparison.Ordinal)).ToArray()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        // Nobody is there to answer.
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
