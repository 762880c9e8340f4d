using System.CommandLine;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Memory;
using Archive.Theme;

namespace Archive.Cli;

/// <summary>What to build, from where to where.</summary>
internal sealed record BuildRequest(string Input, string Output, SiteOptions Options)
{
    /// <summary>Null where the whole site is written.</summary>
    public Shard? Shard { get; init; }
}

/// <summary>archive build: from the input folder to the finished site.</summary>
internal static class BuildCommand
{
    // What such a build makes, measured in what is remembered of the articles.
    private const int RoomForRemembered = 8;
    private const int LargestShareOfMemory = 8;

    public static Command Create()
    {
        var options = new SiteOptionSet();
        var command = new Command("build", "Writes the whole site. With an error in the content, nothing is written.");
        options.AddTo(command);
        var shard = new Option<Shard?>("--shard")
        {
            Description = "Write only a share of the site, such as 3/8: eight machines write one each, and 'archive join' makes the site of them.",
            CustomParser = result =>
            {
                if (Shard.TryParse(result.Tokens[0].Value, out var parsed)) return parsed;
                result.AddError($"'{result.Tokens[0].Value}' is not a shard: write 3/8 for the third of eight.");
                return null;
            },
        };
        command.Options.Add(shard);
        command.SetAction(result => Run(options.Read(result) with { Shard = result.GetValue(shard) }));
        return command;
    }

    public static int Run(BuildRequest request)
    {
        try
        {
            if (!Directory.Exists(request.Input)) return Report.CannotRun(Report.NoInput(request.Input));
            OutputFolder.EnsureApart(request.Input, request.Output);
            using var progress = Progress.OnConsole();
            // A shard is made on a machine that has never seen the site.
            using var memory = request.Shard is null ? SiteMemory.Of(request.Output) : null;
            var survey = memory?.Survey(request.Output);
            if (memory is not null) CollectLate(memory.Size);
            var input = ArchiveSite.Input(request.Input);
            var parsed = progress.During("Reading", input.Articles.Length, "files", told => memory?.Process(input, request.Options.Today, told) ?? ArchiveSite.Process(input, told));
            var site = progress.During("Linking", parsed.Articles.Length, "articles", _ => ArchiveSite.PostProcess(parsed, request.Options, corpus => memory?.Compare(corpus, ArchiveTheme.Theme)));
            Report.Diagnostics(site.Diagnostics, request.Input);
            if (site.Diagnostics.Any(d => d.IsError)) return ExitCode.ContentHasErrors;
            var part = request.Shard is { } asked ? new SitePart(asked, site.Fingerprint) : null;
            // Sorting takes twice the memory of what comes of it: what was read and linked is garbage by now.
            if (memory is not { IsEmpty: false }) GC.Collect();
            SiteFile[] files = progress.During("Indexing", site.Corpus.Articles.Length, "articles", _ => (memory?.Files(site, ArchiveTheme.Theme) ?? site.Files(ArchiveTheme.Theme, request.Shard)).ToArray());
            // Writing need not take more than sorting.
            if (memory is not { KnowsSite: true }) GC.Collect();
            var written = progress.During("Writing", files.Length, "files", told => OutputFolder.Replace(request.Output, site.Corpus.Settings.BaseUrl.AbsoluteUri, files, told, part, survey));
            // What was written is garbage by now, and what is remembered is put together in large pieces.
            if (memory is { KnowsSite: false }) GC.Collect();
            memory?.Save(written.Times);
            Report.Written(site, written, request.Output);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is OutputRefusedException or IOException or UnauthorizedAccessException)
        {
            return Report.CannotRun(error.Message);
        }
    }

    // Nearly all that a build after an edit makes is needed to its end: to look on the way for what is not takes a fifth of its time.
    private static void CollectLate(long remembered)
    {
        var room = Math.Min(RoomForRemembered * remembered, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / LargestShareOfMemory);
        if (room == 0) return;
        try
        {
            GC.TryStartNoGCRegion(room);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than can be had at once.
        }
    }
}
