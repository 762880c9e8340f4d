using Xunit;

namespace Archive.Tests.Site;

/// <summary>A person's page says why its items are one person's, and whom the person could be taken for.</summary>
public sealed class IdentityTests : IDisposable
{
    private const string First = "0000-0002-1825-0097";
    private const string Second = "0000-0001-5109-3700";

    private readonly AnInput _input = new();

    public void Dispose() => _input.Dispose();

    [Fact]
    public void By_the_ORCID_iD_that_every_item_carries()
    {
        _input.Letter("one", "2020", $"[{{name: Jane Smith, orcid: {First}}}]");
        _input.Letter("two", "2021", $"[{{name: Jane Miller, orcid: {First}}}]");
        Assert.Equal("Both items carry this iD.", Reason("jane-miller"));
    }

    [Fact]
    public void By_the_iD_of_the_only_item()
    {
        _input.Letter("one", "2020", $"[{{name: Jane Smith, orcid: {First}}}]");
        Assert.Equal("The item carries this iD.", Reason("jane-smith"));
    }

    [Fact]
    public void By_people_yml_which_brings_names_together()
    {
        _input.Write("people.yml", "- {name: Jane Smith, variants: [J Smith]}\n");
        _input.Letter("one", "2020", "[Jane Smith]");
        _input.Letter("two", "2021", "[J. Smith]");
        Assert.Equal("No ORCID iD is known. The archive's list of people brings these names together: Jane Smith and J. Smith.", Reason("jane-smith"));
    }

    [Fact]
    public void By_people_yml_which_gives_an_iD_that_no_item_carries()
    {
        _input.Write("people.yml", $"- {{name: Jane Smith, orcid: {First}}}\n");
        _input.Letter("one", "2020", "[Jane Smith]");
        Assert.Equal("No item carries this iD. The archive's list of people gives the iD to this name.", Reason("jane-smith"));
    }

    [Fact]
    public void By_name_alone()
    {
        _input.Letter("one", "2020", "[Jane Smith]");
        Assert.Equal("No ORCID iD is known: these are the items under this name.", Reason("jane-smith"));
    }

    [Fact]
    public void By_the_iD_on_some_items_and_by_name_on_the_others()
    {
        _input.Letter("one", "2020", $"[{{name: Jane Smith, orcid: {First}}}]");
        _input.Letter("two", "2021", "[Jane Smith]");
        _input.Letter("three", "2021", "[Jane Smith]");
        Assert.Equal("1 of 3 items carries this iD; the others are here by name, which nobody else in the archive has.", Reason("jane-smith"));
    }

    [Fact]
    public void By_the_iD_on_some_items_and_by_people_yml_on_the_others()
    {
        _input.Write("people.yml", $"- {{name: Jane Smith, variants: [J Smith], orcid: {First}}}\n");
        _input.Letter("one", "2020", $"[{{name: Jane Smith, orcid: {First}}}]");
        _input.Letter("two", "2021", "[J Smith]");
        Assert.Equal("1 of 2 items carries this iD; the other is here by name. The archive's list of people brings these names together: Jane Smith and J Smith.", Reason("jane-smith"));
    }

    [Fact]
    public void By_a_name_that_several_have_which_may_be_several_people()
    {
        Namesakes();
        _input.Letter("three", "2022", "[Wei Zhang]");
        Assert.StartsWith("Several people in the archive have this name", Reason("wei-zhang-2"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_editors_page_speaks_of_what_they_handled()
    {
        _input.Letter("one", "2020", $"[{{name: Jane Smith, orcid: {First}}}]");
        _input.Letter("two", "2021", "[Ann Other]", "handling-editor: Jane Smith\n");
        Assert.Equal("No ORCID iD stands on these items: they are here by name, which nobody else in the archive has.", Reason("jane-smith", "editors"));
        Assert.Equal("The item carries this iD.", Reason("jane-smith"));
    }

    [Fact]
    public void Namesakes_are_named_with_what_tells_them_apart()
    {
        Namesakes();
        var page = _input.Build().Page("authors/wei-zhang");
        var other = Assert.Single(page.QuerySelectorAll(".side h2 + .counted li"), l => l.TextContent.Contains("iD ending", StringComparison.Ordinal));
        Assert.Equal("/base/authors/wei-zhang-3700/", other.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Institute of Statistics, University of Eastport; iD ending in 3700", other.QuerySelector(".detail")!.TextContent);
        Assert.Equal("1", other.QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public void Who_has_the_same_family_name_and_initial_is_a_namesake_and_who_has_another_initial_is_not()
    {
        _input.Letter("one", "2020", $"[{{name: Jane Smith, orcid: {First}}}]");
        _input.Letter("two", "2020", $"[{{name: J. Śmith, orcid: {Second}}}]");
        _input.Letter("three", "2020", "[Ruth Smith]");
        _input.Letter("four", "2020", "[Jane Smithson]");
        Assert.Equal(["J. Śmith"], Others("jane-smith"));
        Assert.Equal(["Jane Smith"], Others("j-smith"));
        Assert.Empty(Others("ruth-smith"));
    }

    [Fact]
    public void An_editor_is_found_by_their_own_page()
    {
        _input.Letter("one", "2020", "[Jane Smith]", "handling-editor: John Smith\n");
        Assert.Equal("/base/editors/john-smith/", _input.Build().Page("authors/jane-smith").QuerySelector(".side .counted a")!.GetAttribute("href"));
    }

    private void Namesakes()
    {
        _input.Letter("one", "2020", $"[{{name: Wei Zhang, orcid: {First}, affiliation: 'Department of Nephrology, Northfield'}}]");
        _input.Letter("two", "2021", $"[{{name: Wei Zhang, orcid: {Second}, affiliation: 'Institute of Statistics, University of Eastport, Eastport'}}]");
    }

    private string Reason(string slug, string pages = "authors") => _input.Build().Page($"{pages}/{slug}").QuerySelectorAll(".side h2").Single(h => h.TextContent == "Who this is").ParentElement!.QuerySelectorAll("p").First(p => p.QuerySelector(".id") is null).TextContent;

    private IEnumerable<string> Others(string slug) => _input.Build().Page($"authors/{slug}").QuerySelectorAll(".side .counted a").Select(a => a.TextContent);
}
