using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace Archive.Tests;

/// <summary>Programs of other people that judge the site. <c>.ci/run</c> installs them and asks for them; elsewhere the tests that need one are skipped.</summary>
internal static class OtherPrograms
{
    private static readonly bool AreRequired = Environment.GetEnvironmentVariable("ARCHIVE_REQUIRE_PROGRAMS") == "1";

    /// <summary>Where <c>npm ci --prefix tests/tools</c> puts a package.</summary>
    public static string Package(string path) => Path.Combine(Repository.Root, "tests", "tools", "node_modules", path);

    public static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Skips the test, or fails it, where a program is not there.</summary>
    /// <param name="isThere">Whether it is.</param>
    /// <param name="remedy">What is missing and how to get it.</param>
    public static void Need([DoesNotReturnIf(false)] bool isThere, string remedy)
    {
        if (isThere) return;
        if (AreRequired) Assert.Fail(remedy);
        Assert.Skip(remedy);
    }

    /// <summary>What a program says.</summary>
    public static (int Status, string Output, string Error) Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
