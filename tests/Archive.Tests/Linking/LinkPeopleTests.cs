using Xunit;

namespace Archive.Tests.Linking;

public class LinkPeopleTests
{
    [Fact]
    public void Brings_the_items_of_one_orcid_together_whatever_the_names()
    {
        var corpus = AnArchive.Of(
            An.Article("a", "2020").By("Åsa Lindström", orcid: 1),
            An.Article("b", "2021").By("Åsa Berg", orcid: 1),
            An.Article("c", "2022").By("Åsa Berg", orcid: 1));
        var person = Assert.Single(corpus.People);
        Assert.Equal("Åsa Berg", person.Name.Full);
        Assert.Equal(["Åsa Lindström"], person.Variants);
        Assert.Equal(["c", "b", "a"], person.Articles.Ids());
        Assert.Equal(An.Orcid(1), person.Orcid);
    }

    [Fact]
    public void Keeps_two_people_with_one_name_apart_when_their_orcids_differ()
    {
        var corpus = AnArchive.Of(An.Article("new", "2021").By("Wei Zhang", orcid: 1), An.Article("old", "2020").By("Wei Zhang", orcid: 2));
        Assert.Equal(["wei-zhang: old", "wei-zhang-0001: new"], corpus.Authors());
    }

    [Fact]
    public void Takes_spellings_that_differ_in_punctuation_and_case_for_one_name()
    {
        var corpus = AnArchive.Of(An.Article("a", "2022").By("J. Smith"), An.Article("b", "2021").By("J  Smith"), An.Article("c", "2020").By("j smith"));
        var person = Assert.Single(corpus.People);
        Assert.Equal("J. Smith", person.Name.Full);
        Assert.Equal(["J  Smith", "j smith"], person.Variants);
    }

    [Fact]
    public void Prints_the_most_frequent_form_of_a_name()
    {
        var corpus = AnArchive.Of(An.Article("a", "2022").By("J Smith"), An.Article("b", "2021").By("J. Smith"), An.Article("c", "2020").By("J. Smith"));
        Assert.Equal("J. Smith", Assert.Single(corpus.People).Name.Full);
    }

    [Fact]
    public void Keeps_father_and_son_apart_by_their_suffix()
    {
        var corpus = AnArchive.Of(An.Article("a", "2020").By("Robert King"), An.Article("b", "2021").By("Robert King", suffix: "III"), An.Article("c", "2022").By("Robert King III"));
        Assert.Equal(["a", "c b"], corpus.People.Select(p => string.Join(' ', p.Articles.Ids())).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Gives_a_name_without_orcid_to_the_only_person_who_carries_it()
    {
        var corpus = AnArchive.Of(An.Article("a", "2020").By("Mateo Peña", orcid: 1), An.Article("b", "2021").By("Mateo Peña"));
        Assert.Equal(["b a"], corpus.People.Select(p => string.Join(' ', p.Articles.Ids())));
    }

    [Fact]
    public void Reports_a_name_that_several_people_carry_and_keeps_it_apart()
    {
        var linked = new AnArchive(
            An.Article("a", "2020").By("Wei Zhang", orcid: 1),
            An.Article("b", "2021").By("Wei Zhang", orcid: 2),
            An.Article("c", "2022").By("Wei Zhang"),
            An.Article("d", "2023").By("Wei Zhang")).Link();
        Assert.Equal(["PPL003 articles/c.md:3:3", "PPL003 articles/d.md:3:3"], linked.Problems);
        Assert.Equal(["wei-zhang: a", "wei-zhang-0002: b", "wei-zhang-2: d c"], linked.Corpus.Authors());
    }

    [Fact]
    public void Never_makes_one_person_of_two_orcids_by_way_of_a_third_name()
    {
        var linked = new AnArchive(
            An.Article("a", "2020").By("Wei Zhang", orcid: 1),
            An.Article("b", "2021").By("W Zhang", orcid: 1),
            An.Article("c", "2022").By("W Zhang", orcid: 2),
            An.Article("d", "2023").By("W Zhang")).Link();
        Assert.Equal(["PPL003 articles/d.md:3:3"], linked.Problems);
        Assert.Equal(["b a", "c", "d"], linked.Corpus.People.Select(p => string.Join(' ', p.Articles.Ids())).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_a_person_who_is_named_twice_on_an_article_once_and_in_both_roles()
    {
        var linked = new AnArchive(An.Article("a").By("Ruth Adeyemi").By("R. Adeyemi", orcid: 1).By("Ruth Adeyemi", orcid: 1).EditedBy("Ruth Adeyemi")).Link();
        Assert.All(linked.Problems, p => Assert.StartsWith("PPL005", p, StringComparison.Ordinal));
        var person = Assert.Single(linked.Corpus.People);
        Assert.Equal(["a"], person.Articles.Ids());
        Assert.Equal(["a"], person.Handled.Ids());
    }

    [Fact]
    public void Knows_who_each_contributor_is_where_two_look_alike()
    {
        // Equal in all that is written, place included: only the object tells them apart.
        var first = An.Article("a").By("Wei Zhang");
        var second = An.Article("b").With(a => a with { Authors = [first.Article.Authors[0] with { }] });
        var corpus = AnArchive.Of(first, second);
        Assert.Equal(2, corpus.PersonOf.Entries.Count);
        Assert.All(corpus.Articles, a => Assert.Equal("wei-zhang", corpus.PersonOf[a.Authors[0]].Slug));
    }

    [Fact]
    public void Sorts_people_by_family_name_and_a_group_by_its_last_word()
    {
        var corpus = AnArchive.Of(An.Article("a").By("Mateo Pena").By("Ruth Adeyemi").By("Northfield Vasculitis Group"));
        Assert.Equal(["Ruth Adeyemi", "Northfield Vasculitis Group", "Mateo Pena"], corpus.People.Select(p => p.Name.Full));
    }

    [Fact]
    public void Gives_the_plain_slug_to_whoever_came_first_and_numbers_to_the_rest()
    {
        var corpus = AnArchive.Of(
            An.Article("a", "2021").By("Wei Zhang", orcid: 12),
            An.Article("b", "2020").By("Wei Zhang", orcid: 10012),
            An.Article("c").By("Wei Zhang", orcid: 20012));
        Assert.Equal(["wei-zhang: b", "wei-zhang-0012: a", "wei-zhang-0012-2: c"], corpus.Authors());
    }

    [Fact]
    public void Does_not_let_a_suffix_take_the_slug_of_a_name_that_ends_in_it()
    {
        var linked = new AnArchive(
            An.Article("a", "2020").By("Unit", orcid: 1), An.Article("b", "2021").By("Unit", orcid: 2), An.Article("c", "2022").By("Unit"), An.Article("d", "2023").By("Unit 2")).Link();
        Assert.Equal(["unit-0002: b", "unit-2: d", "unit-3: c", "unit: a"], linked.Corpus.Authors().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Has_a_page_for_a_name_without_letters()
    {
        Assert.Equal(2, AnArchive.Of(An.Article("a").By("·").By("…")).People.Length);
    }
}
