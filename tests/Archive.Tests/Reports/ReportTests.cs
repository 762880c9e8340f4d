using System.Text;
using Archive.Tests.Cli;
using Xunit;

namespace Archive.Tests.Reports;

/// <summary>What a change means for readers, told from two finished sites.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReportTests()
    {
        Write("base/archive.yml", "title: An archive\nbase-url: https://archive.example/base/\n");
        Letter("base", "one", "A cohort of forty", "authors: [Ewa Nowak]");
        Letter("base", "two", "On a cohort", "authors: [Jane Smith]\nresponds-to: one");
        Letter("base", "three", "Another matter", "authors: [J Smith]");
        Letter("base", "four", "On another matter", "authors: [Mateo Sosa]\nresponds-to: three");
        foreach (var file in Directory.GetFiles(_folder["base"], "*", SearchOption.AllDirectories)) _folder.Write("head/" + Path.GetRelativePath(_folder["base"], file).Replace('\\', '/'), File.ReadAllBytes(file));
        Build("base");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Says_in_a_sentence_that_nothing_changes()
    {
        var (exit, report, _) = Report();
        Assert.Equal(0, exit);
        Assert.Contains("Nothing changes: the two sites are the same", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_what_is_added_changed_and_withdrawn()
    {
        Letter("head", "five", "A new letter", "authors: [Ana Lima]");
        Letter("head", "two", "On a cohort", "authors: [Jane Smith]\nresponds-to: one", "Other words.");
        Letter("head", "four", "Withdrawn", "consent: {status: withdrawn, date: 2021-01-02}", "");
        var (_, report, _) = Report();
        Assert.StartsWith("1 article added, 1 changed, 1 withdrawn", report.Split('\n').First(l => l.Length > 0 && l[0] != '#'), StringComparison.Ordinal);
        Assert.Contains("A new letter", report, StringComparison.Ordinal);
        Assert.DoesNotContain("On another matter", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_of_exchanges_that_are_joined_and_of_authors_who_become_one()
    {
        Letter("head", "five", "Both at once", "type: reply\nauthors: [Ewa Nowak]\nresponds-to: [two, four]");
        Write("head/people.yml", "- {name: Jane Smith, variants: [J Smith]}\n");
        var (_, report, _) = Report();
        Assert.Contains("joined", report, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/authors/j-smith/", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_address_that_would_break_and_how_to_mend_it()
    {
        File.Delete(_folder["head/articles/four.md"]);
        var (exit, report, _) = Report();
        Assert.Equal(0, exit);
        Assert.Contains("/articles/four/", report, StringComparison.Ordinal);
        Assert.Contains("aliases", report, StringComparison.Ordinal);
        Assert.Equal(1, Shell.Archive(_folder.Root, "report", "--base", "base-site", "--head", "head-site", "--strict").Exit);
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1)) @everybody")]
    [InlineData("a | b `c` *d*")]
    public void No_title_is_taken_for_markup(string title)
    {
        Letter("head", "five", title, "authors: [Ana Lima]");
        var (_, report, _) = Report();
        Assert.DoesNotContain("<img", report, StringComparison.Ordinal);
        Assert.DoesNotContain("[x](javascript", report, StringComparison.Ordinal);
        Assert.DoesNotContain(" @everybody", report, StringComparison.Ordinal);
        Assert.DoesNotContain(" *d*", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Compares_paths_whatever_the_addresses_of_the_two_are()
    {
        Assert.Equal(0, Shell.Archive(_folder.Root, "build", "-i", "head", "-o", "head-site", "--base-url", "https://elsewhere.example/", "--today", "2022-01-01").Exit);
        Assert.Contains("no permalink in danger", Shell.Archive(_folder.Root, "report", "--base", "base-site", "--head", "head-site").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_site_cannot_be_compared()
    {
        var (exit, _, error) = Shell.Archive(_folder.Root, "report", "--base", "base-site", "--head", "nowhere");
        Assert.Equal(2, exit);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    private (int Exit, string Output, string Error) Report()
    {
        Build("head");
        return Shell.Archive(_folder.Root, "report", "--base", "base-site", "--head", "head-site");
    }

    private void Build(string side) => Assert.Equal(0, Shell.Archive(_folder.Root, "build", "-i", side, "-o", side + "-site", "--today", "2022-01-01").Exit);

    private void Letter(string side, string id, string title, string keys, string text = "We read it with interest.") =>
        Write($"{side}/articles/{id}.md", $"---\ntitle: '{title}'\n{(keys.Contains("type:", StringComparison.Ordinal) ? "" : "type: letter\n")}published: 2020-0{(id == "one" ? 1 : id is "three" ? 2 : id == "five" ? 5 : 3)}-01\n{keys}\n---\n{text}\n");

    private void Write(string path, string text) => _folder.Write(path, Encoding.UTF8.GetBytes(text));
}
