using Archive.Engine;
using Archive.Journal.Reading;
using Xunit;

namespace Archive.Tests.Reading;

public class ProseTextTests
{
    [Theory]
    [InlineData("One.\n\nTwo\nlines.", "<p>One.</p>\n<p>Two\nlines.</p>")]
    [InlineData("*a* **b** ***c*** `d`", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <code>d</code></p>")]
    [InlineData("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>")]
    [InlineData("~~5~~ 10 mg", "<p><del>5</del> 10 mg</p>")]
    [InlineData("> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>")]
    [InlineData("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n</ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>")]
    [InlineData("```r\nx <- \"1\"\n\ny\n```", "<pre><code class=\"language-r\">x &lt;- \"1\"\n\ny\n</code></pre>")]
    [InlineData("    indented", "<pre><code>indented\n</code></pre>")]
    [InlineData("日本語 Ångström 😀 שלום", "<p>日本語 Ångström 😀 שלום</p>")]
    [InlineData("**薬剤（A）**は", "<p><strong>薬剤（A）</strong>は</p>")]
    [InlineData("a&nbsp;b &alpha; &lt;i&gt; &#x1F600; & \"q\" 'r'", "<p>a\u00A0b α &lt;i&gt; 😀 &amp; \"q\" 'r'</p>")]
    [InlineData("a -- b... \"c\"", "<p>a -- b... \"c\"</p>")]
    [InlineData("# x {#id .class}", "<h2 id=\"s-x-id-class\">x {#id .class}</h2>")]
    [InlineData("- [ ] a", "<ul>\n<li>[ ] a</li>\n</ul>")]
    [InlineData("[a [b] c", "<p>[a [b] c</p>")]
    [InlineData("[a][^b c] *d* [e", "<p>[a][^b c] <em>d</em> [e</p>")]
    [InlineData("![a *b", "<p>![a *b</p>")]
    [InlineData("&#1;\u000Fa", "<p>\uFFFD\uFFFDa</p>")]
    public void Writes_CommonMark(string markdown, string html) => Assert.Equal(html, ProseCase.Of(markdown).Html);

    [Theory]
    [InlineData("CO~2~ and H~2~O", "<p>CO<sub>2</sub> and H<sub>2</sub>O</p>")]
    [InlineData("10^9^/L, ^99m^Tc, Ca^2+^", "<p>10<sup>9</sup>/L, <sup>99m</sup>Tc, Ca<sup>2+</sup></p>")]
    [InlineData("*C*~*max*~ and **CO~2~**", "<p><em>C</em><sub><em>max</em></sub> and <strong>CO<sub>2</sub></strong></p>")]
    [InlineData("SO~4~^2−^", "<p>SO<sub>4</sub><sup>2−</sup></p>")]
    [InlineData("~50 patients and ~60 more", "<p>~50 patients and ~60 more</p>")]
    [InlineData("(~5–~10) mg, 5~6 and 7~8", "<p>(~5–~10) mg, 5~6 and 7~8</p>")]
    [InlineData("10^9/10^6 and 2^3", "<p>10^9/10^6 and 2^3</p>")]
    [InlineData("x~a*b~ c*", "<p>x<sub>a*b</sub> c*</p>")]
    [InlineData("p^\\*^ and x^\\^^", "<p>p<sup>*</sup> and x<sup>^</sup></p>")]
    [InlineData("a ~~ b ~ c ^ d", "<p>a ~~ b ~ c ^ d</p>")]
    [InlineData("x~https://a~b.org~", "<p>x<sub>https://a</sub>b.org~</p>")]
    public void Sets_scripts_and_leaves_stray_marks(string markdown, string html) => Assert.Equal(html, ProseCase.Of(markdown).Html);

    [Theory]
    [InlineData("a <b>x</b>", "<p>a &lt;b&gt;x&lt;/b&gt;</p>", "1:3 TXT031")]
    [InlineData("<div>\n*x*\n</div>", "<p>&lt;div&gt;\n<em>x</em>\n&lt;/div&gt;</p>", "1:1 TXT031, 3:1 TXT031")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "1:1 TXT031")]
    [InlineData("p<0.05 and a <b", "<p>p&lt;0.05 and a &lt;b</p>", "")]
    [InlineData("`<b>`", "<p><code>&lt;b&gt;</code></p>", "")]
    [InlineData("a <!-- check with the author --> b", "<p>a  b</p>", "")]
    [InlineData("a\n\n<!-- two\n\nparagraphs -->\n\nb", "<p>a</p>\n<p>b</p>", "")]
    [InlineData("<!-- only -->", "", "")]
    [InlineData("<!-- one --> <!-- two -->", "", "")]
    [InlineData("a\n\nb <!-- never closed\n\nc", "<p>a</p>\n<p>b &lt;!-- never closed</p>\n<p>c</p>", "3:3 TXT028")]
    [InlineData("> <!-- ends with\n\nthe quotation -->", "<blockquote>\n<p>&lt;!-- ends with</p>\n</blockquote>\n<p>the quotation --&gt;</p>", "1:3 TXT028")]
    public void Shows_html_as_text_and_drops_comments(string markdown, string html, string problems)
    {
        var text = ProseCase.Of(markdown);
        Assert.Equal((html, problems), (text.Html, text.Problems));
    }

    [Theory]
    [InlineData("# A\n\n## B\n\n# C", "h2 s-a, h3 s-b, h2 s-c")]
    [InlineData("## A\n\n#### B\n\n### C\n\n## D", "h2 s-a, h3 s-b, h3 s-c, h2 s-d")]
    [InlineData("### A\n\n# B", "h2 s-a, h2 s-b")]
    [InlineData("# A\n\n## A\n\n# A-2\n\n# A", "h2 s-a, h3 s-a-2, h2 s-a-2-2, h2 s-a-3")]
    [InlineData("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6", "h2 s-1, h3 s-2, h4 s-3, h5 s-4, h6 s-5, h6 s-6")]
    [InlineData("# ?!\n\nDiscussion & *results*[^1]\n---\n\n[^1]: x", "h2 s-section, h3 s-discussion-results")]
    [InlineData("> ## In a quotation", "h2 s-in-a-quotation")]
    public void Puts_headings_below_the_title_without_a_gap(string markdown, string headings)
    {
        var found = System.Text.RegularExpressions.Regex.Matches(ProseCase.Of(markdown).Html, "<(h[0-9]) id=\"([^\"]*)\"");
        Assert.Equal(headings, string.Join(", ", found.Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}")));
    }

    [Fact]
    public void Leaves_out_an_empty_heading()
    {
        var text = ProseCase.Of("a\n\n##\n\nb");
        Assert.Equal(("<p>a</p>\n<p>b</p>", "3:1 TXT029"), (text.Html, text.Problems));
    }

    [Fact]
    public void Begins_at_h1_where_the_page_has_no_title()
    {
        var text = ProseReader.Read(new SourceText("pages/about.md", "# About"), 0, ProseCase.Context("pages/about.md") with { HasTitle = false }, new DiagnosticBag());
        Assert.Equal("<h1 id=\"s-about\">About</h1>", ProseCase.Fill(text.Body));
    }

    [Theory]
    [InlineData("# A *b*\n\nc\nd[^1] `e` & f\n\n[^1]: x", "A b\nc d e & f")]
    [InlineData("- a\n- b\n\n> c", "a\nb\nc")]
    [InlineData("x~2~ a<b>[c](https://e.org) <me@e.org>", "x2 a<b>c me{at}e.org")]
    [InlineData("```\na\nb\n```\n\n$x^2$", "a\nb\nx^2")]
    [InlineData("|a|b|\n|-|-|\n|c|*d*|", "a b\nc d")]
    public void Gives_the_plain_text(string markdown, string plain) => Assert.Equal(plain, ProseCase.Of(markdown).Plain);

    [Fact]
    public void Begins_where_the_front_matter_ends()
    {
        var problems = new DiagnosticBag();
        var source = new SourceText(ProseCase.File, "---\ntitle: x\n---\nA\n\nb[^9]");
        var text = ProseReader.Read(source, source.Text.IndexOf('A', StringComparison.Ordinal), ProseCase.Context(ProseCase.File), problems);
        Assert.Equal("<p>A</p>\n<p>b[^9]</p>", text.Body.Html);
        Assert.Equal(new Place(ProseCase.File, 6, 2), Assert.Single(problems.ToSorted()).Place);
    }

    [Fact]
    public void Reads_a_field_with_its_own_ids_and_no_references()
    {
        var problems = new DiagnosticBag();
        var place = new Place(ProseCase.File, 7, 11);
        var text = ProseReader.ReadField("## Aim\n\nCO~2~[^1] [there](#aim)\n\n[^1]: x", place, ProseCase.Context(ProseCase.File), problems);
        Assert.Equal("<h3 id=\"abstract-s-aim\">Aim</h3>\n<p>CO<sub>2</sub>[^1] <a href=\"#abstract-s-aim\">there</a></p>", ProseCase.Fill(text));
        Assert.Equal(["TXT008"], problems.ToSorted().Select(d => d.Code).Distinct());
        Assert.All(problems.ToSorted(), d => Assert.Equal(place, d.Place));
    }
}
