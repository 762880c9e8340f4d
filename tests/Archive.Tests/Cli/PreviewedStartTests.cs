using System.Net;
using System.Text.Json;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>archive preview before it has read all files for the first time.</summary>
public sealed class PreviewedStartTests(LargeArchive large) : IClassFixture<LargeArchive>
{
    [Fact]
    public async Task Of_a_large_archive_pages_are_shown_before_it_is_read_and_follow_when_it_is()
    {
        (string Path, string Text)[] pages =
        [
            ("", "Letter 4009"),
            ("articles/", "Letter 4009"),
            ("years/2021/", "Letter 4009"),
            ("articles/n0016/", "Letter 7"),
            ("articles/n0005/", "<h1>Letter 5</h1>"),
            ("articles/n0005/index.html", "Letter 9"),
            ("articles/n0021/", "<h1>Withdrawn item</h1>"),
            ("old/", "/case/articles/n0023/"),
        ];
        var held = large.Hold();
        using var preview = large.Start("--drafts");
        foreach (var (path, text) in pages)
        {
            var answer = await preview.AskAsync("case/" + path, change: r => r.Headers.TryAddWithoutValidation("If-None-Match", "*"));
            Assert.Equal((HttpStatusCode.OK, "no-store", null), (answer.StatusCode, $"{answer.Headers.CacheControl}", answer.Headers.ETag));
            Assert.Contains(text, answer.Text(), StringComparison.Ordinal);
            Assert.Contains("&amp;part\"", answer.Text(), StringComparison.Ordinal);
        }
        Assert.Equal("/case/", (await preview.AskAsync("")).Headers.Location?.OriginalString);
        Assert.Equal("/case/articles/n0005/", (await preview.AskAsync("case/articles/n0005")).Headers.Location?.OriginalString);
        Assert.StartsWith("<svg", await preview.TextAsync("case/articles/n0005/chart.svg"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await preview.StatusAsync("case/assets/archive.css"));
        Assert.Equal("", preview.Output);

        held.LetGo();
        Assert.Equal((0, 0), Problems(await preview.StateAsync(IsState)));
        foreach (var (path, text) in pages)
        {
            var answer = await preview.AskAsync("case/" + path);
            Assert.Equal((HttpStatusCode.OK, "no-cache"), (answer.StatusCode, $"{answer.Headers.CacheControl}"));
            Assert.NotNull(answer.Headers.ETag);
            Assert.Contains(text, answer.Text(), StringComparison.Ordinal);
            Assert.DoesNotContain("&amp;part\"", answer.Text(), StringComparison.Ordinal);
        }
        // Of a letter that had not been read nobody was told that there is none.
        await preview.UntilAsync("case/", (_, _) => preview.Output.Length > 0);
        Assert.Matches(@"^4,009 articles, \d+\.\d s: no problems\.\n", preview.Output);
    }

    [Fact]
    public async Task What_only_the_whole_archive_tells_is_waited_for()
    {
        var held = large.Hold();
        using var preview = large.Start("--drafts");
        (string Path, HttpStatusCode Status, string Text)[] expected =
        [
            ("case/feed.xml", HttpStatusCode.OK, "Letter 4009"),
            ("case/search/index.json", HttpStatusCode.OK, ""),
            ("case/articles/n0005/cite.ris", HttpStatusCode.OK, "Letter 5"),
            ("case/articles/n0022/", HttpStatusCode.OK, "Letter 22"),
            ("case/no/such/page/", HttpStatusCode.NotFound, "Page not found"),
            ("elsewhere/", HttpStatusCode.NotFound, "Page not found"),
        ];
        var waiting = expected.Select(e => preview.AskAsync(e.Path)).ToArray();
        // When something is there to be shown these are not answered by it.
        Assert.Equal(HttpStatusCode.OK, await preview.StatusAsync("case/"));
        Assert.DoesNotContain(waiting, w => w.IsCompleted);
        held.LetGo();
        foreach (var ((_, status, text), answer) in expected.Zip(await Task.WhenAll(waiting)))
        {
            Assert.Equal(status, answer.StatusCode);
            Assert.Contains(text, answer.Text(), StringComparison.Ordinal);
            Assert.NotNull(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task Pages_are_told_how_far_the_reading_has_come()
    {
        large.Hold();
        using var preview = large.Start();
        Assert.Equal(HttpStatusCode.OK, await preview.StatusAsync("case/"));
        var told = await preview.StateAsync(d => d.GetProperty("count").GetInt32() >= 1000);
        // What is left after the letter that is held is not read.
        Assert.InRange(told.GetProperty("count").GetInt32(), 1000, 3000);
        Assert.Equal(LargeArchive.Count, told.GetProperty("all").GetInt32());
    }

    [Fact]
    public async Task A_small_archive_is_shown_when_all_of_it_is_read_and_not_before()
    {
        using var folder = new TemporaryFolder();
        folder.Write("letters/archive.yml", LargeArchive.Settings);
        folder.Write("letters/articles/one.md", LargeArchive.Letter(1));
        var held = HeldArticle.In(folder, "letters/articles/two.md", LargeArchive.Letter(2));
        using var preview = RunningPreview.Start(folder.Root, "-i", "letters");
        var home = preview.AskAsync("case/");
        // The server is there and knows nothing of the archive yet.
        Assert.Equal(HttpStatusCode.OK, await preview.StatusAsync(".preview/preview.js"));
        Assert.NotSame(home, await Task.WhenAny(home, Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken)));
        held.LetGo();
        var answer = await home;
        Assert.NotNull(answer.Headers.ETag);
        Assert.Contains("Letter 2", answer.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("&amp;part\"", answer.Text(), StringComparison.Ordinal);
    }

    private static bool IsState(JsonElement data) => data.TryGetProperty("errors", out _);

    private static (int Errors, int Warnings) Problems(JsonElement state) => (state.GetProperty("errors").GetInt32(), state.GetProperty("warnings").GetInt32());
}
