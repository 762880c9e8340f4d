using Archive.Tests.Cli;
using Xunit;

namespace Archive.Tests.Checking;

/// <summary>Finished sites, whole and broken, as <c>archive check</c> sees them.</summary>
public sealed class CheckedSiteTests : IDisposable
{
    private readonly BuiltSite _site = new();

    public static TheoryData<string> Ways => [.. BrokenSite.All.Select(b => b.Name)];

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Finds_nothing_in_a_site_that_was_just_built() => Assert.Empty(_site.Check());

    [Theory]
    [MemberData(nameof(Ways))]
    public void Finds_what_is_broken_and_nothing_else(string way)
    {
        var broken = BrokenSite.All.Single(b => b.Name == way);
        var expected = broken.Break(_site);
        if (broken.IsListed) _site.ListAll();
        Assert.Equal(expected.Order(StringComparer.Ordinal), _site.Check().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lets_the_contact_and_addresses_of_nobody_stand()
    {
        _site.Insert("""<p>someone@example.org, x@y.example, desk@journal.org, figure@2x.png, @ann@social.net, <a href="mailto:desk@journal.org?subject=x">x</a></p>""");
        _site.ListAll();
        Assert.Empty(_site.Check());
    }

    [Fact]
    public void Lets_links_stand_that_browsers_follow()
    {
        _site.Insert("""<p><a href="#">x</a><a href="#top">x</a><a href="?q=1#main">x</a><a href="../two/../one/#%6dain">x</a><a href="https://elsewhere.org/">x</a><a href="tel:+1">x</a><!-- <a href="none"> --><textarea><a href="none"></textarea></p>""");
        _site.ListAll();
        Assert.Empty(_site.Check());
    }

    [Fact]
    public void Lets_large_files_stand_where_they_are_allowed()
    {
        _site.Write("articles/one/data.csv", new string('1', 5_000_001));
        _site.ListAll();
        Assert.Empty(_site.Check(allowsLarge: true));
    }

    [Fact]
    public void Warns_where_there_is_no_input_folder_to_know_withheld_texts_from() => Assert.Equal(["SIT137 .archive-site:1:1"], _site.Check(hasInput: false));

    [Fact]
    public void Reports_input_that_cannot_be_read_for_it_may_be_withheld()
    {
        _site.Folder.Write("input/articles/three.md", "No front matter.\n");
        Assert.Equal(["SIT136 .archive-site:1:1"], _site.Check());
    }

    [Fact]
    public void Returns_1_and_tells_code_and_place()
    {
        var place = _site.Insert("""<a href="¦/base/none/">x</a>""");
        _site.ListAll();
        var (exit, output, error) = Shell.Archive(_site.Folder.Root, "check");
        Assert.Equal((1, ""), (exit, error));
        Assert.Contains($"output/{place}: error SIT105: The link '/base/none/' leads to no file of the site.", output, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings in 1 file: SIT105 × 1.\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "input")]
    [InlineData("check", "nowhere")]
    [InlineData("check", "--input", "nowhere")]
    public void Returns_2_where_there_is_nothing_to_check(params string[] arguments)
    {
        var (exit, output, error) = Shell.Archive(_site.Folder.Root, arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("archive: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_specimen_passes()
    {
        var site = _site.Folder["specimen"];
        Assert.Equal(0, Shell.Archive(Repository.Root, "build", "--output", site, "--today", "2022-01-01").Exit);
        Assert.Equal((0, "No problems.\n", ""), Shell.Archive(Repository.Root, "check", site, "--today", "2022-01-01"));
    }
}
