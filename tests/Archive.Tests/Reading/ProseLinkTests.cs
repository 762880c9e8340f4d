using Xunit;

namespace Archive.Tests.Reading;

public class ProseLinkTests
{
    [Theory]
    [InlineData("[a](https://e.org/b?c=d&e)", "https://e.org/b?c=d&amp;e\" rel=\"external")]
    [InlineData("[a](HTTPS://e.org)", "HTTPS://e.org\" rel=\"external")]
    [InlineData("[a](<https://e.org/b c\"d>)", "https://e.org/b%20c%22d\" rel=\"external")]
    [InlineData("[a](https://e.org/ä/日)", "https://e.org/ä/日\" rel=\"external")]
    [InlineData("[a](https://e.org \"t \\\"q\\\"\")", "https://e.org\" rel=\"external\" title=\"t &quot;q&quot;")]
    [InlineData("[a](https://dx.doi.org/10.5555/x)", "https://doi.org/10.5555/x\" rel=\"external")]
    [InlineData("[a](<tel:+44 20>)", "tel:+4420")]
    [InlineData("[a](other-id.md)", "article:other-id")]
    [InlineData("[a](../2019/other-id.md#methods)", "article:other-id#s-methods")]
    [InlineData("[a](other-id.md#fig-1)", "article:other-id#fig-1")]
    [InlineData("[a](../pages/about.md)", "/about/")]
    [InlineData("[a](../../pages/about.md#aims)", "/about/#s-aims")]
    [InlineData("[a](/topics/lupus/?q=1#x)", "/topics/lupus/?q=1#x")]
    [InlineData("[a](x/figure.png)", "file:figure.png")]
    [InlineData("[a](./x/figure.png)", "file:figure.png")]
    [InlineData("[a](../2020/x/figure.png)", "file:figure.png")]
    [InlineData("[a](figure.png)", "file:figure.png")]
    [InlineData("[a](x/data%20set/table%201.csv)", "file:data set/table 1.csv")]
    [InlineData("[a](<data set/table 1.csv>)", "file:data set/table 1.csv")]
    [InlineData("[a](x/paper.pdf#page=2)", "file:paper.pdf#page=2")]
    [InlineData("[a]\n\n[a]: x/figure.png", "file:figure.png")]
    public void Links_to_what_is_allowed(string markdown, string href)
    {
        var text = ProseCase.Of(markdown, "figure.png", "data set/table 1.csv", "paper.pdf");
        Assert.Equal("", text.Problems);
        Assert.Equal($"<p><a href=\"{href}\">a</a></p>", text.Html);
    }

    [Theory]
    [InlineData("[a](javascript:alert)", "1:5 TXT001")]
    [InlineData("[a](JaVaScRiPt:alert)", "1:5 TXT001")]
    [InlineData("[a](java&#x73;cript:alert)", "1:5 TXT001")]
    [InlineData("[a](java&Tab;script:alert)", "1:5 TXT001")]
    [InlineData("[a](<java script:alert>)", "1:5 TXT001")]
    [InlineData("[a](java\u200Bscript:alert)", "1:5 TXT001")]
    [InlineData("[a](javascript%3Aalert)", "1:5 TXT001")]
    [InlineData("[a](%6Aavascript%253Aalert)", "1:5 TXT001")]
    [InlineData("[a](&#1;javascript:alert)", "1:5 TXT001")]
    [InlineData("[a](data:text/html,x)", "1:5 TXT001")]
    [InlineData("[a](vbscript:x)", "1:5 TXT001")]
    [InlineData("[a](ftp://e.org)", "1:5 TXT001")]
    [InlineData("[a](//e.org)", "1:5 TXT009")]
    [InlineData("[a](x/figur.png)", "1:5 TXT011")]
    [InlineData("[a](y/figure.png)", "1:5 TXT011")]
    [InlineData("[a](other-id)", "1:5 TXT011")]
    [InlineData("[a](../y/figure.png)", "1:5 TXT012")]
    [InlineData("[a](../../../../etc/passwd)", "1:5 TXT012")]
    [InlineData("[a](%2e%2e/y/z.png)", "1:5 TXT012")]
    [InlineData("[a](x\\figure.png)", "1:5 TXT013")]
    [InlineData("[a](C:\\\\x\\figure.png)", "1:5 TXT014")]
    [InlineData("[a](c:/x/figure.png)", "1:5 TXT014")]
    [InlineData("[a](file:///etc/passwd)", "1:5 TXT014")]
    [InlineData("[a](<\\\\\\\\server\\x.png>)", "1:5 TXT014")]
    [InlineData("[a]()", "1:1 TXT015")]
    [InlineData("[a](#)", "1:5 TXT015")]
    [InlineData("[a](https:)", "1:5 TXT016")]
    [InlineData("[a](https:///x)", "1:5 TXT016")]
    [InlineData("[a](/a/../b/)", "1:5 TXT016")]
    public void Refuses_what_is_not(string markdown, string problem)
    {
        var text = ProseCase.Of(markdown, "figure.png");
        Assert.Equal(("<p>a</p>", problem), (text.Html, text.Problems));
    }

    [Fact]
    public void Points_at_the_definition_of_a_link() => Assert.Equal("3:6 TXT001", ProseCase.Of("[a]\n\n[a]: data:x").Problems);

