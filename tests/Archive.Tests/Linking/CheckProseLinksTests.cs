using Archive.Journal.Model;
using Xunit;

namespace Archive.Tests.Linking;

public class CheckProseLinksTests
{
    [Fact]
    public void Follows_the_links_of_bodies_abstracts_references_and_pages()
    {
        var article = An.Article("a").LinkingTo("a", "a#ref-1", "b").With(a => a with
        {
            Abstract = An.Links(a.File, 3, "c"),
            References = [new Reference(1, An.Links(a.File, 200, "d"), 1, Doi: null, default)],
        });
        var archive = new AnArchive(article) with { Pages = [An.Page("about", "a", "e#top")] };
        Assert.Equal(["REL007 articles/a.md:3:1", "REL007 articles/a.md:102:1", "REL007 articles/a.md:200:1", "REL007 pages/about.md:2:1"], archive.Link().Problems);
    }

    [Fact]
    public void Proposes_the_nearest_article()
    {
        var linked = new AnArchive(An.Article("hair-regrowth"), An.Article("b").LinkingTo("hair-regowth#x")).Link();
        Assert.Contains("'hair-regrowth'", Assert.Single(linked.Diagnostics).WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_a_link_lead_to_a_tombstone_but_not_to_a_draft()
    {
        var linked = new AnArchive(
            An.Article("withdrawn").Consent(ConsentStatus.Withdrawn).LinkingTo("nowhere"),
            An.Article("draft").Consent(ConsentStatus.Pending).LinkingTo("draft-2", "withdrawn"),
            An.Article("draft-2").EmbargoedUntil(2999),
            An.Article("a").LinkingTo("withdrawn", "draft")).Link();
        Assert.Equal(["REL009 articles/a.md:101:1"], linked.Problems);
    }

    [Fact]
    public void Says_nothing_more_about_a_file_that_cannot_be_read()
    {
        (new AnArchive(An.Article("a").LinkingTo("b")) with { BrokenFiles = [An.BrokenFile("b")] }).Link().WithoutProblems();
    }
}
