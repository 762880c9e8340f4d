using System.Net;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>A preview that many tests ask: of a small archive, of which there is a build, too.</summary>
public sealed class PreviewedLetter : IDisposable
{
    public PreviewedLetter()
    {
        Folder.Write("secret.txt", "A case of secrets");
        Folder.Write("letters/archive.yml", "title: A case\nbase-url: https://example.org/réponses/\n");
        Folder.Write("letters/articles/one.md", "---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [Ann Other]\n---\nText.\n");
        Folder.Write("letters/articles/one/data.csv", "a,b\n");
        Folder.Write("letters/articles/one/film.mp4", "a film");
        Shell.Archive(Folder.Root, "-i", "letters", "-o", "site");
        Preview = Start();
    }

    internal TemporaryFolder Folder { get; } = new();

    internal RunningPreview Preview { get; }

    internal RunningPreview Start() => RunningPreview.Start(Folder.Root, "-i", "letters", "-o", "site");

    public void Dispose()
    {
        Preview.Dispose();
        Folder.Dispose();
    }
}

/// <summary>archive preview, asked as browsers and others ask.</summary>
public sealed class PreviewTests(PreviewedLetter letter) : IClassFixture<PreviewedLetter>, IAsyncLifetime
{
    private const string Base = "r%C3%A9ponses/";

    private readonly RunningPreview _preview = letter.Preview;

