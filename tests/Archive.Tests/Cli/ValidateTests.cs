using System.Text.Json;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>archive validate as it is run from a shell.</summary>
public sealed class ValidateTests : IDisposable
{
    private const string Letter = "---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [Ann Other]\n---\nText.\n";

    private static readonly string Misspelt = Letter.Replace("letter\n", "lettr\n", StringComparison.Ordinal);

    private static readonly string Undated = Letter.Replace("published: 2020\n", "", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public ValidateTests()
    {
        _folder.Write("letters/archive.yml", "title: A case\nbase-url: https://example.org/\n");
        Write("letters/articles/one.md", Letter);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Says_that_all_is_well_and_writes_nothing()
    {
        var before = _folder.Read(".");
        Assert.Equal((0, "No problems.\n", ""), Run("validate", "-i", "letters"));
        Assert.Equal(before, _folder.Read("."));
    }

    [Fact]
    public void Groups_problems_by_file_and_counts_them()
    {
        Write("letters/articles/two.md", Misspelt.Replace("published: 2020\n", "", StringComparison.Ordinal));
        Write("letters/articles/three.md", Undated);
        var (exit, output, error) = Run("validate", "-i", "letters");
        Assert.Equal((1, ""), (exit, error));
        Assert.Collection(
            output.Split('\n'),
            l => Assert.Equal("letters/articles/three.md: 0 errors, 1 warning", l),
            l => Assert.StartsWith("letters/articles/three.md:2:1: warning ART024: ", l, StringComparison.Ordinal),
            l => Assert.Equal("", l),
            l => Assert.Equal("letters/articles/two.md: 1 error, 1 warning", l),
            l => Assert.StartsWith("letters/articles/two.md:2:1: warning ART024: ", l, StringComparison.Ordinal),
            l => Assert.StartsWith("letters/articles/two.md:3:7: error ART008: ", l, StringComparison.Ordinal),
            l => Assert.Equal("", l),
            l => Assert.Equal("1 error, 2 warnings in 2 files: ART008 × 1, ART024 × 2.", l),
            l => Assert.Equal("", l));
    }

    [Fact]
    public void Returns_1_for_warnings_when_strict()
    {
        Write("letters/articles/two.md", Undated);
        Assert.Equal(0, Run("validate", "-i", "letters").Exit);
        Assert.Equal(1, Run("validate", "-i", "letters", "--strict").Exit);
        Assert.Equal(0, Run("validate", "-i", "letters", "--strict", "letters/articles/one.md").Exit);
    }

    [Theory]
    [InlineData("letters/articles/2020/two.md")]
    [InlineData("letters/articles/2020")]
    [InlineData("./letters/articles/2020/")]
    public void Shows_only_what_was_asked_about_but_checks_all(string path)
    {
        Write("letters/articles/2020/two.md", Letter.Replace("---\nText", "responds-to: thre\n---\nText", StringComparison.Ordinal));
        Write("letters/articles/2020-b/three.md", Misspelt);
        var (exit, output, _) = Run("validate", "-i", "letters", path);
        Assert.Equal(1, exit);
        Assert.Contains("letters/articles/2020/two.md:6:14: error REL001: There is no article 'thre'. Did you mean 'three'?", output, StringComparison.Ordinal);
        Assert.DoesNotContain("three.md", output, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings in 1 file: REL001 × 1. In other files: 1 error, 0 warnings.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Returns_1_for_an_error_in_a_file_that_was_not_asked_about()
    {
        Write("letters/articles/two.md", Misspelt);
        Assert.Equal((1, "No problems. In other files: 1 error, 0 warnings.\n", ""), Run("validate", "-i", "letters", "letters/articles/one.md"));
    }

    [Theory]
    [InlineData("There is no folder 'input'")]
    [InlineData("'elsewhere.md' is not in the input folder 'letters'", "-i", "letters", "elsewhere.md")]
    [InlineData("'.' is not in the input folder 'letters'", "-i", "letters", ".")]
    [InlineData("There is no file or folder 'letters/articles/two.md'", "-i", "letters", "letters/articles/two.md")]
    [InlineData("xml", "-i", "letters", "--format", "xml")]
    [InlineData("'-p' is not a revision", "-i", "letters", "--changed-since=-p")]
    [InlineData("--output", "-i", "letters", "--output", "site")]
    public void Returns_2_and_says_why_when_it_cannot_run(string reason, params string[] arguments)
    {
        _folder.Write("elsewhere.md", Letter);
        var (exit, output, error) = Run(["validate", .. arguments]);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("archive: ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_programs_in_json()
    {
        Write("letters/articles/two.md", Misspelt);
        var (exit, output, _) = Run("validate", "-i", "letters", "--format", "json");
        var json = JsonDocument.Parse(output).RootElement;
        Assert.Equal((1, 1, 0), (exit, json.GetProperty("errors").GetInt32(), json.GetProperty("warnings").GetInt32()));
        Assert.Equal("letters/articles/two.md", json.GetProperty("diagnostics")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void Tells_code_scanning_in_sarif_the_same_every_time()
    {
        Write("letters/articles/two.md", Misspelt);
        var (exit, output, _) = Run("validate", "-i", "letters", "--format", "sarif");
        var result = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal((1, "ART008"), (exit, result.GetProperty("ruleId").GetString()));
        Assert.Equal(output, Run("validate", "-i", "letters", "--format", "sarif").Output);
    }

    [Fact]
    public void Annotates_at_most_ten_errors_and_summarises_all_fifty()
    {
        Write50Problems();
        _folder.Write("summary.md", "Before.\n");
        var (exit, output, _) = RunInWorkflow("validate", "-i", "letters", "--format", "github");
        Assert.Equal((1, 10), (exit, output.Split('\n').Count(l => l.StartsWith("::error ", StringComparison.Ordinal))));
        Assert.StartsWith("::error file=letters/articles/n00.md,line=3,col=7,title=ART008::'lettr' is not", output, StringComparison.Ordinal);
        var summary = File.ReadAllText(_folder["summary.md"]);
        Assert.StartsWith("Before.\n### archive validate: 50 errors, 0 warnings\n", summary, StringComparison.Ordinal);
        Assert.Equal(50, summary.Split('\n').Count(l => l.StartsWith("| error | ", StringComparison.Ordinal)));
        Assert.Contains("| [letters/articles/n49.md:3:7](https://example.org/a/b/blob/c0ffee/letters/articles/n49.md?plain=1#L3) |", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_the_summary_where_there_is_no_workflow()
    {
        Write50Problems();
        var (_, output, _) = Run("validate", "-i", "letters", "--format", "github");
        Assert.Equal(50, output.Split('\n').Count(l => l.StartsWith("| error | letters/articles/n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Shows_what_changed_since_a_revision_committed_or_not()
    {
        Commit();
        Git("checkout", "-q", "-b", "work");
        Change();
        var (exit, output, error) = Run("validate", "-i", "letters", "--changed-since", "main");
        Assert.Equal((1, ""), (exit, error));
        Assert.Equal(
            ["letters/articles/committed.md", "letters/articles/edited.md", "letters/articles/Über uns/untracked.md"],
            output.Split('\n').Where(l => l.EndsWith(": 1 error, 0 warnings", StringComparison.Ordinal)).Select(l => l.Split(':')[0]));
        Assert.EndsWith("3 errors, 0 warnings in 3 files: ART008 × 3. In other files: 0 errors, 1 warning.\n", output, StringComparison.Ordinal);

        var json = JsonDocument.Parse(Run("validate", "-i", "letters", "--changed-since", "main", "--format", "json").Output).RootElement;
        Assert.Equal((3, 1), (json.GetProperty("errors").GetInt32(), json.GetProperty("elsewhere").GetProperty("warnings").GetInt32()));
    }

    [Fact]
    public void Annotates_touched_files_first_and_the_others_too()
    {
        Write50Problems();
        Commit();
        Git("checkout", "-q", "-b", "work");
        Change();
        var (_, output, _) = Run("validate", "-i", "letters", "--changed-since", "main", "--format", "github");
        Assert.Equal(
            ["committed", "edited", "untracked", "n00", "n01", "n02", "n03", "n04", "n05", "n06", "old"],
            output.Split('\n').Where(l => l.StartsWith("::", StringComparison.Ordinal)).Select(l => Path.GetFileNameWithoutExtension(l.Split(',')[0])));
        Assert.Contains("In files of this change: 3 errors, 0 warnings.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_its_place_in_the_repository_from_any_folder()
    {
        Commit();
        Write("letters/articles/two.md", Misspelt);
        var (_, output, _) = Shell.Archive(_folder["letters/articles"], "validate", "-i", "..", "--format", "github");
        Assert.StartsWith("::error file=letters/articles/two.md,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_git_does_not_know()
    {
        Assert.SkipUnless(HasGit, "There is no git on this machine.");
        AssertRefused("git finds no repository");
        Git("init", "-q", "-b", "main");
        AssertRefused("git knows no revision 'main'");
    }

    private static bool HasGit => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, "git")) || File.Exists(Path.Combine(f, "git.exe")));

    private void AssertRefused(string reason)
    {
        var (exit, output, error) = Run("validate", "-i", "letters", "--changed-since", "main");
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("archive: " + reason, error, StringComparison.Ordinal);
    }

    private void Write50Problems()
    {
        for (var i = 0; i < 50; i++) Write($"letters/articles/n{i:D2}.md", Misspelt);
    }

    private void Commit()
    {
        Assert.SkipUnless(HasGit, "There is no git on this machine.");
        Write("letters/articles/edited.md", Letter);
        Write("letters/articles/old.md", Undated);
        Git("init", "-q", "-b", "main");
        Git("add", ".");
        Git("commit", "-q", "-m", "The archive");
    }

    private void Change()
    {
        Write("letters/articles/committed.md", Misspelt);
        Git("add", ".");
        Git("commit", "-q", "-m", "One more");
        Write("letters/articles/edited.md", Misspelt);
        Write("letters/articles/Über uns/untracked.md", Misspelt);
        _folder.Write("elsewhere.md", Misspelt);
    }

    private void Git(params string[] arguments)
    {
        var (exit, _, error) = Shell.Run(_folder.Root, [], "git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", .. arguments]);
        Assert.True(exit == 0, error);
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments) => Shell.Archive(_folder.Root, arguments);

    private (int Exit, string Output, string Error) RunInWorkflow(params string[] arguments) => Shell.Archive(_folder.Root, new Dictionary<string, string>
    {
        ["GITHUB_STEP_SUMMARY"] = _folder["summary.md"],
        ["GITHUB_SERVER_URL"] = "https://example.org",
        ["GITHUB_REPOSITORY"] = "a/b",
        ["GITHUB_SHA"] = "c0ffee",
    }, arguments);

    // Each file a title of its own: two letters that are alike would be a problem too.
    private void Write(string path, string text) => _folder.Write(path, text.Replace("title: A ", $"title: {Path.GetFileNameWithoutExtension(path)}, a ", StringComparison.Ordinal));
}
