using Archive.Journal.Model;
using Xunit;

namespace Archive.Tests.Linking;

public class LinkRelationsTests
{
    [Fact]
    public void Finds_articles_by_id_by_doi_and_by_a_description_with_a_doi()
    {
        var corpus = AnArchive.Of(
            An.Article("original", "2019").WithDoi("10.5555/Original"),
            An.Article("a", "2020").RespondsTo("original"),
            An.Article("b", "2021").RespondsTo("10.5555/original"),
            An.Article("c").RespondsTo(new ExternalWork { Doi = new Doi("10.5555/ORIGINAL"), Title = "As it was called" }),
            An.Article("d", "2018").RespondsTo(new ExternalWork { Url = "https://doi.org/10.5555/original" }));
        Assert.Equal(["d", "a", "b", "c"], corpus.RelationsTo["original"].Select(r => r.From.Id));
        Assert.Single(corpus.RelationsTo["original"].Select(r => r.To).Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal("original", Assert.IsType<Work.Archived>(Assert.Single(corpus.RelationsFrom["a"]).To).Article.Id);
    }

    [Fact]
    public void Knows_a_work_outside_the_archive_by_the_fullest_of_its_descriptions()
    {
        var corpus = AnArchive.Of(
            An.Article("a").RespondsTo("10.5555/X"),
            An.Article("b").RespondsTo(new ExternalWork { Doi = new Doi("10.5555/x"), Title = "Title", Journal = "Journal" }),
            An.Article("c").RespondsTo(new ExternalWork { Doi = new Doi("10.5555/x"), Year = new PartialDate(2001) }));
        var works = new[] { "a", "b", "c" }.Select(id => corpus.RelationsFrom[id].Single().To).ToArray();
        Assert.All(works, w => Assert.Same(works[0], w));
        var work = Assert.IsType<Work.External>(works[0]).Description;
        Assert.Equal(("Title", "Journal", new PartialDate(2001)), (work.Title, work.Journal, work.Year));
        Assert.Equal(["a", "b", "c"], corpus.RelationsTo["doi:10.5555/x"].Select(r => r.From.Id));
    }

    [Fact]
    public void Reports_a_reply_whose_target_does_not_exist_with_the_nearest_id()
    {
        var linked = new AnArchive(An.Article("hair-regrowth-letter"), An.Article("b").RespondsTo("hair-regowth-letter")).Link();
        Assert.Equal(["REL001 articles/b.md:3:3"], linked.Problems);
        Assert.Contains("'hair-regrowth-letter'", linked.Diagnostics[0].WayOut, StringComparison.Ordinal);
        Assert.Empty(linked.Corpus.RelationsFrom["b"]);
    }

    [Fact]
    public void Says_nothing_more_about_a_target_whose_file_cannot_be_read()
    {
        var archive = new AnArchive(An.Article("b").RespondsTo("a")) with { BrokenFiles = [An.BrokenFile("a")] };
        Assert.Empty(archive.Link().WithoutProblems().RelationsFrom["b"]);
    }

    [Fact]
    public void Reports_and_drops_relations_to_itself_and_those_declared_twice()
    {
        var linked = new AnArchive(
            An.Article("a").WithDoi("10.5555/a"),
            An.Article("b").WithDoi("10.5555/b").RespondsTo("b", "10.5555/B", "a", "10.5555/A").Relates(RelationKind.Corrects, "a")).Link();
        Assert.Equal(["REL002 articles/b.md:4:3", "REL002 articles/b.md:5:3", "REL005 articles/b.md:7:3"], linked.Problems);
        Assert.Equal([RelationKind.RespondsTo, RelationKind.Corrects], linked.Corpus.RelationsFrom["b"].Select(r => r.Kind));
    }

    [Fact]
    public void Hides_a_relation_to_an_article_that_is_not_published_yet()
    {
        var archive = new AnArchive(
            An.Article("pending").Consent(ConsentStatus.Pending),
            An.Article("embargoed").WithDoi("10.5555/e").EmbargoedUntil(2999).RespondsTo("pending"),
            An.Article("b").RespondsTo("pending", "10.5555/e"));
        var linked = archive.Link();
        Assert.Equal(["REL004 articles/b.md:3:3", "REL004 articles/b.md:4:3"], linked.Problems);
        Assert.Empty(linked.Corpus.Exchanges);
        Assert.Equal(3, Assert.Single((archive with { ShowsDrafts = true }).Link().WithoutProblems().Exchanges).Members.Length);
    }

    [Fact]
    public void Checks_the_relations_of_an_article_before_it_is_published_and_shows_none()
    {
        var linked = new AnArchive(An.Article("a").EmbargoedUntil(2999).RespondsTo("b", "nothing-like-it")).Link();
        Assert.Equal(["REL001 articles/a.md:3:3", "REL001 articles/a.md:4:3"], linked.Problems);
        var silent = AnArchive.Of(An.Article("b"), An.Article("a").EmbargoedUntil(2999).RespondsTo("b"));
        Assert.Empty(silent.RelationsTo["b"]);
    }

    [Fact]
    public void Keeps_the_relations_of_a_withdrawn_article_but_not_what_its_notice_says()
    {
        var corpus = AnArchive.Of(
            An.Article("a", "2019"),
            An.Article("b", "2020").Relates(RelationKind.Corrects, "a").Consent(ConsentStatus.Withdrawn),
            An.Article("c", "2021").Relates(RelationKind.Retracts, "a"),
            An.Article("d", "2022").RespondsTo("b"));
        Assert.Equal(["b", "c"], corpus.RelationsTo["a"].Select(r => r.From.Id));
        Assert.Equal([(StatusKind.Retracted, "c")], corpus.StatusOf(corpus.ById["a"]).Select(s => (s.Kind, s.Notice!.Id)));
        Assert.Equal(["b"], corpus.RelationsFrom["d"].Select(r => r.To.Key));
        Assert.Equal(["a", "c", "d"], corpus.Exchanges.Single().Articles.Ids());
    }

    [Fact]
    public void Reports_a_circle_once_at_its_newest_article_and_breaks_it()
    {
        var linked = new AnArchive(
            An.Article("a", "2020").RespondsTo("outside").RespondsTo("c"),
            An.Article("b", "2021").RespondsTo("a"),
            An.Article("c", "2022").RespondsTo("outside", "b"),
            An.Article("d", "2023").RespondsTo("c"),
            An.Article("outside", "2019")).Link();
        Assert.Equal(["REL010 articles/a.md:4:3", "REL003 articles/c.md:4:3"], linked.Problems);
        Assert.Contains("c → b → a → c", linked.Diagnostics[1].Message, StringComparison.Ordinal);
        Assert.Equal(["outside", "a", "b", "c", "d"], linked.Corpus.Exchanges.Single().Members.Keys());
    }

    [Fact]
    public void Reports_circles_that_have_an_article_in_common_once_and_others_apart()
    {
        var linked = new AnArchive(
            An.Article("a", "2020").RespondsTo("b", "c"),
            An.Article("b", "2021").RespondsTo("a"),
            An.Article("c", "2022").RespondsTo("a"),
            An.Article("x").RespondsTo("y"),
            An.Article("y").RespondsTo("x")).Link();
        Assert.Equal(["REL003 articles/c.md:3:3", "REL003 articles/y.md:3:3"], linked.Problems.Where(p => p.StartsWith("REL003", StringComparison.Ordinal)));
    }

    [Fact]
    public void Shortens_the_message_about_a_long_circle()
    {
        var articles = Enumerable.Range(0, 500).Select(i => An.Article($"a{i:D3}").RespondsTo($"a{(i + 499) % 500:D3}"));
        var linked = new AnArchive([.. articles]).Link();
        Assert.Contains("a499 → a498 → a497 → a496 → a495 → a494 → … → a499.", Assert.Single(linked.Diagnostics).Message, StringComparison.Ordinal);
    }
}
