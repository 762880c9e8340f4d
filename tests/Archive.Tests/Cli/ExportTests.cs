using Xunit;

namespace Archive.Tests.Cli;

/// <summary>archive export as it is run from a shell.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExportTests()
    {
        _folder.Write("input/archive.yml", "title: A case\nbase-url: https://example.org/\ncontact: editor@example.org\njournal: {eissn: 0000-0027}\n");
        Letter("one", "volume: 12\nissue: 3\ndoi: 10.5555/1\n");
        Letter("two", "volume: 12\nissue: 4\n");
        Letter("three", "volume: 13\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_an_issue_to_standard_output()
    {
        var (exit, output, error) = Run("crossref", "--issue", "12/3");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<doi_batch ", output, StringComparison.Ordinal);
        Assert.Contains("<timestamp>20250102000000</timestamp>", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_on_standard_error_what_is_left_out()
    {
        var (exit, output, error) = Run("crossref", "--issue", "12");
        Assert.Equal((0, "archive: Left out, since Crossref cannot take it: two has no DOI.\n"), (exit, error));
        Assert.EndsWith("</doi_batch>\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_file_of_the_whole_archive()
    {
        Assert.Equal((0, "Wrote all.xml.\n", ""), Run("pubmed", "--to", "all.xml"));
        Assert.Equal(3, _folder.Read(".")["all.xml"].Split("<Article>").Length - 1);
    }

    [Fact]
    public void Writes_articles_in_the_order_in_which_they_are_named_in_any_format_of_records()
    {
        var (exit, output, _) = Run("ris", "--article", "two", "--article", "one");
        Assert.Equal((0, 2), (exit, output.Split("TY  - JOUR").Length - 1));
        Assert.True(output.IndexOf("articles/two/", StringComparison.Ordinal) < output.IndexOf("articles/one/", StringComparison.Ordinal));
        Assert.Contains("<article-id pub-id-type=\"publisher-id\">one</article-id>", Run("jats", "--article", "one").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The archive has no volume '14'. Did you mean '13'? There are 13, 12.", "crossref", "--issue", "14")]
    [InlineData("Volume 12 has no issue '5'. Did you mean '4'? There are 4, 3.", "crossref", "--issue", "12/5")]
    [InlineData("Volume 13 has no issue '1'. It has none at all.", "crossref", "--issue", "13/1")]
    [InlineData("The archive has published no article 'thre'. Did you mean 'three'?", "crossref", "--article", "thre")]
    [InlineData("There is no folder 'nowhere'. Name the folder with archive.yml and articles/ by --input.", "crossref", "--input", "nowhere")]
    public void Does_not_run_for_what_is_not_there(string message, params string[] arguments) => Assert.Equal((2, "", $"archive: {message}\n"), Run(arguments));

    [Fact]
    public void Does_not_run_when_nothing_can_be_taken()
    {
        Assert.Equal((2, "", "archive: Left out, since Crossref cannot take it: two has no DOI.\narchive: Nothing was exported.\n"), Run("crossref", "--article", "two"));
        Assert.Equal((2, "", "archive: A file of JATS holds one article: name it by --article.\narchive: Nothing was exported.\n"), Run("jats"));
    }

    [Fact]
    public void Writes_nothing_of_an_archive_with_errors()
    {
        Letter("one", "doi: nonsense\n");
        var (exit, output, error) = Run("crossref", "--to", "all.xml");
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("input/articles/one.md:6:6: error ART010: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("all.xml", _folder.Read(".").Keys);
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments) => Shell.Archive(_folder.Root, ["export", .. arguments, "--today", "2025-01-02"]);

    private void Letter(string id, string more) => _folder.Write($"input/articles/{id}.md", $"---\ntitle: A letter, {id}\ntype: letter\npublished: 2020-01-02\nauthors: [Ann Other]\n{more}---\nText.\n");
}
