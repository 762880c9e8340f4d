using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>What notices say of an article is said wherever the article is named.</summary>
public sealed class StatusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RenderedSite _site;

    public StatusTests()
    {
        Write("archive.yml", "title: An archive\nbase-url: https://archive.example/\n");
        Article("original", "2019-01-01", "A cohort of forty", "type: article\ndoi: 10.5555/original.1\nvolume: 1\nissue: 2\ntopics: [lupus]\nauthors: [Mateo Peña]\nhandling-editor: Ruth Adeyemi");
        Article("correction-one", "2019-02-01", "Correction: A cohort of forty", "type: correction\ncorrects: original");
        Article("correction-two", "2019-03-01", "Second correction: A cohort of forty", "type: correction\ncorrects: 10.5555/original.1");
        Article("concern", "2019-04-01", "Expression of concern: A cohort of forty", "type: expression-of-concern\nconcerns: original");
        Article("part", "2019-05-01", "Retraction of Figure 2: A cohort of forty", "type: retraction\nretracts-part-of: original");
        Article("citing", "2019-06-01", "Two references", "type: letter\nauthors: [Jane Smith]", "By DOI[^1] and by a link[^2].\n\n[^1]: Peña M. A cohort of forty. doi:10.5555/original.1\n[^2]: Peña M. [A cohort of forty](original.md).");
        Article("letter", "2019-07-01", "On a cohort", "type: letter\nauthors: [Jane Smith]\nresponds-to: original");
        _site = RenderedSite.Of(_folder["input"]);
        Assert.Equal("", _site.Diagnostics);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Above_its_title_in_words_each_with_its_notice()
    {
        var page = Page("articles/original/");
        var marks = page.QuerySelectorAll(".status .mark");
        Assert.Equal(["Retracted in part.", "Under concern.", "Corrected.", "Corrected."], marks.Select(m => m.TextContent));
        Assert.Equal(["/articles/part/", "/articles/concern/", "/articles/correction-one/", "/articles/correction-two/"], page.QuerySelectorAll(".status a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Retracted in part. See the notice (1 May 2019): Retraction of Figure 2: A cohort of forty", page.QuerySelector(".status p")!.TextContent);
        Assert.True(marks[0].CompareDocumentPosition(page.QuerySelector("h1")!).HasFlag(DocumentPositions.Following));
    }

    [Theory]
    [InlineData("articles/part/", "Retracts part of")]
    [InlineData("articles/correction-two/", "Corrects")]
    [InlineData("articles/concern/", "Raises concern about")]
    public void The_notice_leads_to_its_target(string notice, string words)
    {
        var relations = Page(notice).QuerySelectorAll(".relations").First(r => r.TextContent.Contains(words, StringComparison.Ordinal));
        Assert.Contains("/articles/original/", relations.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("articles/")]
    [InlineData("authors/mateo-pena/")]
    [InlineData("topics/lupus/")]
    [InlineData("issues/1/2/")]
    [InlineData("editors/ruth-adeyemi/")]
    [InlineData("years/2019/")]
    [InlineData("types/article/")]
    [InlineData("statements/consent/not-stated/")]
    [InlineData("exchanges/")]
    [InlineData("exchanges/original/")]
    [InlineData("exchanges/unanswered/")]
    [InlineData("articles/letter/")]
    public void In_every_list(string path)
    {
        var named = Page(path).QuerySelectorAll("main a[href='/articles/original/'], main a[href^='/exchanges/original/'], aside a[href='/articles/original/']");
        Assert.NotEmpty(named);
        Assert.Contains(named, a => a.Closest("li, .work, article, .lead")!.TextContent.Contains("Retracted in part", StringComparison.Ordinal));
    }

    [Fact]
    public void Beside_every_reference_that_cites_it()
    {
        var references = Page("articles/citing/").QuerySelectorAll(".references > li").ToArray();
        Assert.Equal(2, references.Length);
        Assert.All(references, r => Assert.Contains("Retracted in part", r.QuerySelector(".here")!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("search/items/0.json", "\"grave\":[\"Retracted in part\"],\"concern\":[\"Under concern\"],\"minor\":[\"Corrected\"]")]
    [InlineData("feed.xml", "[Retracted in part, Under concern, Corrected] A cohort of forty")]
    [InlineData("exchanges/original/feed.xml", "[Retracted in part, Under concern, Corrected] A cohort of forty")]
    [InlineData("articles/original/cite.bib", "note = {Retracted in part; Under concern; Corrected}")]
    [InlineData("articles/original/cite.ris", "N1  - Retracted in part\r\nN1  - Under concern\r\nN1  - Corrected\r\n")]
    [InlineData("articles/original/cite.csl.json", "\"status\": \"retracted in part, under concern, corrected\"")]
    [InlineData("exchanges/original/cite.bib", "note = {Retracted in part; Under concern; Corrected}")]
    [InlineData("index.json", "\"partly-retracted\"")]
    public void In_feeds_search_and_exports(string file, string words) => Assert.Contains(words, _site.Text(file), StringComparison.Ordinal);

    [Fact]
    public void An_item_comes_again_in_the_feed_when_a_notice_changes_it()
    {
        var feed = _site.Text("feed.xml");
        var entry = feed[feed.IndexOf("articles/original/</id>", StringComparison.Ordinal)..];
        Assert.Contains("<updated>2019-05-01T00:00:00Z</updated>", entry[..entry.IndexOf("</entry>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_withdrawn_item_does_not_say_its_title()
    {
        Article("original", "2019-01-01", "Gone", "type: article\ndoi: 10.5555/original.1\nauthors: [Mateo Peña]\nconsent: {status: withdrawn, date: 2021-05-06}", "");
        var site = RenderedSite.Of(_folder["input"]);
        var references = new HtmlParser().ParseDocument(site.Text("articles/citing/index.html")).QuerySelectorAll(".references > li");
        Assert.All(references, r => Assert.Contains("Withdrawn", r.TextContent, StringComparison.Ordinal));
        Assert.All(references, r => Assert.DoesNotContain("cohort", r.TextContent, StringComparison.Ordinal));
        var entry = site.Text("feed.xml");
        Assert.Contains("<title>Withdrawn item</title>\n    <updated>2021-05-06T00:00:00Z</updated>", entry, StringComparison.Ordinal);
    }

    private IDocument Page(string path) => new HtmlParser().ParseDocument(_site.Text(path + "index.html"));

    private void Article(string id, string date, string title, string keys, string text = "We read the article with interest.") =>
        Write($"articles/{id}.md", $"---\ntitle: \"{title}\"\npublished: {date}\n{keys}\n---\n{text}\n");

    private void Write(string path, string text) => _folder.Write("input/" + path, Encoding.UTF8.GetBytes(text));
}
