using System.Collections.Immutable;
using System.CommandLine;
using Archive.Engine;

namespace Archive.Cli;

/// <summary>archive join: from all shards of a site to the site.</summary>
internal static class JoinCommand
{
    public static Command Create()
    {
        var shards = new Argument<string[]>("shard") { Description = "The output folders of 'archive build --shard', all of them, in any order.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write the site to; made where it is missing.", DefaultValueFactory = _ => "output" };
        var command = new Command("join", "Makes a site of its shards: the same, byte for byte, as if one machine had built it.") { shards, output };
        command.SetAction(result => Run([.. result.GetValue(shards)!], result.GetValue(output)!));
        return command;
    }

    private static int Run(ImmutableArray<string> folders, string output)
    {
        try
        {
            foreach (var folder in folders.Where(Directory.Exists)) OutputFolder.EnsureApart(folder, output);
            ImmutableArray<(string Folder, SiteManifest Manifest, SitePart Part)> shards = [.. folders.Select(Read)];
            EnsureWhole(shards);
            var written = OutputFolder.Replace(output, shards[0].Manifest.BaseUrl, [.. shards.SelectMany(s => s.Manifest.Files.Select(f => FileOf(s.Folder, f)))]);
            Console.WriteLine(Report.Summary(written, output));
            return ExitCode.Done;
        }
        catch (Exception error) when (error is CannotRunException or OutputRefusedException or IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }

    private static (string, SiteManifest, SitePart) Read(string folder) => SiteManifest.Read(folder) switch
    {
        { Part: { } part } manifest => (folder, manifest, part),
        { } => throw new CannotRunException($"'{folder}' holds a whole site, not a shard of one."),
        null => throw new CannotRunException($"There is no shard in '{folder}': 'archive build --shard' writes one, with a file {SiteManifest.FileName}."),
    };

    private static void EnsureWhole(ImmutableArray<(string Folder, SiteManifest Manifest, SitePart Part)> shards)
    {
        var first = shards[0];
        foreach (var other in shards)
            if (other.Part.Shard.Of != first.Part.Shard.Of || other.Part.Site != first.Part.Site || other.Manifest.BaseUrl != first.Manifest.BaseUrl)
                throw new CannotRunException($"'{first.Folder}' and '{other.Folder}' are not of one site. Build all shards from the same files, with the same --base-url and --today.");
        var twice = shards.GroupBy(s => s.Part.Shard.Number).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw new CannotRunException($"Shard {twice.First().Part.Shard} is given more than once: {string.Join(", ", twice.Select(s => $"'{s.Folder}'"))}.");
        var missing = Enumerable.Range(1, first.Part.Shard.Of).Except(shards.Select(s => s.Part.Shard.Number)).Select(n => new Shard(n, first.Part.Shard.Of)).ToArray();
        if (missing.Length > 0) throw new CannotRunException($"Missing: {string.Join(", ", missing)}.");
    }

    // What was damaged on its way is not published.
    private static RenderedFile FileOf(string folder, SiteManifestFile file) => new(new SitePath("/" + file.Path), output =>
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file.Path));
        if (FileHash.Of(bytes) != file.Hash) throw new IOException($"'{folder}/{file.Path}' is not as the build wrote it.");
        bytes.CopyTo(output.GetSpan(bytes.Length));
        output.Advance(bytes.Length);
    });
}
