using Archive.Journal.Model;
using Xunit;

namespace Archive.Tests.Reading;

public class ProseReferenceTests
{
    [Fact]
    public void Numbers_references_in_the_order_of_first_citation()
    {
        var text = ProseCase.Of("a[^z] b[^a] c[^z]\n\n[^a]: Alpha\n[^z]: Zeta");
        Assert.Equal("<p>a" + Cite(1) + " b" + Cite(2) + " c" + Cite(1, "cite-1-2") + "</p>", text.Html);
        Assert.Equal([(1, "Zeta", 2), (2, "Alpha", 1)], text.References.Select(r => (r.Number, r.Text.Html, r.Citations)));
        Assert.Equal("", text.Problems);
    }

    [Theory]
    [InlineData("[^1][^2]", ",")]
    [InlineData("[^1] [^2]", ",")]
    [InlineData("[^1], [^2]", ",")]
    [InlineData("[^1]\n[^2]", ",")]
    [InlineData("[^1]–[^2]", "–")]
    [InlineData("[^1]-[^2]", "–")]
    public void Joins_citations_that_stand_side_by_side(string citations, string between)
    {
        var text = ProseCase.Of($"a.{citations}\n\n[^1]: x\n[^2]: y");
        Assert.Equal("<p>a." + Cite(1).Replace("</sup>", between, StringComparison.Ordinal) + Cite(2).Replace("<sup class=\"cite\">", "", StringComparison.Ordinal) + "</p>", text.Html);
    }

    [Theory]
    [InlineData("Really![^1]")]
    [InlineData("a[^1](see below)")]
    [InlineData("# Heading[^1]")]
    [InlineData("[a][^1]")]
    [InlineData("*a[^1]*")]
    public void Cites_wherever_a_citation_stands(string markdown)
    {
        var text = ProseCase.Of(markdown + "\n\n[^1]: x");
        Assert.Contains(Cite(1), text.Html, StringComparison.Ordinal);
        Assert.Equal("", text.Problems);
    }

    [Fact]
    public void Sets_citations_after_the_link_they_stand_in() =>
        Assert.Equal("<p><a href=\"https://e.org\" rel=\"external\">a b</a>" + Cite(1) + "</p>", ProseCase.Of("[a[^1] b](https://e.org)\n\n[^1]: x").Html);

    [Theory]
    [InlineData("`[^1]`")]
    [InlineData("    [^1]")]
    [InlineData("\\[^1]")]
    [InlineData("$a_{[^1]}$")]
    public void Cites_nothing_in_code(string markdown) => Assert.DoesNotContain("TXT004", ProseCase.Of(markdown).Problems, StringComparison.Ordinal);

    [Fact]
    public void Reports_a_citation_without_a_reference_at_its_place()
    {
        var text = ProseCase.Of("a\n\n- b\n  c[^smiht] [^9]\n\n[^smith]: x");
        Assert.Equal("4:4 TXT004, 4:13 TXT004, 6:1 TXT006", text.Problems);
        Assert.Equal("Did you mean [^smith]?", text.Diagnostics[0].WayOut);
        Assert.Contains("c[^smiht][^9]", text.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_label_that_is_defined_twice()
    {
        var text = ProseCase.Of("a[^A]\n\n[^A]: x\n\n[^a]: y");
        Assert.Equal("5:1 TXT005", text.Problems);
        Assert.Contains("line 3", text.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_last_what_nobody_cites()
    {
        var text = ProseCase.Of("[^1]: never\n[^2]: once\n\na[^2]");
        Assert.Equal([("once", 1), ("never", 0)], text.References.Select(r => (r.Text.Html, r.Citations)));
        Assert.Equal("1:1 TXT006", text.Problems);
    }

    [Fact]
    public void Follows_a_reference_that_cites_another()
    {
        var text = ProseCase.Of("a[^1]\n\n[^1]: see [^2] and [^1]\n[^2]: x");
        Assert.Equal([2, 1], text.References.Select(r => r.Citations));
        Assert.Equal("see " + Cite(2) + " and " + Cite(1, "cite-1-2"), ProseCase.Fill(text.References[0].Text));
    }

    [Theory]
    [InlineData("- a[^1]\n\n  [^1]: word", "3:3 TXT007")]
    [InlineData("> a[^1]\n>\n> [^1]: several words", "3:3 TXT007")]
    public void Reports_a_definition_inside_a_list_or_quotation(string markdown, string problem) => Assert.Contains(problem, ProseCase.Of(markdown).Problems, StringComparison.Ordinal);

    [Fact]
    public void Reports_a_reference_without_text() => Assert.Equal("3:1 TXT030", ProseCase.Of("a[^1]\n\n[^1]:").Problems);

    [Theory]
    [InlineData("[^1]: one\n    two", "one\ntwo")]
    [InlineData("[^1]: one\ntwo", "one\ntwo")]
    [InlineData("[^1]: one\n\n    two", "<p>one</p>\n<p>two</p>")]
    [InlineData("[^1]:\n    - one", "<ul>\n<li>one</li>\n</ul>")]
    public void Reads_the_lines_of_a_reference(string definition, string html) => Assert.Equal(html, ProseCase.Of("a[^1]\n\n" + definition).References[0].Text.Html);

    [Fact]
    public void Ends_a_reference_where_the_text_goes_on()
    {
        var text = ProseCase.Of("a[^1]\n\n[^1]: one\n\ntwo");
        Assert.Equal("<p>a" + Cite(1) + "</p>\n<p>two</p>", text.Html);
        Assert.Equal("one", text.References[0].Text.Html);
    }

    [Fact]
    public void Knows_a_references_doi_and_place()
    {
        var reference = ProseCase.Of("a[^1]\n\n[^1]: Kim J. *Lancet* 2020;1:2. doi:10.1016/S0140-6736(20)30183-5. PMID: 12345678; PMC7654321").References[0];
        Assert.Equal(new Doi("10.1016/S0140-6736(20)30183-5"), reference.Doi);
        Assert.Equal((3, 1), (reference.Place.Line, reference.Place.Column));
        Assert.Equal("Kim J. Lancet 2020;1:2. doi:10.1016/S0140-6736(20)30183-5. PMID: 12345678; PMC7654321", reference.Text.PlainText);
        Assert.Equal("""Kim J. <em>Lancet</em> 2020;1:2. <a href="https://doi.org/10.1016/S0140-6736(20)30183-5" rel="external">doi:10.1016/S0140-6736(20)30183-5</a>. <a href="https://pubmed.ncbi.nlm.nih.gov/12345678/" rel="external">PMID: 12345678</a>; <a href="https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7654321/" rel="external">PMC7654321</a>""", reference.Text.Html);
    }

    private static string Cite(int number, string? id = null) => $"<sup class=\"cite\"><a href=\"#ref-{number}\" id=\"{id ?? $"cite-{number}"}\" aria-label=\"Reference {number}\">{number}</a></sup>";
}
