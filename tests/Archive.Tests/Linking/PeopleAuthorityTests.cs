using Xunit;

namespace Archive.Tests.Linking;

public class PeopleAuthorityTests
{
    [Fact]
    public void Brings_all_variants_of_an_entry_and_its_orcid_together_under_its_name()
    {
        var archive = new AnArchive(An.Article("a", "2020").By("A. Lindström"), An.Article("b", "2021").By("Åsa Berg", orcid: 1), An.Article("c", "2022").By("åsa lindström"))
        {
            People = [An.Entry(1, "Åsa Lindström", orcid: 1, variants: ["A Lindström"], slug: "asa", sortAs: "Zeta")],
        };
        var person = Assert.Single(archive.Link().WithoutProblems().People);
        Assert.Equal(("Åsa Lindström", "asa", "zeta"), (person.Name.Full, person.Slug, person.SortKey));
        Assert.Equal(["A. Lindström", "Åsa Berg", "åsa lindström"], person.Variants);
        Assert.Equal(["c", "b", "a"], person.Articles.Ids());
    }

    [Fact]
    public void Leaves_out_an_entry_that_nobody_needs()
    {
        Assert.Empty((new AnArchive(An.Article("a")) with { People = [An.Entry(1, "Nobody")] }).Link().WithoutProblems().People);
    }

    [Fact]
    public void Does_not_take_a_namesake_with_another_orcid_for_the_person_of_an_entry()
    {
        var archive = new AnArchive(An.Article("a", "2020").By("Wei Zhang", orcid: 2), An.Article("b", "2021").By("Wei Zhang", orcid: 1))
        {
            People = [An.Entry(1, "Wei Zhang", orcid: 1, slug: "wei-zhang")],
        };
        Assert.Equal(["wei-zhang: b", "wei-zhang-0002: a"], archive.Link().WithoutProblems().Authors());
    }

    [Fact]
    public void Asks_which_of_an_entry_and_a_namesake_a_name_without_orcid_is()
    {
        var archive = new AnArchive(An.Article("a", "2020").By("Wei Zhang", orcid: 2), An.Article("b", "2021").By("Wei Zhang"))
        {
            People = [An.Entry(1, "Wei Zhang", orcid: 1)],
        };
        Assert.Equal(["PPL003 articles/b.md:3:3"], archive.Link().Problems);
    }

    [Fact]
    public void Gives_an_entry_without_orcid_the_only_one_that_its_names_come_with()
    {
        var archive = new AnArchive(An.Article("a", "2020").By("W. Zhang", orcid: 1), An.Article("b", "2021").By("Wei Li", orcid: 1), An.Article("c", "2022").By("Wei Zhang"))
        {
            People = [An.Entry(1, "Wei Zhang", variants: ["W Zhang"])],
        };
        var person = Assert.Single(archive.Link().WithoutProblems().People);
        Assert.Equal(An.Orcid(1), person.Orcid);
        Assert.Equal(["c", "b", "a"], person.Articles.Ids());
    }

    [Fact]
    public void Gives_an_entry_without_orcid_none_of_two()
    {
        var archive = new AnArchive(An.Article("a", "2020").By("Wei Zhang", orcid: 1), An.Article("b", "2021").By("Wei Zhang", orcid: 2), An.Article("c", "2022").By("Wei Zhang"))
        {
            People = [An.Entry(1, "Wei Zhang", slug: "wei")],
        };
        Assert.Equal(["wei: c", "wei-zhang: a", "wei-zhang-0002: b"], archive.Link().WithoutProblems().Authors());
    }

    [Fact]
    public void Does_not_join_two_entries_by_an_orcid_that_comes_with_both_names()
    {
        var archive = new AnArchive(An.Article("a").By("Wei Zhang", orcid: 1), An.Article("b").By("Wei Li", orcid: 1), An.Article("c").By("Wei Zhang"), An.Article("d").By("Wei Li"))
        {
            People = [An.Entry(1, "Wei Zhang", slug: "x"), An.Entry(2, "Wei Li", slug: "y")],
        };
        Assert.Equal(["wei-zhang: a b", "x: c", "y: d"], archive.Link().WithoutProblems().Authors().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reports_a_name_that_two_entries_claim()
    {
        var archive = new AnArchive(An.Article("a").By("W Zhang"))
        {
            People = [An.Entry(1, "Wei Zhang", variants: ["W. Zhang"]), An.Entry(5, "Wen Zhang", variants: ["w zhang"]), An.Entry(9, "wei  zhang")],
        };
        Assert.Equal(["PPL001 people.yml:6:3", "PPL001 people.yml:9:3"], archive.Link().Problems);
    }

    [Fact]
    public void Lets_two_entries_have_one_name_when_their_orcids_differ()
    {
        var archive = new AnArchive(An.Article("a", "2020").By("Wei Zhang", orcid: 1), An.Article("b", "2021").By("Wei Zhang", orcid: 2), An.Article("c", "2022").By("Wei Zhang"))
        {
            People = [An.Entry(1, "Wei Zhang", orcid: 1, slug: "one"), An.Entry(5, "Wei Zhang", orcid: 2, slug: "two")],
        };
        Assert.Equal(["PPL003 articles/c.md:3:3"], archive.Link().Problems);
        Assert.Equal(["one: a", "two: b", "wei-zhang: c"], archive.Link().Corpus.Authors());
    }

    [Fact]
    public void Reports_an_orcid_that_two_entries_have()
    {
        var archive = new AnArchive(An.Article("a").By("W Zhang")) with { People = [An.Entry(1, "Wei Zhang", orcid: 1), An.Entry(5, "Wen Zhang", orcid: 1), An.Entry(9, "Wei Zhang", orcid: 1)] };
        Assert.Equal(["PPL002 people.yml:10:3", "PPL002 people.yml:6:3"], archive.Link().Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reports_a_slug_that_two_entries_choose()
    {
        var archive = new AnArchive(An.Article("a").By("Wei Zhang").By("Wen Zhang")) with { People = [An.Entry(1, "Wei Zhang", slug: "zhang"), An.Entry(5, "Wen Zhang", slug: "zhang")] };
        Assert.Equal(["PPL004 people.yml:6:3"], archive.Link().Problems);
        Assert.Equal(["wen-zhang: a", "zhang: a"], archive.Link().Corpus.Authors().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lets_a_chosen_slug_win_over_whoever_came_first()
    {
        var archive = new AnArchive(An.Article("a", "2020").By("Zhang"), An.Article("b", "2021").By("Wei Zhang")) with { People = [An.Entry(1, "Wei Zhang", slug: "zhang")] };
        Assert.Equal(["zhang-2: a", "zhang: b"], archive.Link().WithoutProblems().Authors().Order(StringComparer.Ordinal));
    }
}