    public async ValueTask InitializeAsync() => await _preview.StateAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Shows_what_a_build_would_write_with_the_panel_added_to_pages()
    {
        foreach (var (file, built) in letter.Folder.Read("site").Where(f => f.Key is not (".archive-site" or "404.html")))
        {
            var answer = await _preview.AskAsync(Base + file);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var shown = answer.Text();
            if (!file.EndsWith(".html", StringComparison.Ordinal)) Assert.Equal(built, shown);
            else
            {
                Assert.DoesNotContain("/.preview/", built, StringComparison.Ordinal);
                var lines = shown.Split('\n').Where(l => !l.Contains("/.preview/", StringComparison.Ordinal));
                Assert.Equal(built.Split('\n').Select(l => l.StartsWith("<meta http-equiv=\"Content-Security-Policy\"", StringComparison.Ordinal) ? "" : l), lines);
                var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
                Assert.Contains($"; script-src http://127.0.0.1:{_preview.Port}/.preview/preview.js", policy, StringComparison.Ordinal);
                Assert.Contains("; connect-src 'self'", policy, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("", "/r%C3%A9ponses/")]
    [InlineData("r%C3%A9ponses", "/r%C3%A9ponses/")]
    [InlineData(Base + "articles/one", "/r%C3%A9ponses/articles/one/")]
    [InlineData(Base + "search?q=a%20b", "/r%C3%A9ponses/search/?q=a%20b")]
    public async Task Leads_to_where_the_page_is(string path, string target)
    {
        var answer = await _preview.AskAsync(path);
        Assert.Equal((HttpStatusCode.Redirect, target), (answer.StatusCode, answer.Headers.GetValues("Location").Single()));
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("assets/archive.css", "text/css; charset=utf-8")]
    [InlineData("assets/icon.svg", "image/svg+xml")]
    [InlineData("assets/search.js", "text/javascript; charset=utf-8")]
    [InlineData("feed.xml", "application/xml")]
    [InlineData("index.json", "application/json")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("search/words/0.txt", "text/plain; charset=utf-8")]
    [InlineData("articles/one/cite.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("articles/one/cite.ris", "application/x-research-info-systems; charset=utf-8")]
    [InlineData("articles/one/cite.csl.json", "application/json")]
    [InlineData("articles/one/data.csv", "text/csv; charset=utf-8")]
    [InlineData("articles/one/film.mp4", "video/mp4")]
    [InlineData(".nojekyll", "application/octet-stream")]
    public async Task Says_of_what_type_a_file_is_and_sends_it_but_once(string path, string type)
    {
        var answer = await _preview.AskAsync(Base + path);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, $"{answer.Content.Headers.ContentType}"));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());

        var again = await _preview.AskAsync(Base + path, change: r => r.Headers.TryAddWithoutValidation("If-None-Match", $"\"other\", {answer.Headers.ETag}"));
        Assert.Equal((HttpStatusCode.NotModified, ""), (again.StatusCode, again.Text()));

        var head = await _preview.AskAsync(Base + path, HttpMethod.Head);
        Assert.Equal(answer.Headers.ETag, head.Headers.ETag);
        Assert.Equal((answer.Bytes().LongLength, 0), (head.Content.Headers.ContentLength!.Value, head.Bytes().Length));
    }

    [Theory]
    [InlineData("no/such/page/")]
    [InlineData(Base + "no/such/page/")]
    [InlineData(Base + "articles/one/film.mp3")]
    public async Task Shows_the_page_for_what_is_not_there(string path)
    {
        var answer = await _preview.AskAsync(path, change: r => r.Headers.TryAddWithoutValidation("If-None-Match", "*"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1>Page not found</h1>", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_questions_and_takes_nothing()
    {
        var answer = await _preview.AskAsync(Base, HttpMethod.Post);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
    }

    [Theory]
    [InlineData("127.0.0.1:{0}", HttpStatusCode.OK)]
    [InlineData("localhost:{0}", HttpStatusCode.OK)]
    [InlineData("LocalHost:{0}", HttpStatusCode.OK)]
    [InlineData("[::1]:{0}", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1:1", HttpStatusCode.MisdirectedRequest)]
    [InlineData("archive.example:{0}", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.archive.example:{0}", HttpStatusCode.MisdirectedRequest)]
    public async Task Answers_only_to_the_machines_own_names(string host, HttpStatusCode status)
    {
        foreach (var path in new[] { Base, Base + "articles/one/", ".preview/preview.js" })
            Assert.Equal(status, (await _preview.AskAsync(path, change: r => r.Headers.Host = host.Replace("{0}", $"{_preview.Port}", StringComparison.Ordinal))).StatusCode);
        Assert.Equal(status, (await _preview.AskAsync(".preview/events", HttpMethod.Head, r => r.Headers.Host = host.Replace("{0}", $"{_preview.Port}", StringComparison.Ordinal))).StatusCode);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/r%C3%A9ponses/../../secret.txt")]
    [InlineData("/r%C3%A9ponses/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/r%C3%A9ponses/..%2f..%2fsecret.txt")]
    [InlineData("/r%C3%A9ponses/..\\..\\secret.txt")]
    [InlineData("/r%C3%A9ponses//secret.txt")]
    [InlineData("/r%C3%A9ponses/articles/one/../../../../secret.txt")]
    [InlineData("/.preview/../secret.txt")]
    [InlineData("/r%C3%A9ponses/archive.yml")]
    [InlineData("/r%C3%A9ponses/articles/one.md")]
    public async Task Gives_nothing_that_is_not_of_the_site(string path)
    {
        var answer = await _preview.RawAsync(path);
        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("A case of secrets", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("base-url", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ends_well_when_it_is_asked_to_even_with_a_page_open(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals on Windows.");
        using var mine = letter.Start();
        await mine.StateAsync();
        var listening = mine.StateAsync(_ => false);
        Assert.Equal(0, mine.End(signal));
        await Assert.ThrowsAnyAsync<Exception>(() => listening);
    }

    [Fact]
    public void Says_how_to_go_on_when_the_port_is_taken()
    {
        var (exit, output, error) = Shell.Archive(letter.Folder.Root, "preview", "-i", "letters", "--port", $"{_preview.Port}");
        Assert.Equal((2, ""), (exit, output));
        Assert.Equal($"archive: Port {_preview.Port} is in use by another program, perhaps another preview. Choose another by --port, or let --port 0 take one that is free.\n", error);
    }

    [Theory]
    [InlineData("--port", "http")]
    [InlineData("--port", "70000")]
    [InlineData("--input", "nowhere")]
    public void Returns_2_and_says_why_when_it_cannot_run(params string[] arguments)
    {
        var (exit, output, error) = Shell.Archive(letter.Folder.Root, ["preview", .. arguments]);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("archive: ", error, StringComparison.Ordinal);
    }
}