    [Fact]
    public void Suggests_the_attachment_that_may_be_meant() =>
        Assert.Equal("Did you mean 'x/figure-1.png'?", ProseCase.Of("[a](x/figure1.png)", "figure-1.png", "table.csv").Diagnostics[0].WayOut);

    [Fact]
    public void Leads_to_headings_figures_and_tables_of_the_text()
    {
        var text = ProseCase.Of("[a](#methods-used) [b](#Methods%20used) [c](#fig-1) [d](#table-1) [e](#fig-2) [f](#method-used)\n\n# Methods used\n\n![p](figure.png)\n\nTable 1. T\n\n|a|\n|-|\n|b|", "figure.png");
        Assert.Contains("""<a href="#s-methods-used">a</a> <a href="#s-methods-used">b</a> <a href="#fig-1">c</a> <a href="#table-1">d</a>""", text.Html, StringComparison.Ordinal);
        Assert.Equal("1:71 TXT010, 1:83 TXT010", text.Problems);
        Assert.Equal("Did you mean '#methods-used'?", text.Diagnostics[1].WayOut);
    }

    [Theory]
    [InlineData("https://e.org/a.", "<p><a href=\"https://e.org/a\" rel=\"external\">https://e.org/a</a>.</p>")]
    [InlineData("(https://e.org/a_(b))", "<p>(<a href=\"https://e.org/a_(b)\" rel=\"external\">https://e.org/a_(b)</a>)</p>")]
    [InlineData("（https://e.org/a）を参照。", "<p>（<a href=\"https://e.org/a\" rel=\"external\">https://e.org/a</a>）を参照。</p>")]
    [InlineData("www.e.org.", "<p><a href=\"https://www.e.org\" rel=\"external\">www.e.org</a>.</p>")]
    [InlineData("<https://e.org>", "<p><a href=\"https://e.org\" rel=\"external\">https://e.org</a></p>")]
    [InlineData("ftp://e.org/a", "<p>ftp://e.org/a</p>")]
    [InlineData("[https://a.org](https://b.org)", "<p><a href=\"https://b.org\" rel=\"external\">https://a.org</a></p>")]
    [InlineData("https://doi.org/10.5555/X", "<p><a href=\"https://doi.org/10.5555/X\" rel=\"external\">https://doi.org/10.5555/X</a></p>")]
    public void Links_bare_addresses(string markdown, string html)
    {
        var text = ProseCase.Of(markdown);
        Assert.Equal((html, ""), (text.Html, text.Problems));
    }

    [Theory]
    [InlineData("<a.b@e.org>", "a.b{at}e.org")]
    [InlineData("mailto:a@e.org", "a{at}e.org")]
    [InlineData("[a@e.org](mailto:a@e.org)", "a{at}e.org")]
    [InlineData("[write to us](mailto:a@e.org?subject=x)", "write to us (a{at}e.org)")]
    [InlineData("Write to a@e.org.", "Write to a{at}e.org.")]
    public void Never_links_an_email_address(string markdown, string shown)
    {
        var text = ProseCase.Of(markdown);
        Assert.Equal(($"<p>{shown}</p>", shown, ""), (text.Html, text.Plain, text.Problems));
    }

    [Theory]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>", "1:1 TXT001")]
    [InlineData("[](https://e.org)", "<p><a href=\"https://e.org\" rel=\"external\">https://e.org</a></p>", "1:1 TXT017")]
    public void Shows_the_address_where_there_is_nothing_else(string markdown, string html, string problems)
    {
        var text = ProseCase.Of(markdown);
        Assert.Equal((html, problems), (text.Html, text.Problems));
    }

    [Theory]
    [InlineData("doi:10.5555/a.b", "doi:10.5555/a.b", "10.5555/a.b")]
    [InlineData("see DOI 10.5555/a, and", "DOI 10.5555/a", "10.5555/a")]
    [InlineData("(doi: 10.5555/a(b)c)", "doi: 10.5555/a(b)c", "10.5555/a(b)c")]
    [InlineData("“doi:10.5555/a”.", "doi:10.5555/a", "10.5555/a")]
    [InlineData("doi:10.1002/a_b_c", "doi:10.1002/a_b_c", "10.1002/a_b_c")]
    [InlineData("doi:https://doi.org/10.5555/a", "doi:https://doi.org/10.5555/a", "10.5555/a")]
    [InlineData("doi.org/10.5555/a", "doi.org/10.5555/a", "10.5555/a")]
    [InlineData("文献はdoi:10.5555/a。", "doi:10.5555/a", "10.5555/a")]
    [InlineData("doi:\n10.5555/a", "doi:\n10.5555/a", "10.5555/a")]
    public void Links_dois_in_running_text(string markdown, string words, string doi) =>
        Assert.Contains($"<a href=\"https://doi.org/{doi}\" rel=\"external\">{words}</a>", ProseCase.Of(markdown).Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("10.5555/a")]
    [InlineData("[doi:10.5555/a](/b/)")]
    [InlineData("`doi:10.5555/a`")]
    [InlineData("doi:10.1002/(SICI)1<1::AID>3.0.CO;2-2")]
    [InlineData("PMIDs 123, XPMC123, PMC12x")]
    public void Links_nothing_that_may_be_something_else(string markdown) => Assert.DoesNotContain("https://", ProseCase.Of(markdown).Html, StringComparison.Ordinal);
}
