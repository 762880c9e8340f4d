using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Archive.Journal.Records;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Records;

/// <summary>Issues as Crossref and PubMed take them in.</summary>
public sealed class DepositTests(Specimen specimen) : IClassFixture<Specimen>
{
    private const string Settings =
        "title: A <b> & \"c\"\nbase-url: https://archive.example/base/\ncontact: editor@example.org\npublisher: P & Q\njournal: {title: \"J <of> \\\"Tests\\\"\", abbreviation: J Tests, eissn: 0000-0027, doi-prefix: \"10.5555\", crossmark-policy: 10.5555/crossmark}\n";

    private static readonly XNamespace Cr = "http://www.crossref.org/schema/5.3.1";

    [Theory]
    [InlineData("crossref")]
    [InlineData("pubmed")]
    public void The_specimen_is_valid(string format)
    {
        var (text, _) = Export(specimen.Site, format);
        RelaxNg.Validate(format + ".rnc", new Dictionary<string, string> { [format] = text });
    }

    [Theory]
    [InlineData("crossref")]
    [InlineData("pubmed")]
    public void Whatever_an_author_may_be_called_is_valid(string format)
    {
        using var input = Input();
        input.Article("one", "type: letter\npublished: 2020-05\ndoi: 10.5555/a(b)c\nlanguage: en\nauthors: [Sukarno, {family: The XYZ Study Group}, {given: 太郎, family: 山田}, محمد علي, R2 D2, {given: Ann, family: Other, suffix: the eleventh of them}]\n"
            + "abstract: \"p < 0.05 & $x$\"\nfunding: [{funder: F & G, award: 1<2}, {funder: H}]\nlicense: CC-BY-4.0\nreceived: 2020-01\naccepted: 2020-02-03\nelocation-id: e1\nkeywords: [a & b]\nresponds-to: [10.5555/gone, {title: Outside, url: \"https://out.example/?a=b&c=d\"}]\n");
        input.Article("two", "type: correction\npublished: 2021\ndoi: 10.5555/two\nvolume: 1\nissue: 2\npages: 3-4\ncorrects: one\nlanguage: fr\nabstract: |\n  Avant.\n\n  ## Méthodes\n\n  - une\n  - deux\n");
        RelaxNg.Validate(format + ".rnc", new Dictionary<string, string> { [format] = Export(input.Build(), format).Text });
    }

    [Fact]
    public void Crossref_is_told_of_people_groups_and_names_that_fit_no_person()
    {
        using var input = Input();
        input.Article("one", "type: letter\npublished: 2020\ndoi: 10.5555/1\nauthors: [{name: Åsa Lindström, orcid: 0000-0000-0000-0239, affiliation: X}, Sukarno, {family: The XYZ Study Group}, R2 D2]\n");
        var authors = Crossref(input).Descendants(Cr + "contributors").Elements().ToArray();
        Assert.Equal(["person_name", "person_name", "organization", "organization"], authors.Select(a => a.Name.LocalName));
        Assert.Equal(["first", "additional", "additional", "additional"], authors.Select(a => a.Attribute("sequence")!.Value));
        Assert.Equal("Åsa|Lindström|X|https://orcid.org/0000-0000-0000-0239", string.Join('|', authors[0].Elements().Select(e => e.Value)));
        Assert.Equal("Sukarno", authors[1].Elements().Single().Value);
    }

    [Theory]
    [InlineData("corrects", "correction", "correction")]
    [InlineData("retracts", "retraction", "retraction")]
    [InlineData("retracts-part-of", "retraction", "partial_retraction")]
    [InlineData("concerns", "expression-of-concern", "expression_of_concern")]
    [InlineData("adds-to", "addendum", "addendum")]
    public void Crossmark_is_told_what_a_notice_does(string key, string type, string update)
    {
        using var input = Input();
        input.Letter("one", "2020-01-01", "[A B]", "doi: 10.5555/1");
        input.Article("two", $"type: {type}\npublished: 2020-02\ndoi: 10.5555/2\n{key}: one\n");
        var told = Crossref(input).Descendants(Cr + "update").Single();
        Assert.Equal((update, "2020-02-01", "10.5555/1"), (told.Attribute("type")!.Value, told.Attribute("date")!.Value, told.Value));
    }

