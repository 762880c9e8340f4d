using Archive.Journal.Reading;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>The program as it is run from a shell.</summary>
public sealed class BuildTests : IDisposable
{
    private const string Letter = "---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [Ann Other]\n---\nText.\n";

    private readonly TemporaryFolder _folder = new();

    public BuildTests()
    {
        _folder.Write("letters/archive.yml", "title: A case\nbase-url: https://example.org/\n");
        _folder.Write("letters/articles/one.md", Letter);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_a_site_from_any_folder_to_any_folder_for_any_address()
    {
        var (exit, output, error) = Run("build", "--input", "letters", "--output", "public/site", "--base-url", "https://example.org/archive/");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("1 article,", output, StringComparison.Ordinal);
        Assert.Contains("Wrote public/site:", output, StringComparison.Ordinal);
        Assert.Contains("href=\"/archive/articles/one/\"", File.ReadAllText(_folder["public/site/index.html"]), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["public/site/.nojekyll"]));
    }

    [Fact]
    public void Builds_without_a_command_too()
    {
        var (exit, _, _) = Run("--input", "letters", "-o", "site");
        Assert.Equal(0, exit);
        Assert.True(File.Exists(_folder["site/articles/one/index.html"]));
    }

    [Fact]
    public void Writes_nothing_and_returns_1_when_the_content_has_an_error()
    {
        Run("-i", "letters", "-o", "site");
        var before = File.ReadAllText(_folder["site/index.html"]);
        _folder.Write("letters/articles/two.md", Letter.Replace("letter\n", "lettr\n", StringComparison.Ordinal));
        var (exit, _, error) = Run("-i", "letters", "-o", "site");
        Assert.Equal(1, exit);
        Assert.Contains("letters/articles/two.md:3:7: error ART008:", error, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings; nothing was written.", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_folder["site/index.html"]));
        Assert.False(Directory.Exists(_folder["site/articles/two"]));
    }

    [Theory]
    [InlineData("build", "--inptu", "letters")]
    [InlineData("bild")]
    [InlineData("--base-url", "example.org")]
    [InlineData("--base-url", "https://example.org/?x")]
    [InlineData("--today", "2020-02-30")]
    [InlineData("--input", "nowhere")]
    [InlineData("schema", "letter")]
    [InlineData("schema", "--write", "letters/archive.yml")]
    [InlineData("--input", "letters", "--output", "letters/site")]
    public void Returns_2_and_says_why_when_it_cannot_run(params string[] arguments)
    {
        var (exit, output, error) = Run(arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("archive: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_one_schema_and_writes_all()
    {
        var (exit, output, error) = Run("schema", "people");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("\"title\": \"people.yml: ", output, StringComparison.Ordinal);
        Assert.Equal(Run("schema", "article"), Run("schema"));
        Assert.Equal(0, Run("schema", "--write", "editors/schema").Exit);
        Assert.All(InputSchema.All, schema => Assert.Equal(schema.ToJson(), File.ReadAllBytes(_folder["editors/schema/" + schema.FileName])));
    }

    [Fact]
    public void Refuses_an_output_folder_with_files_that_it_did_not_make()
    {
        _folder.Write("site/thesis.docx", "three years of work");
        var (exit, _, error) = Run("-i", "letters", "-o", "site");
        Assert.Equal(2, exit);
        Assert.Contains("thesis.docx", error, StringComparison.Ordinal);
        Assert.Equal("three years of work", File.ReadAllText(_folder["site/thesis.docx"]));
    }

    [Fact]
    public void An_embargo_ends_on_its_day()
    {
        _folder.Write("letters/articles/two.md", Letter.Replace("type:", "embargo-until: 2024-05-01\ntype:", StringComparison.Ordinal));
        Run("-i", "letters", "-o", "site", "--today", "2024-04-30");
        Assert.False(Directory.Exists(_folder["site/articles/two"]));
        Run("-i", "letters", "-o", "site", "--today", "2024-05-01");
        Assert.True(Directory.Exists(_folder["site/articles/two"]));
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments) => Shell.Archive(_folder.Root, arguments);
}
