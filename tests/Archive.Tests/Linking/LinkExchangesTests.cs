using Archive.Journal.Model;
using Xunit;

namespace Archive.Tests.Linking;

public class LinkExchangesTests
{
    [Fact]
    public void Makes_no_exchange_of_an_article_that_stands_alone()
    {
        Assert.Empty(AnArchive.Of(An.Article("a")).Exchanges);
    }

    [Fact]
    public void Reads_a_work_its_letters_and_the_reply_to_them_all_in_this_order()
    {
        var linked = new AnArchive(
            An.Article("original", "2019"),
            An.Article("letter-1", "2020-01").RespondsTo("original"),
            An.Article("letter-2", "2020-03").RespondsTo("original"),
            An.Article("letter-3").RespondsTo("original"),
            An.Article("reply", "2020-02").Type(ArticleType.Reply).RespondsTo("letter-3", "letter-1", "letter-2"),
            An.Article("correction", "2020-02").Type(ArticleType.Correction).Relates(RelationKind.Corrects, "original")).Link();
        var corpus = linked.Corpus;
        var exchange = Assert.Single(corpus.Exchanges);
        Assert.Equal("REL010 articles/reply.md:5:3", Assert.Single(linked.Problems, p => p.StartsWith("REL010", StringComparison.Ordinal)));
        Assert.Equal("original", exchange.Slug);
        Assert.Equal("/exchanges/original/", exchange.Path.Value);
        Assert.Equal(["original", "letter-1", "correction", "letter-2", "letter-3", "reply"], exchange.Members.Keys());
        Assert.Equal(exchange.Members.Keys(), exchange.Articles.Ids());
        Assert.All(exchange.Articles, a => Assert.Same(exchange, corpus.ExchangeOf[a.Id]));
    }

    [Fact]
    public void Puts_the_roots_first_and_of_these_the_work_of_unknown_date_and_then_the_oldest()
    {
        var corpus = AnArchive.Of(
            An.Article("late", "2022"),
            An.Article("early", "2018"),
            An.Article("letter", "2020").RespondsTo("early", "10.5555/outside"),
            An.Article("letter-2", "2023").RespondsTo("early", "late"));
        var exchange = Assert.Single(corpus.Exchanges);
        Assert.Equal(["doi:10.5555/outside", "early", "late"], exchange.Roots.Keys());
        Assert.Equal(["doi:10.5555/outside", "early", "late", "letter", "letter-2"], exchange.Members.Keys());
        Assert.Equal(["early", "late", "letter", "letter-2"], exchange.Articles.Ids());
        Assert.Equal("doi:10.5555/outside", exchange.Root.Key);
    }

    [Fact]
    public void Brings_letters_about_one_work_outside_the_archive_together()
    {
        var corpus = AnArchive.Of(
            An.Article("a").RespondsTo(new ExternalWork { Title = "Über Gicht", Year = new PartialDate(1899) }),
            An.Article("b").RespondsTo(new ExternalWork { Title = "über gicht", Year = new PartialDate(1899), Authors = ["A Author"] }));
        Assert.Equal(["a", "b"], Assert.Single(corpus.Exchanges).Articles.Ids());
    }

    [Fact]
    public void Never_gives_two_exchanges_one_slug()
    {
        var corpus = AnArchive.Of(
            An.Article("title", "2020"),
            An.Article("a", "2021").RespondsTo("title"),
            An.Article("b", "2022").RespondsTo(new ExternalWork { Title = "Title" }),
            An.Article("c", "2023").RespondsTo(new ExternalWork { Title = "title", Year = new PartialDate(1990) }),
            An.Article("d", "2024").RespondsTo(new ExternalWork { Url = "https://example.org/" }));
        Assert.Equal(4, corpus.Exchanges.Select(e => e.Slug).Distinct().Count());
        Assert.Equal("title", corpus.ExchangeOf["a"].Slug);
        Assert.Equal("title-2", corpus.ExchangeOf["b"].Slug);
    }

    [Fact]
    public void Lists_the_exchange_with_the_newest_article_first()
    {
        var corpus = AnArchive.Of(
            An.Article("old", "2000"), An.Article("newest", "2024").RespondsTo("old"),
            An.Article("young", "2020"), An.Article("younger", "2021").RespondsTo("young"),
            An.Article("undated").RespondsTo("undated-root"), An.Article("undated-root"));
        Assert.Equal(["old", "young", "undated-root"], corpus.Exchanges.Select(e => e.Slug));
    }

    [Fact]
    public void Keeps_a_withdrawn_article_as_a_member_that_is_no_article_any_more()
    {
        var corpus = AnArchive.Of(An.Article("a", "2020").Consent(ConsentStatus.Withdrawn), An.Article("b", "2021").RespondsTo("a"));
        var exchange = Assert.Single(corpus.Exchanges);
        Assert.Equal(["a", "b"], exchange.Members.Keys());
        Assert.Equal(["b"], exchange.Articles.Ids());
        Assert.Same(exchange, corpus.ExchangeOf["a"]);
    }
}