    [Fact]
    public void Without_a_crossmark_policy_notices_are_deposited_and_it_is_said_what_is_missing()
    {
        using var input = Input();
        input.Write("archive.yml", Settings.Replace(", crossmark-policy: 10.5555/crossmark", "", StringComparison.Ordinal));
        input.Letter("one", "2020-01-01", "[A B]", "doi: 10.5555/1\nfunding: [{funder: F}]");
        input.Article("two", "type: correction\npublished: 2020-02\ndoi: 10.5555/2\ncorrects: one\n");
        var (text, remarks) = Export(input.Build(), "crossref");
        RelaxNg.Validate("crossref.rnc", new Dictionary<string, string> { ["crossref"] = text });
        Assert.DoesNotContain("crossmark", text, StringComparison.Ordinal);
        Assert.StartsWith("Not told of two: ", Assert.Single(remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published: 2020", "has no DOI")]
    [InlineData("published: 2020\ndoi: 10.6666/1", "has a DOI that does not begin with 10.5555/")]
    [InlineData("doi: 10.5555/1", "has no date of publication")]
    [InlineData("published: 2020\ndoi: 10.5555/1\njournal: Another", "is of another journal (Another)")]
    public void What_Crossref_cannot_take_is_left_out_and_told(string keys, string why)
    {
        using var input = Input();
        input.Article("one", $"type: letter\nauthors: [A B]\n{keys}");
        var (text, remarks) = Export(input.Build(), "crossref");
        Assert.Equal(("", $"Left out, since Crossref cannot take it: one {why}."), (text, Assert.Single(remarks)));
    }

    [Fact]
    public void Letters_comment_and_replies_reply()
    {
        using var input = Input();
        input.Letter("one", "2020-01-01", "[A B]", "doi: 10.5555/1\nresponds-to: 10.5555/work");
        input.Article("two", "type: reply\npublished: 2020-02-01\nauthors: [C D]\ndoi: 10.5555/2\nresponds-to: one\n");
        var relations = Crossref(input).Descendants("{http://www.crossref.org/relations.xsd}inter_work_relation").Select(r => $"{r.Attribute("relationship-type")!.Value} {r.Value}").Order(StringComparer.Ordinal);
        Assert.Equal(["isCommentOn 10.5555/work", "isReplyTo 10.5555/1"], relations);
    }

    [Fact]
    public void The_same_articles_on_the_same_day_are_the_same_batch()
    {
        using var input = Input();
        input.Letter("one", "2020-01-01", "[A B]", "doi: 10.5555/1");
        var first = Export(input.Build(), "crossref").Text;
        Assert.Equal(first, Export(input.Build(), "crossref").Text);
        Assert.Contains("<timestamp>20220101000000</timestamp>", first, StringComparison.Ordinal);
        input.Letter("one", "2020-01-02", "[A B]", "doi: 10.5555/1");
        Assert.NotEqual(BatchOf(first), BatchOf(Export(input.Build(), "crossref").Text));
    }

    [Theory]
    [InlineData("type: letter\nresponds-to: 10.5555/x", "Letter, Comment", "Comment doi 10.5555/x")]
    [InlineData("type: letter\nresponds-to: one", "Letter, Comment", "Comment pubmed 99")]
    [InlineData("type: correction\ncorrects: one", "Published Erratum", "Erratum pubmed 99")]
    [InlineData("type: addendum\nadds-to: one", "Published Erratum", "Erratum pubmed 99")]
    [InlineData("type: retraction\nretracts: one", "Retraction Notice", "Retraction pubmed 99")]
    [InlineData("type: expression-of-concern\nconcerns: one", "Expression of Concern", "ExpressionOfConcernFor pubmed 99")]
    public void PubMed_is_told_what_an_item_is_and_what_it_is_about(string keys, string types, string about)
    {
        using var input = Input();
        input.Letter("one", "2020-01-01", "[A B]", "pmid: 99");
        input.Article("two", $"published: 2020-02\nauthors: [C D]\n{keys}");
        var article = PubMed(input, "two");
        Assert.Equal(types, string.Join(", ", article.Elements("PublicationType").Select(t => t.Value)));
        Assert.Equal(about, string.Join(' ', article.Descendants("Object").Select(o => o.Attribute("Type")!.Value + " " + string.Join(' ', o.Elements().Select(p => p.Value)))));
    }

    [Fact]
    public void PubMed_is_told_of_another_language_and_of_sections()
    {
        using var input = Input();
        input.Article("one", "type: letter\npublished: 2020-02-03\nauthors: [Sukarno, {family: The XYZ Study Group}]\nlanguage: fr\nabstract: |\n  Avant.\n\n  ## Méthodes\n\n  - une\n  - deux $x^2$\n");
        var article = PubMed(input, "one");
        Assert.Equal(("The title of one", "FR"), (article.Element("VernacularTitle")!.Value, article.Element("Language")!.Value));
        Assert.Null(article.Element("ArticleTitle"));
        var text = article.Element("OtherAbstract")!;
        Assert.Equal(("fr", "Avant.", "MÉTHODES", "une deux x^2"), (text.Attribute("Language")!.Value, text.Nodes().OfType<XText>().Single().Value, text.Element("AbstractText")!.Attribute("Label")!.Value, text.Element("AbstractText")!.Value));
        Assert.Equal(["FirstName LastName", "CollectiveName"], article.Descendants("Author").Select(a => string.Join(' ', a.Elements().Select(e => e.Name.LocalName))));
    }

    [Theory]
    [InlineData("crossref")]
    [InlineData("pubmed")]
    public void Of_a_withdrawn_article_nothing_is_deposited(string format)
    {
        using var input = Input();
        input.Write("articles/gone.md", "---\ntitle: Nobody may read this\ntype: letter\npublished: 2020-01-01\nauthors: [A B]\ndoi: 10.5555/gone\nconsent: {status: withdrawn, date: 2021-01-01}\n---\n");
        input.Write("articles/two.md", "---\ntitle: Two\ntype: reply\npublished: 2020-02-01\nauthors: [C D]\ndoi: 10.5555/2\nresponds-to: gone\n---\nAs they wrote.[^1]\n\n[^1]: A B. Nobody may read this. doi:10.5555/gone\n");
        var (text, _) = Export(input.Build(), format);
        RelaxNg.Validate(format + ".rnc", new Dictionary<string, string> { [format] = text });
        Assert.DoesNotContain("Nobody", text, StringComparison.Ordinal);
        Assert.DoesNotContain("10.5555/gone", text, StringComparison.Ordinal);
    }

    private static AnInput Input()
    {
        var input = new AnInput();
        input.Write("archive.yml", Settings);
        return input;
    }

    private static (string Text, ImmutableArray<string> Remarks) Export(RenderedSite site, string format)
    {
        var corpus = site.Site.Corpus;
        var export = ExportFormats.All.Single(f => f.Name == format).Prepare(new ExportRequest(corpus.Settings, RenderedSite.Today, [.. corpus.Articles.Select(a => DescribeArticle.From(corpus, a))]));
        var bytes = new ArrayBufferWriter<byte>();
        export.Write?.Invoke(bytes);
        return (Encoding.UTF8.GetString(bytes.WrittenSpan), export.Remarks);
    }

    private static XElement Crossref(AnInput input) => XElement.Parse(Export(input.Build(), "crossref").Text);

    private static string BatchOf(string text) => XElement.Parse(text).Descendants(Cr + "doi_batch_id").Single().Value;

    private static XElement PubMed(AnInput input, string id)
    {
        using var reader = XmlReader.Create(new StringReader(Export(input.Build(), "pubmed").Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XElement.Load(reader).Elements("Article").Single(a => a.Descendants("ArticleId").First().Value == id);
    }
}
