using Archive.Journal.Linking;
using Xunit;

namespace Archive.Tests.Linking;

public class LinkVolumesTests
{
    [Fact]
    public void Counts_volumes_and_issues_as_people_do_highest_first()
    {
        var corpus = AnArchive.Of(
            An.Article("a").In("9", "1"), An.Article("b").In("10", "Suppl 1"), An.Article("c").In("10", "10A"), An.Article("d").In("10", "9"), An.Article("e").In("10", "10"), An.Article("f"));
        Assert.Equal(["10", "9"], corpus.Volumes.Select(v => v.Number));
        Assert.Equal(["Suppl 1", "10A", "10", "9"], corpus.Volumes[0].Issues.Select(i => i.Number));
        Assert.Equal(["/issues/10/suppl-1/", "/issues/10/10a/", "/issues/10/10/", "/issues/10/9/"], corpus.Volumes[0].Issues.Select(i => i.Path.Value));
    }

    [Fact]
    public void Takes_spellings_of_a_number_for_one()
    {
        var volume = Assert.Single(AnArchive.Of(An.Article("a").In("7", "suppl 1"), An.Article("b").In("07", "Suppl 1")).Volumes);
        Assert.Equal(["a", "b"], Assert.Single(volume.Issues).Articles.Ids());
        Assert.Equal("Suppl 1", volume.Issues[0].Number);
    }

    [Fact]
    public void Lists_the_articles_of_an_issue_by_page_then_those_with_an_elocation()
    {
        var issue = AnArchive.Of(
            An.Article("none").In("1", "1"), An.Article("e9").In("1", "1", elocation: "e9"), An.Article("e10").In("1", "1", elocation: "e10"), An.Article("p").In("1", "1", "1101–2"), An.Article("q").In("1", "1", "99–101"), An.Article("s").In("1", "1", "S3")).Volumes[0].Issues[0];
        Assert.Equal(["q", "p", "s", "e9", "e10", "none"], issue.Articles.Ids());
    }

    [Fact]
    public void Has_a_place_for_articles_that_name_only_a_volume_apart_from_an_issue_of_that_name()
    {
        var issues = AnArchive.Of(An.Article("a").In("1"), An.Article("b").In("1", "no issue"), An.Article("c").In("1", "2")).Volumes[0].Issues;
        Assert.Equal(["/issues/1/no-issue-2/", "/issues/1/2/", "/issues/1/no-issue/"], issues.Select(i => i.Path.Value));
        Assert.Equal("", issues[^1].Number);
    }

    [Fact]
    public void Tells_volumes_apart_whose_slugs_would_be_the_same()
    {
        Assert.Equal(["a-b", "a-b-2"], AnArchive.Of(An.Article("a").In("a b"), An.Article("b").In("a-b")).Volumes.Select(v => v.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Orders_numbers_within_words()
    {
        string[] expected = ["", "0", "9", "10", "10 A", "10A", "10B", "99999999999999999999", "100000000000000000000", "Suppl 2", "Suppl 10"];
        Assert.Equal(expected, expected.Reverse().OrderBy(NaturalKey.Of, StringComparer.Ordinal));
    }
}
