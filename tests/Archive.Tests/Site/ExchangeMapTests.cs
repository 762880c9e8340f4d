using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Tests.Linking;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>Who answered whom, drawn.</summary>
public sealed class ExchangeMapTests
{
    [Fact]
    public void Draws_an_arc_for_each_relation_so_that_one_reply_may_answer_several_letters()
    {
        var corpus = AnArchive.Of(
            An.Article("a", "2019"),
            An.Article("b", "2020").RespondsTo("a"),
            An.Article("c", "2021").RespondsTo("a"),
            An.Article("d", "2022").Type(ArticleType.Reply).RespondsTo("b", "c"),
            An.Article("e", "2023").Type(ArticleType.Correction).With(a => a with { Title = a.Title with { Value = "Correction: Title of a" } }).Relates(RelationKind.Corrects, "a"));
        var map = MapOf(corpus)!;
        Assert.Equal([1, 2, 3, 4, 5], map.Dots.Select(d => d.Number ?? 0));
        Assert.Equal(5, map.Arcs.Length);
        Assert.Equal(map.Arcs.Where(a => a.IsNotice), map.Arcs.Where(a => (a.From, a.To) == (map.Dots[0].X, map.Dots[4].X)));
        Assert.All(map.Arcs, a => Assert.InRange(map.Baseline - a.Height, 0, map.Baseline));
        Assert.All(map.Dots, d => Assert.InRange(d.X, 0, map.Width));
    }

    [Fact]
    public void A_work_outside_the_archive_has_a_place_and_no_number()
    {
        var map = MapOf(AnArchive.Of(An.Article("b", "2020").RespondsTo("10.5555/x"), An.Article("c", "2021").RespondsTo("10.5555/x")))!;
        Assert.Equal([null, 1, 2], map.Dots.Select(d => d.Number));
    }

    [Fact]
    public void Leaves_to_the_list_what_needs_no_drawing() =>
        Assert.Null(MapOf(AnArchive.Of(An.Article("a", "2019"), An.Article("b", "2020").RespondsTo("a"))));

    private static ExchangeMap? MapOf(Corpus corpus) => new ExchangePage(corpus, Assert.Single(corpus.Exchanges)).Map;
}
