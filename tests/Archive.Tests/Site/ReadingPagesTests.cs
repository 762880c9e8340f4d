using System.Globalization;
using AngleSharp.Html.Parser;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>Long lists of authors, the way through an exchange, and the front page's years.</summary>
public sealed class ReadingPagesTests
{
    [Theory]
    [InlineData(12, 12, 0)]
    [InlineData(13, 8, 5)]
    [InlineData(240, 8, 232)]
    public void More_than_twelve_authors_fold(int authors, int named, int folded)
    {
        using var input = new AnInput();
        input.Article("a1", "type: letter\npublished: 2020\nauthors:\n" + string.Concat(Enumerable.Range(1, authors).Select(i => $"  - Author{i.ToString(CultureInfo.InvariantCulture)} Name\n")).TrimEnd());
        var page = new HtmlParser().ParseDocument(input.Build().Text("articles/a1/index.html"));
        Assert.Equal(named, page.QuerySelectorAll(".head > .authors > li").Length);
        Assert.Equal(folded, page.QuerySelectorAll(".head > details .authors > li").Length);
        Assert.Equal(folded == 0 ? null : $"and {folded.ToString(CultureInfo.InvariantCulture)} more", page.QuerySelector(".head > details > summary")?.TextContent);
    }

    [Fact]
    public void What_comes_next_in_the_issue_is_told_from_what_comes_next_in_the_exchange()
    {
        using var input = new AnInput();
        input.Article("a1", "type: article\npublished: 2019\nvolume: 1\nissue: 1\npages: 1\nauthors: A B");
        input.Article("a2", "type: letter\npublished: 2019\nvolume: 1\nissue: 1\npages: 2\nauthors: C D\nresponds-to: a1");
        var page = new HtmlParser().ParseDocument(input.Build().Text("articles/a1/index.html"));
        Assert.Equal("In this issue", page.QuerySelector("main > .neighbours > .label")!.TextContent);
        Assert.Equal("The exchange", page.QuerySelector(".side section:has(.neighbours) > h2")!.TextContent);
    }

    [Fact]
    public void An_article_leads_on_within_its_exchange()
    {
        using var input = new AnInput();
        input.Article("a1", "type: article\npublished: 2019\nauthors: A B");
        input.Article("a2", "type: letter\npublished: 2020-01\nauthors: C D\nresponds-to: a1");
        input.Article("a3", "type: reply\npublished: 2020-02\nauthors: A B\nresponds-to: a2");
        var page = new HtmlParser().ParseDocument(input.Build().Text("articles/a2/index.html"));
        Assert.EndsWith("/articles/a1/", page.QuerySelector(".side nav [rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("/articles/a3/", page.QuerySelector(".side nav [rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published: 2020-05", "Published May 2020")]
    [InlineData("received: 2019-05", "Received May 2019, Published Undated")]
    public void An_article_tells_its_dates_or_that_it_has_none(string dates, string expected)
    {
        using var input = new AnInput();
        input.Article("a1", $"type: letter\n{dates}\nauthors: A B");
        var facts = new HtmlParser().ParseDocument(input.Build().Text("articles/a1/index.html")).QuerySelectorAll(".facts > div");
        Assert.Equal(expected, string.Join(", ", facts.Select(f => $"{f.QuerySelector("dt")!.TextContent} {f.QuerySelector("dd")!.TextContent}")));
    }

    [Fact]
    public void The_table_of_the_front_page_counts_every_dated_article_once()
    {
        var site = RenderedSite.Of(Repository.Input, "https://example.org/");
        var page = new HtmlParser().ParseDocument(site.Text("index.html"));
        var rows = page.QuerySelectorAll("details table tbody tr").Select(r => r.QuerySelectorAll("td").Select(c => int.Parse(c.TextContent, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        Assert.All(rows, r => Assert.Equal(r[^1], r[..^1].Sum()));
        Assert.Equal(site.Site.Corpus.Articles.Count(a => a.Published is not null), rows.Sum(r => r[^1]));

        var heights = page.QuerySelectorAll(".timeline li").Select(b => b.QuerySelectorAll("rect").Sum(r => double.Parse(r.GetAttribute("height")!, CultureInfo.InvariantCulture))).ToArray();
        var tallest = rows.Max(r => r[^1]);
        Assert.Equal(rows.Length, heights.Length);
        Assert.All(rows.Zip(heights), b => Assert.Equal(96.0 * b.First[^1] / tallest, b.Second, tolerance: 0.3));
    }

    [Fact]
    public void Authors_topics_exchanges_and_the_archive_can_be_followed()
    {
        using var input = new AnInput();
        input.Article("a1", "type: letter\npublished: 2019\nauthors: A B\ntopics: Sleep");
        input.Article("a2", "type: letter\npublished: 2020-01\nauthors: C D\nresponds-to: a1\ntopics: [Sleep, Rest]");
        var site = input.Build();
        foreach (var (page, title, ids) in new[] { ("authors/a-b", "A B · An archive", "a1"), ("topics/sleep", "Sleep · An archive", "a2 a1"), ("exchanges/a1", "Exchange on The title of a1", "a1 a2") })
        {
            var html = site.Page(page);
            var discovered = html.QuerySelectorAll("link[rel=alternate][type='application/atom+xml']").Select(l => l.GetAttribute("href")!).ToArray();
            Assert.Equal(["/base/feed.xml", $"/base/{page}/feed.xml"], discovered);
            Assert.Contains(html.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/base/{page}/feed.xml");
            var feed = System.Xml.Linq.XDocument.Parse(site.Text(page + "/feed.xml")).Root!;
            var atom = feed.Name.Namespace;
            Assert.Equal(title, feed.Element(atom + "title")!.Value);
            Assert.Equal(ids.Split(' ').Order(StringComparer.Ordinal), feed.Elements(atom + "entry").Select(e => e.Element(atom + "id")!.Value.Split('/')[^2]).Order(StringComparer.Ordinal));
        }
    }
}
