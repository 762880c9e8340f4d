using System.Xml;
using System.Xml.Linq;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Records;

/// <summary>Articles as JATS XML.</summary>
public sealed class JatsTests(Specimen specimen) : IClassFixture<Specimen>
{
    private const string Front = "type: letter\npublished: 2020-05\nauthors: [A B]\n";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    [Fact]
    public void Every_article_of_the_specimen_is_valid() =>
        RelaxNg.Validate("jats.rnc", specimen.Site.Files.Keys.Where(f => f.EndsWith("jats.xml", StringComparison.Ordinal)).ToDictionary(f => f, specimen.Site.Text));

    [Fact]
    public void Every_text_that_the_archive_can_set_is_valid()
    {
        using var input = new AnInput();
        input.Write("archive.yml", "title: A <b> & \"c\"\nbase-url: https://archive.example/base/\n");
        input.Write("articles/one/f.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"></svg>");
        input.Write("articles/one/data.csv", "a,b\n");
        input.Write("articles/one.md", $"---\ntitle: One\n{Front}{HostileFront}---\n{EveryKindOfText}");
        input.Write("articles/two.md", "---\ntitle: No text, no date, nobody\ntype: correction\nextent: record\njournal: Another\ncorrects: one\n---\n");
        var site = input.Build();
        RelaxNg.Validate("jats.rnc", new Dictionary<string, string> { ["one"] = site.Text("articles/one/jats.xml"), ["two"] = site.Text("articles/two/jats.xml") });
    }

    [Theory]
    [InlineData("p < 0.05 & \\\"more\\\" </article-title>")]
    [InlineData("]]> <!-- --> &amp; <?x?> &#0;")]
    [InlineData("\\\\LaTeX{} $x_1$ # ~ % 𝔘 🧬")]
    [InlineData("مرحبا بالعالم – שלום")]
    public void A_hostile_title_comes_back_as_it_was(string title)
    {
        var written = title.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        Assert.Equal(written, Article($"title: \"{title}\"\n{Front}").Descendants("article-title").Single().Value);
    }

    [Theory]
    [InlineData("2020", "2020", "", "")]
    [InlineData("2020-05", "2020", "05", "")]
    [InlineData("2020-05-09", "2020", "05", "09")]
    public void A_date_says_what_is_known(string published, string year, string month, string day)
    {
        var date = Article($"title: T\ntype: letter\npublished: {published}\nauthors: [A B]\n").Descendants("pub-date").Single();
        Assert.Equal(
            (published, year, month, day),
            (date.Attribute("iso-8601-date")!.Value, date.Element("year")?.Value ?? "", date.Element("month")?.Value ?? "", date.Element("day")?.Value ?? ""));
    }

    [Theory]
    [InlineData("Åsa Lindström", "<name name-style=\"western\"><surname>Lindström</surname><given-names>Åsa</given-names></name>")]
    [InlineData("Sukarno", "<name name-style=\"western\"><surname>Sukarno</surname></name>")]
    [InlineData("{family: The XYZ Study Group}", "<collab>The XYZ Study Group</collab>")]
    [InlineData("{given: 太郎, family: 山田}", "<name name-style=\"eastern\"><surname>山田</surname><given-names>太郎</given-names></name>")]
    [InlineData("{given: Luis, family: García Márquez, suffix: Jr}", "<name name-style=\"western\"><surname>García Márquez</surname><given-names>Luis</given-names><suffix>Jr</suffix></name>")]
    public void A_name_is_a_persons_or_a_groups(string author, string expected)
    {
        var contributor = Article($"title: T\ntype: letter\npublished: 2020\nauthors:\n  - {author}\n").Descendants("contrib").Single();
        var name = contributor.Elements().Single();
        name.DescendantNodes().OfType<XText>().Where(t => string.IsNullOrWhiteSpace(t.Value)).Remove();
        Assert.Equal(expected, name.ToString(SaveOptions.DisableFormatting));
    }

    [Fact]
    public void Authors_share_an_affiliation_and_an_address_is_for_people()
    {
        var meta = Article("title: T\ntype: letter\npublished: 2020\nauthors:\n  - {name: A B, affiliation: [X, Y], corresponding: true, email: ab@person.org}\n  - {name: C D, affiliation: Y}\n").Descendants("article-meta").Single();
        Assert.Equal(["X", "Y"], meta.Elements("aff").Select(a => a.Value));
        Assert.Equal(["aff-1", "aff-2", "cor-1", "aff-2"], meta.Descendants("xref").Select(x => x.Attribute("rid")!.Value));
        Assert.Equal("ab{at}person.org", meta.Descendants("email").Single().Value);
    }

    [Fact]
    public void A_notice_and_its_article_name_each_other()
    {
        using var input = new AnInput();
        input.Letter("one", "2020-01-01", "[A B]", "doi: 10.5555/one");
        input.Article("two", "type: reply\npublished: 2020-02-01\nauthors: [C D]\nresponds-to: one\n");
        input.Article("three", "type: retraction\npublished: 2020-03-01\ndoi: 10.5555/three\nretracts: one\n");
        var site = input.Build();
        Assert.Equal(["reply uri https://archive.example/base/articles/two/", "retraction-forward doi 10.5555/three"], Relations(site, "one"));
        Assert.Equal(["letter doi 10.5555/one"], Relations(site, "two"));
        Assert.Equal(["retracted-article doi 10.5555/one"], Relations(site, "three"));
    }

    [Fact]
    public void Of_a_withdrawn_article_only_the_permalink_is_told()
    {
        using var input = new AnInput();
        input.Write("articles/gone.md", "---\ntitle: Nobody may read this\ntype: letter\npublished: 2020-01-01\nauthors: [A B]\ndoi: 10.5555/gone\nconsent: {status: withdrawn, date: 2021-01-01}\n---\n");
        input.Write("articles/two.md", "---\ntitle: Two\ntype: reply\npublished: 2020-02-01\nauthors: [C D]\nresponds-to: gone\n---\nAs they wrote.[^1]\n\n[^1]: A B. Nobody may read this. doi:10.5555/gone\n");
        var site = input.Build();
        var article = XDocument.Parse(WithoutType(site.Text("articles/two/jats.xml")));
        Assert.Equal(["letter uri https://archive.example/base/articles/gone/"], Relations(site, "two"));
        Assert.Equal("https://archive.example/base/articles/gone/", article.Descendants("mixed-citation").Single().Value);
        Assert.DoesNotContain("Nobody", article.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("articles/gone/jats.xml", site.Files.Keys);
    }

    [Fact]
    public void Headings_are_sections_and_a_heading_in_a_list_is_none()
    {
        var body = Article($"title: T\n{Front}", "Before.\n\n## A\n\none\n\n### B\n\ntwo\n\n## C\n\n- ## D\n\n[to A](#a), [to D](#d)\n").Descendants("body").Single();
        Assert.Equal(["A B", "B", "C"], body.Descendants("sec").Select(s => string.Join(' ', s.Descendants("title").Select(t => t.Value))));
        Assert.Equal("to A", body.Descendants("xref").Single().Value);
        Assert.Equal("Before.", body.Elements("p").Single().Value);
    }

    [Fact]
    public void No_letter_of_a_text_is_lost()
    {
        using var input = new AnInput();
        input.Write("articles/one/f.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"></svg>");
        input.Write("articles/one/data.csv", "a,b\n");
        input.Write("articles/one.md", $"---\ntitle: One\n{Front}---\n{EveryKindOfText}");
        var site = input.Build();
        var body = XDocument.Parse(WithoutType(site.Text("articles/one/jats.xml"))).Descendants("body").Single();
        body.Descendants("{http://www.w3.org/1998/Math/MathML}math").Remove();
        body.Descendants("sup").Where(s => s.Elements("xref").Any()).Remove();
        body.Descendants("label").Where(l => l.Parent!.Name == "list-item").Remove();
        var plain = site.Site.Corpus.ById["one"].Body.PlainText;
        // An alternative text stands before its caption in one, and after it in the other; a break between blocks is a sign of JATS.
        Assert.Equal(Letters(plain), Letters(body.Value.Replace("* * *", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_lies_beside_the_article_is_named_by_its_file()
    {
        var article = XDocument.Parse(WithoutType(specimen.Site.Text("articles/v9i8-332/jats.xml")));
        Assert.Equal("figure-1.svg", article.Descendants("graphic").Single().Attribute(XLink + "href")!.Value);
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());

    private static IEnumerable<string> Relations(RenderedSite site, string id) => XDocument.Parse(WithoutType(site.Text($"articles/{id}/jats.xml"))).Descendants("related-article")
        .Select(r => $"{r.Attribute("related-article-type")!.Value} {r.Attribute("ext-link-type")!.Value} {r.Attribute(XLink + "href")!.Value}");

    private static XElement Article(string keys, string text = "Text.")
    {
        using var input = new AnInput();
        input.Write("articles/one.md", $"---\n{keys}---\n{text}");
        return XDocument.Parse(WithoutType(input.Build().Text("articles/one/jats.xml"))).Root!;
    }

    private static string WithoutType(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!.ToString(SaveOptions.DisableFormatting);
    }

    private const string HostileFront = """
        abstract: |
          ## Background

          Text $x<1$ & more

          - list

          ## Methods

          *None*.
        keywords: [a & b, c]
        funding: [{funder: "F & G", award: "1<2"}, {funder: H}]
        competing-interests: "B & C pay."
        consent: Something <unusual> was said.
        ethics-approval: {status: approved, body: "Ethics <1>", number: "12/3"}
        provenance: Not commissioned; externally peer reviewed.
        acknowledgements: We thank "all" & some.
        contributors: All wrote.
        data-availability: On request.
        license: CC-BY-NC-ND-4.0
        rights: "© us <2020>"
        pdf: https://x.example/y.pdf?a=1&b=2
        doi: "10.5555/a(b)c"
        elocation-id: e1
        volume: "12"
        handling-editor: {name: Ruth Adeyemi, orcid: 0000-0000-0000-0255}
        responds-to: [{title: "Outside & out", authors: [A B, C D], journal: J, year: 2019, url: "https://out.example/?a=b&c=d"}, 10.5555/gone]

        """;

    private const string EveryKindOfText = """
        Start **bold *it* `code<>&` ~~del~~** x~2~ ^3^[^1][^2][^3] line  
        break, https://example.org/?a=1&b=2 [t](https://example.com "A \"title\"") ![inline](one/f.svg)
        [call](tel:+123) [mail](mailto:x@y.org) $\foo{$ done $a<b$.

        $$
        \bad{
        $$

        ## 2020 results & more

        ### 日本語の見出し *with* $x$ [^1] ![alt](one/f.svg) `c`

        1. one
        2. two

           second

           > quote
           >
           > ## Heading in quote
           >
           > - l

           Table 1. In a list

           | a | b |
           |---|---|
           | 1 [^2] | **x** |

           ```r
           x <- 1 && 2
           ```

           $$ x $$

        5) five
        6) six

        ***

        - tight $$y$$ text
          - nested
            1. deep

        Table 2. Only names

        | h1 | h2 |
        |----|----|

        Table 3. Aligned *here* [^1]

        | only | |
        |:-:|--:|
        | a  | b $$z$$ |

        ![Alt text](one/f.svg)

        *Figure 2.* Caption with $m$ and [^3] https://doi.org/10.5555/x.

        ![Alt text](one/f.svg "Only title")

        See [fig](#fig-1) [table](#table-2) [in quote](#heading-in-quote) [j](#2020-results--more) [d](one/data.csv) [self](one.md).

        [^1]: Ref one "A" & B <c>. *J* doi:10.5555/y(z)2 PMCID: PMC12345 PMID 77. https://doi.org/10.5555/q
        [^2]: First para

            second para

            - list
        [^3]: [*Title*](https://doi.org/10.5555/w) see [^1] and $x$.
        """;
}
