using Xunit;

namespace Archive.Tests.Cli;

/// <summary>archive takedown, as it is run from a shell.</summary>
public sealed class TakedownTests : IDisposable
{
    private const string Letter = "---\ntitle: Hair regrowth in two patients\ntype: letter\npublished: 2020-03-04\nauthors: [Ann Other]\nconsent: Obtained.\n---\nText.\n";
    private const string Stub = "---\ntype: letter\npublished: 2020-03-04\nconsent: {status: withdrawn, date: 2024-05-06}\n---\n";

    private readonly TemporaryFolder _folder = new();

    public TakedownTests()
    {
        _folder.Write("letters/archive.yml", "title: A case\nbase-url: https://example.org/archive/\n");
        _folder.Write("letters/articles/2020/one.md", Letter);
        _folder.Write("letters/articles/2020/one/scan.pdf", "x");
        _folder.Write("letters/articles/two.md", Letter.Replace("Hair regrowth in two patients", "Another", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_the_article_down_and_tells_what_remains()
    {
        var (exit, output, error) = Takedown("one", "--date", "2024-05-06");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("Wrote letters/withheld/one.txt.\nWrote letters/articles/2020/one.md.\nDeleted letters/articles/2020/one/scan.pdf.\n", output, StringComparison.Ordinal);
        Assert.Contains("There is no git repository here", output, StringComparison.Ordinal);
        Assert.Contains("https://example.org/archive/articles/one/", output, StringComparison.Ordinal);
        Assert.Equal(["archive.yml", "articles/2020/one.md", "articles/two.md", "withheld/one.txt"], _folder.Read("letters").Keys);
        Assert.Equal(Stub, File.ReadAllText(_folder["letters/articles/2020/one.md"]));
        Assert.Equal(0, Run("validate", "-i", "letters").Exit);
    }

    [Fact]
    public void A_second_run_changes_nothing_and_says_so()
    {
        Takedown("one", "--date", "2024-05-06");
        var before = _folder.Read("letters");
        var (exit, output, _) = Takedown("one");
        Assert.Equal(0, exit);
        Assert.StartsWith("'one' is taken down already; nothing was changed.\n", output, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("letters"));
    }

    [Fact]
    public void A_dry_run_shows_the_change_and_writes_nothing()
    {
        var before = _folder.Read("letters");
        var (exit, output, error) = Takedown("one", "--dry-run", "--date", "2024-05-06");
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(
            "--- a/letters/articles/2020/one.md\n+++ b/letters/articles/2020/one.md\n@@ -1,8 +1,5 @@\n ---\n-title: Hair regrowth in two patients\n type: letter\n published: 2020-03-04\n"
            + "-authors: [Ann Other]\n-consent: Obtained.\n+consent: {status: withdrawn, date: 2024-05-06}\n ---\n-Text.\nWould write letters/withheld/one.txt.\nWould delete letters/articles/2020/one/scan.pdf.\n",
            output);
        Assert.Equal(before, _folder.Read("letters"));
    }

    [Theory]
    [InlineData("No article has the id 'tow'. Did you mean 'two'?", "tow")]
    [InlineData("No article has the id 'something-else'. An id is", "something-else")]
    [InlineData("'yesterday' is not a date", "one", "--date", "yesterday")]
    [InlineData("There is no folder 'nowhere'", "one", "-i", "nowhere")]
    public void Refuses_what_it_does_not_know(string message, params string[] arguments)
    {
        var (exit, _, error) = Run(["takedown", .. arguments, .. arguments.Contains("-i") ? [] : new[] { "-i", "letters" }]);
        Assert.Equal(2, exit);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_commits_and_branches_that_hold_it()
    {
        Assert.SkipUnless(HasGit, "There is no git on this machine.");
        Git("init", "--quiet", "--initial-branch=main");
        Git("remote", "add", "origin", "https://github.com/example/archive.git");
        Directory.CreateDirectory(_folder["letters/articles/old"]);
        File.Move(_folder["letters/articles/2020/one.md"], _folder["letters/articles/old/one.md"]);
        var added = Commit();
        Git("branch", "older");
        File.Move(_folder["letters/articles/old/one.md"], _folder["letters/articles/2020/one.md"]);
        var moved = Commit();
        _folder.Write("letters/articles/two.md", "changed");
        var unrelated = Commit();

        var (_, output, _) = Takedown("one");
        Assert.Contains($"2 commits changed its files:\n       {moved}\n       {added}\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain(unrelated, output, StringComparison.Ordinal);
        Assert.Contains("       refs/heads/main\n       refs/heads/older\n", output, StringComparison.Ordinal);
        Assert.Contains("--invert-paths --path letters/articles/2020/one.md --path letters/articles/2020/one/scan.pdf --path letters/articles/old/one.md\n", output, StringComparison.Ordinal);
        Assert.Contains("repos/example/archive/forks", output, StringComparison.Ordinal);
    }

    private static bool HasGit => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, "git")) || File.Exists(Path.Combine(f, "git.exe")));

    private string Commit()
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "x");
        return Git("rev-parse", "HEAD").Trim();
    }

    private string Git(params string[] arguments)
    {
        var (exit, output, error) = Shell.Run(_folder.Root, [], "git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", .. arguments]);
        Assert.True(exit == 0, error);
        return output;
    }

    private (int Exit, string Output, string Error) Takedown(params string[] arguments) => Run(["takedown", .. arguments, "-i", "letters"]);

    private (int Exit, string Output, string Error) Run(params string[] arguments) =>
        Shell.Archive(_folder.Root, arguments) is var (exit, output, error) ? (exit, output.ReplaceLineEndings("\n"), error) : default;
}
