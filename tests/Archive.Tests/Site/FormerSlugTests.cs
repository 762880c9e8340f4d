using Xunit;

namespace Archive.Tests.Site;

/// <summary>What people.yml and topics.yml merge and divide keeps its former addresses.</summary>
public sealed class FormerSlugTests : IDisposable
{
    private const string First = "0000-0002-1825-0097";
    private const string Second = "0000-0001-5109-3700";

    private readonly AnInput _input = new();

    public void Dispose() => _input.Dispose();

    [Fact]
    public void The_page_of_a_name_that_was_merged_leads_to_the_person()
    {
        _input.Letter("one", "2020", "[Ruth Adeyemi]", "handling-editor: Ann Other\n");
        _input.Letter("two", "2021", "[R Adeyemi]", "handling-editor: A Other\n");
        _input.Write("people.yml", "- {name: Ruth Adeyemi, variants: [R Adeyemi], former-slugs: r-adeyemi}\n- {name: Ann Other, variants: [A Other], former-slugs: [a-other, ann-b-other]}\n");
        LeadsTo("authors/r-adeyemi", "authors/ruth-adeyemi");
        LeadsTo("editors/a-other", "editors/ann-other");
        LeadsTo("editors/ann-b-other", "editors/ann-other");
        Assert.DoesNotContain("editors/r-adeyemi/index.html", _input.Build().Files.Keys);
        Assert.DoesNotContain("authors/a-other/index.html", _input.Build().Files.Keys);
    }

    [Fact]
    public void The_page_of_two_people_leads_to_one_of_them_who_names_the_other()
    {
        Divided($"- {{name: Wei Zhang, orcid: {First}, slug: wei-zhang-nephrology, former-slugs: [wei-zhang]}}\n- {{name: Wei Zhang, orcid: {Second}, slug: wei-zhang-statistics}}\n");
        LeadsTo("authors/wei-zhang", "authors/wei-zhang-nephrology");
        Assert.NotNull(_input.Build().Page("authors/wei-zhang-nephrology").QuerySelector(".side a[href='/base/authors/wei-zhang-statistics/']"));
    }

    [Fact]
    public void Nobody_new_takes_a_former_slug()
    {
        _input.Letter("one", "2020", "[Ruth Adeyemi]");
        _input.Letter("two", "2021", "[R Adeyemi]");
        _input.Letter("old", "1999", $"[{{name: R Adeyemi, orcid: {Second}}}]");
        _input.Write("people.yml", $"- {{name: Ruth Adeyemi, former-slugs: [r-adeyemi]}}\n");
        LeadsTo("authors/r-adeyemi", "authors/ruth-adeyemi");
        Assert.Contains("authors/r-adeyemi-3700/index.html", _input.Build().Files.Keys);
    }

    [Fact]
    public void A_slug_that_permalinks_remember_gives_way_to_what_people_yml_says_of_the_same_person()
    {
        _input.Letter("one", "2020", $"[{{name: Jane Smith, orcid: {First}}}]");
        _input.Write("permalinks.txt", "/authors/jane-smith/ one#author-1\n");
        _input.Write("people.yml", $"- {{name: Jane Miller, variants: [Jane Smith], orcid: {First}, former-slugs: [jane-smith]}}\n");
        LeadsTo("authors/jane-smith", "authors/jane-miller");
    }

    [Fact]
    public void A_slug_that_permalinks_remember_as_somebody_elses_is_a_present_one()
    {
        Divided($"- {{name: Wei Zhang, orcid: {Second}, slug: wei-zhang-statistics, former-slugs: [wei-zhang]}}\n");
        _input.Write("permalinks.txt", "/authors/wei-zhang/ one#author-1\n");
        Assert.Equal(["PPL008 The former slug 'wei-zhang' is the present one of Wei Zhang."], _input.Errors());
    }

    [Fact]
    public void A_name_whose_own_slug_is_said_to_be_former_needs_another()
    {
        _input.Letter("one", "2020", "[Jane Smith]");
        _input.Write("people.yml", "- {name: Jane Smith, former-slugs: [jane-smith]}\n");
        Assert.Equal(["PPL008 The former slug 'jane-smith' is the present one of Jane Smith."], _input.Errors());
    }

    [Fact]
    public void An_entry_of_whom_the_archive_has_nothing_leads_nowhere()
    {
        _input.Letter("one", "2020", "[Jane Smith]");
        _input.Write("people.yml", "- {name: Ruth Adeyemi, former-slugs: [r-adeyemi]}\n");
        Assert.DoesNotContain("authors/r-adeyemi/index.html", _input.Build().Files.Keys);
    }

    [Fact]
    public void A_topic_that_became_part_of_another_leads_there_with_all_its_pages()
    {
        _input.Write("archive.yml", "title: An archive\nbase-url: https://archive.example/base/\npage-size: 1\n");
        _input.Letter("one", "2020", "[Jane Smith]", "topics: [lupus]\n");
        _input.Letter("two", "2021", "[Jane Smith]", "topics: [lupus]\n");
        _input.Write("topics.yml", "- {label: systemic lupus erythematosus, synonyms: [lupus], former-slugs: [lupus]}\n");
        _input.Write("permalinks.txt", "/topics/lupus/\n/topics/lupus/page/2/\n");
        LeadsTo("topics/lupus", "topics/systemic-lupus-erythematosus");
        LeadsTo("topics/lupus/page/2", "topics/systemic-lupus-erythematosus");
    }

    [Fact]
    public void A_topic_that_is_not_in_the_list_takes_no_former_slug()
    {
        _input.Letter("one", "2020", "[Jane Smith]", "topics: [lupus, nephritis]\n");
        _input.Write("topics.yml", "- {label: nephritis, former-slugs: [lupus]}\n");
        LeadsTo("topics/lupus", "topics/nephritis");
        Assert.Contains("topics/lupus-2/index.html", _input.Build().Files.Keys);
    }

    private void Divided(string people)
    {
        _input.Letter("one", "2020", $"[{{name: Wei Zhang, orcid: {First}}}]");
        _input.Letter("two", "2021", $"[{{name: Wei Zhang, orcid: {Second}}}]");
        _input.Write("people.yml", people);
    }

    private void LeadsTo(string from, string to) =>
        Assert.Equal($"https://archive.example/base/{to}/", _input.Build().Page(from).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
}
