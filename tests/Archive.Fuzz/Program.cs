using System.CommandLine;
using Archive.Fuzz;

var files = new Option<long>("--files") { Description = "How many files to make, at most.", DefaultValueFactory = _ => 1_000_000 };
var seed = new Option<ulong>("--seed") { Description = "Where chance begins: the same seed makes the same files of the same cases.", DefaultValueFactory = _ => 1 };
var seconds = new Option<int>("--seconds") { Description = "How long to go on, at most.", DefaultValueFactory = _ => 3600 };
var from = new Option<string[]>("--from") { Description = "Input folders, or folders of cases, to make the files of.", DefaultValueFactory = _ => ["tests/cases", "input"], AllowMultipleArgumentsPerToken = true };
var keep = new Option<string?>("--keep") { Description = "The folder for files that something is wrong with; default a new temporary one." };
var only = new Option<long?>("--only") { Description = "Make this one file, keep it, and tell what comes of it." };

var root = new RootCommand("Gives the reader damaged files: none may make it crash, take more than a second, or report a problem without a place.") { files, seed, seconds, from, keep, only };
root.SetAction(result =>
{
    try
    {
        var originals = Originals.From(result.GetValue(from)!);
        var kept = new KeptFiles(result.GetValue(keep) ?? Path.Combine(Path.GetTempPath(), "archive-fuzz"));
        if (result.GetValue(only) is { } number) return Session.Only(Mutant.Make(originals, result.GetValue(seed), number), kept);
        return Session.All(originals, new FuzzOptions(result.GetValue(seed), result.GetValue(files), TimeSpan.FromSeconds(result.GetValue(seconds))), kept);
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"archive-fuzz: {error.Message}");
        return 2;
    }
});
return root.Parse(args).Invoke();
