using System.Text.Json;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>archive import, as it is run from a shell.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Letter = "<article article-type=\"letter\"><front><article-meta><title-group><article-title>A letter</article-title></title-group><contrib-group><contrib><name><surname>Other</surname><given-names>Ann</given-names></name></contrib></contrib-group><pub-date><year>2020</year></pub-date><volume>1</volume><fpage>7</fpage></article-meta></front>\n<body><p>Text.</p></body></article>";
    private const string Article = "---\ntitle: A letter\ntype: letter\npublished: 2020\nvolume: 1\npages: 7\nauthors:\n  - Ann Other\n---\nText.\n";
    private const string Report = "jats/a.xml (JATS XML)\n  added: articles/2020/v1-7.md\n    taken: title 1:67, type 1:2, published 1:237, volume 1:275, pages 1:293, authors 1:135, text 2:8\n1 file, 1 article: 1 added, 0 completed, 0 unchanged. Pieces: 0 guessed, 0 dropped, 0 kept, 0 refused.\n";

    private readonly TemporaryFolder _folder = new();

    public ImportTests() => _folder.Write("jats/a.xml", Letter);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_articles_where_there_was_no_archive_and_nothing_the_second_time()
    {
        Assert.Equal((0, Report, ""), Shell.Archive(_folder.Root, "import", "jats"));
        Assert.Equal(Article, File.ReadAllText(_folder["input/articles/2020/v1-7.md"]));
        var stamp = File.GetLastWriteTimeUtc(_folder["input/articles/2020/v1-7.md"]);
        var (exit, output, _) = Shell.Archive(_folder.Root, "import", "jats/a.xml");
        Assert.Equal(0, exit);
        Assert.Contains("unchanged: articles/2020/v1-7.md", output, StringComparison.Ordinal);
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(_folder["input/articles/2020/v1-7.md"]));
    }

    [Fact]
    public void A_dry_run_reports_and_writes_nothing()
    {
        Assert.Equal((0, Report, ""), Shell.Archive(_folder.Root, "import", "jats", "--dry-run"));
        Assert.False(Directory.Exists(_folder["input"]));
    }

    [Fact]
    public void Returns_1_for_a_source_that_cannot_be_read_and_imports_the_others()
    {
        _folder.Write("jats/bad.xml", "<article><front>");
        var (exit, output, error) = Shell.Archive(_folder.Root, "import", "jats", "--to", "letters/articles/old", "--format", "json");
        Assert.Equal((1, ""), (exit, error));
        Assert.Equal(Article, File.ReadAllText(_folder["letters/articles/old/2020/v1-7.md"]));
        var json = JsonDocument.Parse(output).RootElement;
        Assert.Equal((1, 1), (json.GetProperty("added").GetInt32(), json.GetProperty("refused").GetInt32()));
        var finding = json.GetProperty("sources")[1].GetProperty("findings")[0];
        Assert.Equal(("refused", 1, 17), (finding.GetProperty("kind").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
    }

    [Theory]
    [InlineData("There is no file or folder 'nowhere'.", "nowhere")]
    [InlineData("'letters' is not the articles folder of an archive.", "jats", "--to", "letters")]
    [InlineData("Required argument missing", "--dry-run")]
    public void Returns_2_for_what_it_cannot_do(string message, params string[] arguments)
    {
        var (exit, output, error) = Shell.Archive(_folder.Root, ["import", .. arguments]);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }
}
