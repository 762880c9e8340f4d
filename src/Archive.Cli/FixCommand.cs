using System.CommandLine;
using Archive.Engine;
using Archive.Journal.Pages;
using Archive.Journal.Reading;
using Archive.Journal.Writing;

namespace Archive.Cli;

/// <summary>archive fix: rewrites what is safe to rewrite in article files.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Article files, or folders of them; all articles where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var input = new Option<string>("--input", "-i") { Description = "The folder with archive.yml and articles/.", DefaultValueFactory = _ => "input" };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Shows what would change, and writes nothing." };
        var command = new Command("fix", "Rewrites what is safe to rewrite (sentences, DOIs, ORCID iDs, dates, the order of topics and keywords) and leaves all else in a file alone.");
        command.Arguments.Add(paths);
        command.Options.Add(input);
        command.Options.Add(dryRun);
        command.SetAction(result => Run(result.GetValue(input)!, result.GetValue(paths) ?? [], result.GetValue(dryRun)));
        return command;
    }

    private static int Run(string input, string[] paths, bool isDryRun)
    {
        try
        {
            if (!Directory.Exists(input)) return CannotRun($"There is no folder '{input}'. Name the folder with archive.yml and articles/ by --input.");
            var files = FixArticle.Files(input).ToArray();
            if (paths.FirstOrDefault(p => !files.Any(f => IsUnder(f, p))) is { } stranger) return CannotRun($"'{stranger}' is no article below '{input}', and no folder with one.");
            var results = files.Where(f => paths.Length == 0 || paths.Any(p => IsUnder(f, p))).Select(FixArticle.From).ToArray();
            foreach (var result in results) Apply(result, input, isDryRun);
            var (changed, unread) = (results.Count(r => r.IsChanged), results.Count(r => !r.Diagnostics.IsEmpty));
            if (!isDryRun) Console.WriteLine($"{Wording.Count(changed, "file", "files")} of {results.Length:N0} rewritten{(unread > 0 ? $", {unread:N0} not read" : "")}.");
            return unread > 0 ? ExitCode.ContentHasErrors : ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CannotRun(error.Message);
        }
    }

    private static void Apply(FixedArticle result, string input, bool isDryRun)
    {
        var path = $"{input.Replace('\\', '/').TrimEnd('/')}/{result.File.Path}";
        foreach (var diagnostic in result.Diagnostics) Console.Error.WriteLine(diagnostic.ToText(input));
        if (!result.IsChanged) return;
        if (isDryRun) Console.Write(UnifiedDiff.Of(path, result.Before, result.After));
        else
        {
            FileReplacement.Write(result.File.FullPath, result.Bytes.AsSpan());
            Console.WriteLine(path);
            foreach (var fix in result.Fixes.OrderBy(f => f.Place)) Console.WriteLine($"  {fix.Place.Line}:{fix.Place.Column} {fix.What}");
        }
    }

    private static bool IsUnder(ArticleFile file, string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return file.File.FullPath == full || file.File.FullPath.StartsWith(full + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static int CannotRun(string message)
    {
        Console.Error.WriteLine("archive: " + message);
        return ExitCode.CouldNotRun;
    }
}
