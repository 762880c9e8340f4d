using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Reading;

namespace Archive.Cli.Preview;

/// <summary>One run of the preview: from the files, as they are touched, to what browsers see.</summary>
internal sealed class PreviewSession(PreviewRequest request, Broadcast broadcast, bool hasLastBuilt)
{
    // What an editor saves at once; with more, the whole is linked as soon.
    private const int MostAhead = 8;

    private readonly KeptArchive _kept = new(request.Input, request.Output);
    private readonly Channel<(ImmutableHashSet<string> Touched, long Change)> _toLink = Channel.CreateUnbounded<(ImmutableHashSet<string>, long)>();

    /// <summary>Serves until the end is asked for.</summary>
    /// <exception cref="CannotRunException">The port is taken.</exception>
    /// <exception cref="IOException">The folder cannot be watched.</exception>
    public static async Task RunAsync(PreviewRequest request, CancellationToken end)
    {
        var broadcast = new Broadcast();
        // Before the first look, so that nothing is missed.
        using var watch = new FolderWatch(request.Input);
        var lastBuilt = LastBuilt.In(request.Output, request.Options.BaseUrl);
        var panel = new Panel(Report.AsWritten(request.Input), hasLastBuilt: lastBuilt is not null);
        await using var server = await PreviewServer.StartAsync(request.Port, new Answers(broadcast, lastBuilt, panel, end));
        Console.WriteLine($"{server.Address} shows {Report.AsWritten(request.Input)}/ as it is, and every change to it. Ctrl-C ends the preview.");
        if (request.OpensBrowser) Browser.Open(server.Address);
        try
        {
            var session = new PreviewSession(request, broadcast, hasLastBuilt: lastBuilt is not null);
            session.Link(ImmutableHashSet<string>.Empty, change: 0);
            await await Task.WhenAny(session.FollowAsync(watch, end), Task.Run(() => session.LinkAsync(end), end));
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // Asked for.
        }
    }

    private async Task FollowAsync(FolderWatch watch, CancellationToken end)
    {
        var change = 0L;
        await foreach (var touched in watch.Batches(end))
        {
            change++;
            if (touched.Count <= MostAhead) ShowAhead(touched, change);
            _toLink.Writer.TryWrite((touched, change));
        }
    }

    private void ShowAhead(ImmutableHashSet<string> touched, long change)
    {
        try
        {
            if (broadcast.Now is not { IsWhole: true } now) return;
            ImmutableArray<ArticlePage> pages = [.. touched.Select(path => PageAhead.Of(now.Site.Corpus, request.Input, path, IsOnShow)).OfType<ArticlePage>()];
            if (!pages.IsEmpty) broadcast.Show(shown => shown!.Ahead(pages, change));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The file is being written or is gone again; linking will tell.
        }
    }

    private bool IsOnShow(Article article) => article.IsPublishedOn(request.Options.Today) || (request.Options.ShowsDrafts && !article.IsWithdrawn);

    private async Task LinkAsync(CancellationToken end)
    {
        while (await _toLink.Reader.WaitToReadAsync(end))
        {
            var (touched, change) = (ImmutableHashSet<string>.Empty, 0L);
            while (_toLink.Reader.TryRead(out var batch)) (touched, change) = (touched.Union(batch.Touched), batch.Change);
            Link(touched, change);
        }
    }

    private void Link(ImmutableHashSet<string> touched, long change)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var site = ArchiveSite.PostProcess(_kept.Read(touched, hasLastBuilt || broadcast.Now is not null ? null : LookFirst), request.Options);
            var before = broadcast.Now;
            broadcast.Show(shown => shown is null ? ShownSite.First(site, request.Options.Today) : shown.Followed(site, change));
            Tell(site, before, touched.Count, clock.Elapsed);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"archive: {error.Message} What was shown stays.");
        }
    }

    private FirstLook? LookFirst(ImmutableArray<ArticleFile> files, ParsedArchive read)
    {
        var look = FirstLook.Of(files, read, request.Options);
        if (look is not null) broadcast.Show(look);
        return look;
    }

    // What was said of the files before is not said again.
    private void Tell(ArchiveSite site, ShownSite? before, int touched, TimeSpan time)
    {
        foreach (var diagnostic in site.Diagnostics.Except(before?.Diagnostics ?? [])) Console.Error.WriteLine(diagnostic.ToText(request.Input));
        var count = DiagnosticCount.Of(site.Diagnostics);
        var what = before is null ? DiagnosticCount.Words(site.Corpus.Articles.Length, "article") : $"{DiagnosticCount.Words(touched, "file")} touched";
        var stays = count.Errors == 0 ? "" : before is { IsWhole: true } ? "; the last good state stays up" : hasLastBuilt ? "; the last build stays up" : "; nothing can be shown until they are put right";
        Console.WriteLine($"{what}, {time.TotalSeconds:F1} s: {(count.All == 0 ? "no problems" : count)}{stays}.");
    }
}
