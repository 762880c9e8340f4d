using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>archive preview while its files are being changed.</summary>
public sealed partial class PreviewedChangesTests : IDisposable
{
    private const string Letter = "---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [Ann Other]\n---\nText.\n";

    private readonly TemporaryFolder _folder = new();

    public PreviewedChangesTests()
    {
        _folder.Write("letters/archive.yml", "title: A case\nbase-url: https://example.org/\n");
        Write("one", Letter);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Shows_a_change_of_text_title_settings_and_attachments()
    {
        using var preview = Start();
        Assert.Contains("Text.", await preview.TextAsync("articles/one/"), StringComparison.Ordinal);
        Write("one", Letter.Replace("Text.", "![A chart](one/chart.svg)", StringComparison.Ordinal));
        await preview.StateAsync(s => Errors(s) == 1);
        _folder.Write("letters/articles/one/chart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>");
        await ShowsAsync(preview, "articles/one/", "chart.svg");
        Assert.Equal(HttpStatusCode.OK, await preview.StatusAsync("articles/one/chart.svg"));
        Write("one", Letter.Replace("A letter", "Another title", StringComparison.Ordinal));
        await ShowsAsync(preview, "articles/one/", "<h1>Another title</h1>");
        await ShowsAsync(preview, "articles/", "Another title");
        _folder.Write("letters/archive.yml", "title: Other letters\nbase-url: https://example.org/\n");
        await ShowsAsync(preview, "", "Other letters");
    }

    [Fact]
    public async Task An_error_leaves_the_last_good_state_and_is_told_until_it_is_put_right()
    {
        using var preview = Start();
        await preview.StateAsync();
        Write("one", Letter.Replace("A letter", "Not to be seen", StringComparison.Ordinal).Replace("type: letter", "type: lettr", StringComparison.Ordinal));
        var state = await preview.StateAsync(s => Errors(s) > 0);
        Assert.True(state.GetProperty("isHeld").GetBoolean());
        var problem = state.GetProperty("problems")[0];
        Assert.Equal(("ART008", "letters/articles/one.md:3:7", "/guide/rules/ART008/"), (problem.GetProperty("code").GetString(), problem.GetProperty("place").GetString(), problem.GetProperty("rule").GetString()));
        Assert.Contains("<h1>A letter</h1>", await preview.TextAsync("articles/one/"), StringComparison.Ordinal);
        await WaitAsync(() => preview.Output.Contains("letters/articles/one.md:3:7: error ART008:", StringComparison.Ordinal) && preview.Output.Contains("the last good state stays up", StringComparison.Ordinal));
        Write("one", Letter.Replace("A letter", "Put right", StringComparison.Ordinal));
        await ShowsAsync(preview, "articles/one/", "Put right");
        Assert.Equal(0, Errors(await preview.StateAsync(s => Errors(s) == 0)));
    }

    [Fact]
    public async Task A_file_that_is_written_in_two_halves_is_shown_whole_in_the_end()
    {
        using var preview = Start();
        await preview.StateAsync();
        using (var file = File.CreateText(_folder["letters/articles/one.md"]))
        {
            file.Write(Letter[..20]);
            file.Flush();
            await preview.StateAsync(s => Errors(s) > 0);
            Assert.Contains("Text.", await preview.TextAsync("articles/one/"), StringComparison.Ordinal);
            file.Write(Letter[20..] + "The end.\n");
        }
        await ShowsAsync(preview, "articles/one/", "The end.");
    }

    [Fact]
    public async Task Files_and_folders_come_go_and_are_renamed()
    {
        using var preview = Start();
        await preview.StateAsync();
        Write("2021/two", Letter.Replace("A letter", "A second one", StringComparison.Ordinal));
        await ShowsAsync(preview, "articles/", "A second one");
        File.Move(_folder["letters/articles/2021/two.md"], _folder["letters/articles/2021/three.md"]);
        await preview.UntilAsync("articles/two/", (status, _) => status == HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.OK, await preview.StatusAsync("articles/three/"));
        Directory.Move(_folder["letters/articles/2021"], _folder["letters/articles/2022"]);
        Write("2022/three", Letter.Replace("A letter", "A third one", StringComparison.Ordinal));
        await ShowsAsync(preview, "articles/three/", "A third one");
        Directory.Delete(_folder["letters/articles/2022"], recursive: true);
        await preview.UntilAsync("articles/three/", (status, _) => status == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_editor_may_move_a_new_file_over_the_old_one()
    {
        using var preview = Start();
        await preview.StateAsync();
        _folder.Write("letters/articles/.one.md.swp", "half a");
        File.WriteAllText(_folder["letters/articles/one.md~"], Letter.Replace("Text.", "Moved over.", StringComparison.Ordinal));
        File.Move(_folder["letters/articles/one.md~"], _folder["letters/articles/one.md"], overwrite: true);
        await ShowsAsync(preview, "articles/one/", "Moved over.");
        Assert.Equal(0, Errors(await preview.StateAsync()));
    }

    [Fact]
    public async Task The_folder_itself_may_go_and_come_back_or_another_in_its_place()
    {
        using var preview = Start();
        await preview.StateAsync();
        Directory.Move(_folder["letters"], _folder["aside"]);
        await WaitAsync(() => preview.Output.Contains("There is no folder", StringComparison.Ordinal));
        Assert.Contains("Text.", await preview.TextAsync("articles/one/"), StringComparison.Ordinal);
        foreach (var name in (string[])["Deleted", "Replaced"])
        {
            _folder.Write("next/archive.yml", "title: A case\nbase-url: https://example.org/\n");
            _folder.Write("next/articles/one.md", Letter.Replace("Text.", $"{name}.", StringComparison.Ordinal));
            if (Directory.Exists(_folder["letters"])) Directory.Delete(_folder["letters"], recursive: true);
            Directory.Move(_folder["next"], _folder["letters"]);
            await ShowsAsync(preview, "articles/one/", $"{name}.");
            Write("one", Letter.Replace("Text.", $"{name} and edited.", StringComparison.Ordinal));
            await ShowsAsync(preview, "articles/one/", $"{name} and edited.");
        }
    }

    [Fact]
    public async Task A_thousand_changes_at_once_are_linked_together()
    {
        for (var i = 0; i < 1000; i++) Write($"n{i}", Titled(i, "Old"));
        using var preview = Start();
        await preview.StateAsync();
        for (var i = 0; i < 1000; i++) Write($"n{i}", Titled(i, "New"));
        await ShowsAsync(preview, "articles/n999/", "New 999");
        await ShowsAsync(preview, "articles/n0/", "New 0");
        // Watching ends a batch when nothing more comes; on a busy machine that may once be too early.
        Assert.InRange(Linkings().Count(preview.Output), 1, 3);

        static string Titled(int i, string title) => Letter.Replace("A letter", $"{title} {i}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_shown_only_where_they_are_asked_for_and_their_pages_are_named()
    {
        Write("pending", Letter.Replace("A letter", "Still pending", StringComparison.Ordinal).Replace("---\nText", "consent: {status: pending}\n---\nText", StringComparison.Ordinal));
        Write("embargoed", Letter.Replace("A letter", "Not before", StringComparison.Ordinal).Replace("---\nText", "embargo-until: 2999-05-01\n---\nText", StringComparison.Ordinal));
        Write("gone", Letter.Replace("A letter", "Taken back", StringComparison.Ordinal).Replace("---\nText", "consent: {status: withdrawn, date: 2021-01-01}\n---\nText", StringComparison.Ordinal));
        using (var preview = Start())
        {
            Assert.Empty((await preview.StateAsync()).GetProperty("drafts").EnumerateArray());
            Assert.Equal(HttpStatusCode.NotFound, await preview.StatusAsync("articles/pending/"));
            // An article that becomes pending while it is on show is taken off it.
            Write("one", Letter.Replace("---\nText", "consent: {status: pending}\n---\nText", StringComparison.Ordinal));
            await preview.UntilAsync("articles/one/", (status, _) => status == HttpStatusCode.NotFound);
        }
        using (var preview = Start("--drafts"))
        {
            var drafts = (await preview.StateAsync()).GetProperty("drafts").EnumerateArray().Select(d => (d.GetProperty("path").GetString(), d.GetProperty("reason").GetString())).Order();
            Assert.Equal([("/articles/embargoed/", "under embargo until 2999-05-01"), ("/articles/one/", "consent is pending"), ("/articles/pending/", "consent is pending")], drafts);
            Assert.Contains("Still pending", await preview.TextAsync("articles/"), StringComparison.Ordinal);
            Assert.DoesNotContain("Taken back", await preview.TextAsync("articles/gone/"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task With_an_error_from_the_start_there_is_nothing_to_show_but_the_last_build()
    {
        Write("two", Letter.Replace("letter\n", "lettr\n", StringComparison.Ordinal));
        using (var preview = Start())
        {
            await preview.UntilAsync("articles/one/", (status, _) => status == HttpStatusCode.ServiceUnavailable);
            Assert.Contains("Nothing to show yet", await preview.TextAsync("articles/one/"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, await preview.StatusAsync("assets/archive.css"));
            File.Delete(_folder["letters/articles/two.md"]);
            await preview.UntilAsync("articles/one/", (status, _) => status == HttpStatusCode.OK);
        }
        Shell.Archive(_folder.Root, "-i", "letters", "-o", "site");
        Write("one", Letter.Replace("letter\n", "lettr\n", StringComparison.Ordinal));
        using (var preview = Start("-o", "site"))
        {
            Assert.True((await preview.StateAsync(s => Errors(s) > 0)).GetProperty("isHeld").GetBoolean());
            Assert.Contains("<h1>A letter</h1>", await preview.TextAsync("articles/one/"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, await preview.StatusAsync(".archive-site"));
        }
    }

    private static int Errors(JsonElement state) => state.GetProperty("errors").GetInt32();

    private static Task ShowsAsync(RunningPreview preview, string path, string text) => preview.UntilAsync(path, (_, html) => html.Contains(text, StringComparison.Ordinal));

    private static async Task WaitAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 1000 && !isSo(); i++) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.True(isSo());
    }

    private void Write(string id, string text) => _folder.Write($"letters/articles/{id}.md", text);

    private RunningPreview Start(params string[] options) => RunningPreview.Start(_folder.Root, ["-i", "letters", .. options]);

    [GeneratedRegex("files? touched")]
    private static partial Regex Linkings();
}
