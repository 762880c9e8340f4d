using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Importing;
using Archive.Journal.Importing.BibTeX;
using Archive.Journal.Model;
using Xunit;

namespace Archive.Tests.Importing;

/// <summary>What records and pages print, and what it means.</summary>
public sealed class PrintedTests
{
    private static readonly Place Here = Place.StartOf("x");

    [Theory]
    [InlineData("2021-03-04", "2021-03-04")]
    [InlineData("2021/03/04/", "2021-03-04")]
    [InlineData("2021/03//", "2021-03")]
    [InlineData("2021///autumn", "2021")]
    [InlineData("2021-03-04T10:00:00Z", "2021-03-04")]
    [InlineData("2021 Mar 4", "2021-03-04")]
    [InlineData("4 March 2021", "2021-03-04")]
    [InlineData("4th Mar. 2021", "2021-03-04")]
    [InlineData("March 4, 2021", "2021-03-04")]
    [InlineData("Mar 2021", "2021-03")]
    [InlineData("25/03/2021", "2021-03-25")]
    [InlineData("03/25/2021", "2021-03-25")]
    public void Dates_are_read_as_far_as_they_say(string text, string date)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        Assert.Equal(date, PrintedDate.Read(text, Here, findings)?.Value.ToString());
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("2021 Mar-Apr", "2021")]
    [InlineData("Spring 2021", "2021")]
    [InlineData("03/04/2021", "2021")]
    [InlineData("2021-02-30", "2021")]
    [InlineData("in press", null)]
    public void Of_a_date_that_may_be_two_the_year_alone_is_taken_and_that_is_told(string text, string? date)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        Assert.Equal(date, PrintedDate.Read(text, Here, findings)?.Value.ToString());
        Assert.Single(findings);
    }

    [Theory]
    [InlineData("101--102", "101-102")]
    [InlineData("101–2", "101-102")]
    [InlineData("S12-S14", "S12-S14")]
    [InlineData("S12-4", "S12-S14")]
    [InlineData("101-101", "101")]
    [InlineData("e101", "e101")]
    [InlineData("101, 105-107", "101, 105-107")]
    public void Pages_are_written_in_full(string text, string pages) => Assert.Equal(pages, PrintedPages.Read(text));

    [Theory]
    [InlineData("Authors' reply", ArticleType.Reply)]
    [InlineData("In reply", ArticleType.Reply)]
    [InlineData("Reply to Lindström", ArticleType.Reply)]
    [InlineData("Response to: ‘Hair regrowth’ by Lindström", ArticleType.Reply)]
    [InlineData("Hair regrowth in lupus: reply", ArticleType.Reply)]
    [InlineData("Response to treatment with baricitinib", null)]
    [InlineData("Comment on: ‘Hair regrowth’", ArticleType.Letter)]
    [InlineData("Letter to the Editor", ArticleType.Letter)]
    [InlineData("Correction to: Hair regrowth", ArticleType.Correction)]
    [InlineData("Erratum", ArticleType.Correction)]
    [InlineData("Correction of scoliosis in adults", null)]
    [InlineData("Retraction: Hair regrowth", ArticleType.Retraction)]
    [InlineData("Retraction of the eyelid in thyroid disease", null)]
    [InlineData("RETRACTED: Hair regrowth", null)]
    [InlineData("Expression of concern: Hair regrowth", ArticleType.ExpressionOfConcern)]
    [InlineData("Addendum to: Hair regrowth", ArticleType.Addendum)]
    [InlineData("Hair regrowth in lupus", null)]
    public void A_title_may_say_what_an_article_is(string title, ArticleType? type) => Assert.Equal(type, PrintedType.OfTitle(title));

    [Theory]
    [InlineData("Funding: None.", false, "Funding", "None.")]
    [InlineData("Funding None.", true, "Funding", "None.")]
    [InlineData("Funding None.", false, null, null)]
    [InlineData("Patient consent for publication Obtained.", true, "Consent", "Obtained.")]
    [InlineData("Funding was provided by the Trust.", true, "Funding", "Funding was provided by the Trust.")]
    [InlineData("Correspondence to Dr Åsa Lindström", false, "Correspondence", "Dr Åsa Lindström")]
    [InlineData("Fundamental questions: none.", true, null, null)]
    public void Labels_of_statements_are_taken_off(string text, bool isFootnote, string? kind, string? rest)
    {
        var split = PrintedStatement.Split(text, isFootnote);
        Assert.Equal(kind, split?.Kind.ToString());
        Assert.Equal(rest, split?.Text);
    }

    [Theory]
    [InlineData(@"Lindstr{\""o}m", "Lindström")]
    [InlineData(@"\AA{}sa and {\O}yvind", "Åsa and Øyvind")]
    [InlineData(@"\v{S}v\'{a}b, \c{c}, \k{a}, \H{o}, na\""{\i}ve", "Šváb, ç, ą, ő, naïve")]
    [InlineData(@"50\% of 10$^{9}$ \& H$_2$O", "50% of 10⁹ & H₂O")]
    [InlineData(@"\emph{in vivo} --- ``x''", "in vivo — “x”")]
    [InlineData(@"\textbackslash{}n \{a\} \_ \#", @"\n {a} _ #")]
    [InlineData(@"$\alpha$-synuclein", "α-synuclein")]
    [InlineData(@"\textit{\textbf{A}}~B", "A\u00A0B")]
    public void TeX_becomes_characters(string tex, string text) => Assert.Equal(text, TexText.Plain(tex, c => Assert.Fail(c)));

    [Theory]
    [InlineData("Ludwig van Beethoven", "Ludwig", "van Beethoven", "")]
    [InlineData("van Beethoven, Ludwig", "Ludwig", "van Beethoven", "")]
    [InlineData("Pe{\\~n}a, Jr., Mateo", "Mateo", "Peña", "Jr.")]
    [InlineData("Ana de la Cruz", "Ana", "de la Cruz", "")]
    [InlineData("family=Peña, given=Mateo", "Mateo", "Peña", "")]
    public void Names_of_BibTeX_have_three_forms(string name, string given, string family, string suffix)
    {
        var person = Assert.Single(BibTeXNames.Read(name, Here, t => TexText.Plain(t, _ => { }), () => { }));
        Assert.Equal((given, family, suffix), (person.Given, person.Family, person.Suffix));
    }

    [Fact]
    public void A_name_of_BibTeX_in_braces_is_whole()
    {
        var people = BibTeXNames.Read("{The Lupus and Hair Group} and Ann Other\nand others", Here, t => TexText.Plain(t, _ => { }), () => { });
        Assert.Equal([("The Lupus and Hair Group", ""), ("Other", "Ann")], people.Select(p => (p.Family, p.Given)));
    }

    [Fact]
    public void A_citation_names_a_work()
    {
        var work = PrintedWork.Read("Lancet. 2019 Mar 2;393(10174):868-77. doi: 10.5555/x.1. PMID: 30000001");
        Assert.Equal(("Lancet", "393", "868", "10.5555/x.1", "30000001", 2019), (work.Journal, work.Volume, work.Page, work.Doi, work.Pmid, work.Year?.Year));
    }
}
