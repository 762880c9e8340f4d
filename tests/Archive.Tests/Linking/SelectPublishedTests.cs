using Archive.Journal.Model;
using Xunit;

namespace Archive.Tests.Linking;

public class SelectPublishedTests
{
    [Fact]
    public void Lists_the_newest_first_and_the_undated_last()
    {
        var corpus = AnArchive.Of(An.Article("undated"), An.Article("year", "2020"), An.Article("day", "2020-03-04"), An.Article("month", "2020-03"), An.Article("new", "2021"));
        Assert.Equal(["new", "day", "month", "year", "undated"], corpus.Articles.Ids());
    }

    [Fact]
    public void Lists_articles_of_one_date_by_volume_and_issue_as_people_count_and_then_by_page()
    {
        var corpus = AnArchive.Of(
            An.Article("a", "2020").In("9", "12", "1"),
            An.Article("b", "2020").In("10", "9", "3"),
            An.Article("c", "2020").In("10", "10", "101–102"),
            An.Article("d", "2020").In("10", "10", "99–100"),
            An.Article("e", "2020").In("10", "10", elocation: "e7"),
            An.Article("f", "2020").In("10", "10", "99–103"));
        Assert.Equal(["d", "f", "c", "e", "b", "a"], corpus.Articles.Ids());
    }

    [Fact]
    public void Shows_of_a_withdrawn_article_that_it_is_withdrawn_and_nothing_else()
    {
        var corpus = AnArchive.Of(An.Article("a").Consent(ConsentStatus.Withdrawn).By("Mateo Peña").About("lupus").In("1", "1"), An.Article("b"));
        Assert.Equal(["a"], corpus.Withdrawn.Ids());
        Assert.Equal(["b"], corpus.Articles.Ids());
        Assert.False(corpus.ById.ContainsKey("a"));
        Assert.Empty(corpus.People);
        Assert.Empty(corpus.Topics);
        Assert.Empty(corpus.Volumes);
    }

    [Fact]
    public void Withholds_pending_articles_unless_drafts_are_shown()
    {
        var archive = new AnArchive(An.Article("a").Consent(ConsentStatus.Pending));
        Assert.Empty(archive.Link().WithoutProblems().Articles);
        Assert.Equal(["a"], (archive with { ShowsDrafts = true }).Link().WithoutProblems().Articles.Ids());
    }

    [Theory]
    [InlineData(2031, 5, 10, "2031-05-09", false)]
    [InlineData(2031, 5, 10, "2031-05-10", true)]
    [InlineData(2031, 5, 0, "2031-04-30", false)]
    [InlineData(2031, 5, 0, "2031-05-01", true)]
    [InlineData(2031, 0, 0, "2030-12-31", false)]
    [InlineData(2031, 0, 0, "2031-01-01", true)]
    public void Ends_an_embargo_on_the_first_day_of_its_date(int year, int month, int day, string today, bool isPublished)
    {
        Assert.True(PartialDate.TryParse(today, out var date));
        var corpus = (new AnArchive(An.Article("a").EmbargoedUntil(year, month, day)) with { Today = date }).Link().WithoutProblems();
        Assert.Equal(isPublished, corpus.ById.ContainsKey("a"));
    }

    [Fact]
    public void Reports_an_id_that_two_files_have_and_keeps_the_first()
    {
        var linked = new AnArchive(An.Article("a", "2021").InFolder("2021"), An.Article("a", "2020").InFolder("2020"), An.Article("A", "2022").InFolder("2022")).Link();
        Assert.Equal(["ART021 articles/2021/a.md:1:1", "ART021 articles/2022/A.md:1:1"], linked.Problems);
        Assert.All(linked.Diagnostics, d => Assert.Contains("articles/2020/a.md", d.Message, StringComparison.Ordinal));
        Assert.Equal("articles/2020/a.md", Assert.Single(linked.Corpus.Articles).File);
    }

    [Fact]
    public void Reports_a_doi_that_two_articles_have_whatever_its_case()
    {
        var linked = new AnArchive(An.Article("b").WithDoi("10.5555/X"), An.Article("a").WithDoi("10.5555/x").Consent(ConsentStatus.Withdrawn)).Link();
        Assert.Equal(["REL006 articles/b.md:3:3"], linked.Problems);
        Assert.Equal("b", linked.Corpus.ByDoi[new Doi("10.5555/x")].Id);
    }

    [Fact]
    public void Finds_published_articles_by_doi()
    {
        var corpus = AnArchive.Of(An.Article("a").WithDoi("10.5555/x"), An.Article("b").WithDoi("10.5555/y").Consent(ConsentStatus.Pending));
        Assert.Equal("a", corpus.ByDoi[new Doi("10.5555/X")].Id);
        Assert.False(corpus.ByDoi.ContainsKey(new Doi("10.5555/y")));
    }
}
