using Xunit;

namespace Archive.Tests.Cli;

/// <summary>archive fix, as it is run from a shell.</summary>
public sealed class FixTests : IDisposable
{
    private const string Letter = "---\ntitle: A letter\ntype: letter\npublished: 2020/3/4\nauthors: [Ann Other]\ntopics: [b, a] # two\nconsent: obtained\n---\nText.\n";
    private const string Better = "---\ntitle: A letter\ntype: letter\npublished: 2020-03-04\nauthors: [Ann Other]\ntopics: [a, b] # two\nconsent: Obtained.\n---\nText.\n";

    private readonly TemporaryFolder _folder = new();

    public FixTests()
    {
        _folder.Write("letters/archive.yml", "title: A case\nbase-url: https://example.org/\n");
        _folder.Write("letters/articles/one.md", Letter);
        _folder.Write("letters/articles/2020/two.md", Letter);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rewrites_every_article_and_says_what_it_did()
    {
        var (exit, output, error) = Fix();
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(
            "letters/articles/2020/two.md\n  4:12 published: 2020/3/4 → 2020-03-04\n  6:9 topics: sorted\n  7:10 consent: obtained → Obtained.\n"
            + "letters/articles/one.md\n  4:12 published: 2020/3/4 → 2020-03-04\n  6:9 topics: sorted\n  7:10 consent: obtained → Obtained.\n2 files of 2 rewritten.\n",
            output.ReplaceLineEndings("\n"));
        Assert.Equal([Better, Better], new[] { "one.md", "2020/two.md" }.Select(f => File.ReadAllText(_folder["letters/articles/" + f])));
        Assert.Equal((0, "0 files of 2 rewritten.\n", ""), Fix() is var again ? (again.Exit, again.Output.ReplaceLineEndings("\n"), again.Error) : default);
        Assert.Equal(["2020/two.md", "one.md"], _folder.Read("letters/articles").Keys);
    }

    [Fact]
    public void Rewrites_only_the_files_and_folders_that_are_named()
    {
        Assert.Equal(0, Fix("letters/articles/2020").Exit);
        Assert.Equal([Letter, Better], new[] { "one.md", "2020/two.md" }.Select(f => File.ReadAllText(_folder["letters/articles/" + f])));
        Assert.Equal(0, Fix("letters/articles/one.md").Exit);
        Assert.Equal(Better, File.ReadAllText(_folder["letters/articles/one.md"]));
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        var (exit, output, error) = Fix("letters/articles/one.md", "--dry-run");
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(
            """
            --- a/letters/articles/one.md
            +++ b/letters/articles/one.md
            @@ -1,9 +1,9 @@
             ---
             title: A letter
             type: letter
            -published: 2020/3/4
            +published: 2020-03-04
             authors: [Ann Other]
            -topics: [b, a] # two
            -consent: obtained
            +topics: [a, b] # two
            +consent: Obtained.
             ---
             Text.

            """.ReplaceLineEndings("\n"),
            output.ReplaceLineEndings("\n"));
        Assert.Equal(Letter, File.ReadAllText(_folder["letters/articles/one.md"]));
    }

    [Fact]
    public void Returns_1_for_a_file_that_cannot_be_read_and_rewrites_the_others()
    {
        _folder.Write("letters/articles/bad.md", "---\ntitle: [\nconsent: obtained\n---\n");
        var (exit, output, error) = Fix();
        Assert.Equal(1, exit);
        Assert.Contains("letters/articles/bad.md:", error, StringComparison.Ordinal);
        Assert.Contains("2 files of 3 rewritten, 1 not read.", output, StringComparison.Ordinal);
        Assert.Equal(Better, File.ReadAllText(_folder["letters/articles/one.md"]));
    }

    [Theory]
    [InlineData("letters/articles/three.md")]
    [InlineData("letters/archive.yml")]
    [InlineData("--input", "nowhere")]
    public void Returns_2_and_says_why_when_it_cannot_run(params string[] arguments)
    {
        var (exit, output, error) = Fix(arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("archive: ", error, StringComparison.Ordinal);
    }

    private (int Exit, string Output, string Error) Fix(params string[] arguments) => Shell.Archive(_folder.Root, ["fix", .. arguments.Contains("--input") ? [] : new[] { "--input", "letters" }, .. arguments]);
}
