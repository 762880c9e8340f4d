using System.Text.Json;
using AngleSharp.Html.Parser;
using Archive.Journal.Records;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Records;

/// <summary>The signposts of pages in both forms: links in the head (FAIR Signposting Profile, level 1) and the linkset beside the page (level 2).</summary>
public sealed class SignpostsTests(ArchivesForMachines archives) : IClassFixture<ArchivesForMachines>
{
    private static readonly string[] Relations = ["cite-as", "author", "type", "describedby", "item", "license", "collection"];

    [Fact]
    public void Both_levels_say_the_same_of_every_article_and_exchange()
    {
        foreach (var site in archives.All)
        {
            var pages = PagesWithLinkset(site);
            Assert.Equal(site.Site.Corpus.Articles.Length + site.Site.Corpus.Exchanges.Count(e => !e.Articles.IsEmpty), pages.Count);
            foreach (var (url, head, linkset) in pages)
            {
                Assert.Equal(head, linkset.Where(l => l.Anchor == url));
                Assert.Single(head, l => l.Rel == "cite-as");
                Assert.True(head.Count(l => l.Rel == "license") <= 1);
            }
        }
    }

    [Fact]
    public void Every_item_and_every_record_leads_back_to_the_page()
    {
        foreach (var (url, head, linkset) in archives.All.SelectMany(PagesWithLinkset))
        {
            Assert.Equal(head.Where(l => l.Rel == "item").Select(l => new Link(l.Href, "collection", url, "text/html")), linkset.Where(l => l.Anchor != url && l.Rel == "collection"));
            Assert.Equal(head.Where(l => l.Rel == "describedby").Select(l => new Link(l.Href, "describes", url, "text/html")), linkset.Where(l => l.Rel == "describes"));
        }
    }

    [Fact]
    public void Every_target_within_the_site_is_there()
    {
        foreach (var site in archives.All)
        {
            var home = site.Site.Corpus.Settings.BaseUrl;
            var targets = PagesWithLinkset(site).SelectMany(p => p.Linkset).SelectMany(l => new[] { l.Anchor, l.Href }).Distinct().Select(url => new Uri(url)).Where(url => url.Host == home.Host).ToArray();
            Assert.NotEmpty(targets);
            foreach (var target in targets)
            {
                var file = Uri.UnescapeDataString(target.AbsolutePath[home.AbsolutePath.Length..]);
                Assert.True(site.Files.ContainsKey(file.EndsWith('/') || file.Length == 0 ? file + "index.html" : file), $"{target} is not in the site.");
            }
        }
    }

    [Fact]
    public void An_article_tells_its_identifier_authors_types_records_files_licence_and_collections()
    {
        var page = PagesWithLinkset(archives.Specimen).Single(p => p.Url.EndsWith("/articles/v12i4-150/", StringComparison.Ordinal));
        var (article, record) = archives.Articles.Where(a => a.Record.Key == "v12i4-150").Select(a => (a.Page, a.Record)).Single();
        Assert.Equal([record.Doi!.Value.Url], Targets("cite-as"));
        Assert.Equal(article.Article.Authors.Select(a => a.Orcid?.Value.Url).OfType<string>(), Targets("author"));
        Assert.Equal(["https://schema.org/AboutPage", "https://schema.org/ScholarlyArticle"], Targets("type"));
        Assert.Equal(RecordFormats.All.Select(f => page.Url + f.FileName), Targets("describedby"));
        Assert.Equal([record.PdfUrl], Targets("item"));
        Assert.Equal([record.License!.Url], Targets("license"));
        Assert.Equal([record.IssueUrl], Targets("collection"));

        IEnumerable<string> Targets(string rel) => page.Head.Where(l => l.Rel == rel).Select(l => l.Href);
    }

    private static List<(string Url, Link[] Head, Link[] Linkset)> PagesWithLinkset(RenderedSite site)
    {
        var pages = new List<(string, Link[], Link[])>();
        foreach (var file in site.HtmlFiles)
        {
            var links = new HtmlParser().ParseDocument(site.Text(file)).Head!.QuerySelectorAll("link[rel]").ToArray();
            if (links.SingleOrDefault(l => l.GetAttribute("rel") == "linkset") is not { } linkset) continue;
            var url = links.Single(l => l.GetAttribute("rel") == "canonical").GetAttribute("href")!;
            Assert.Equal("application/linkset+json", linkset.GetAttribute("type"));
            Assert.Equal(url + "linkset.json", linkset.GetAttribute("href"));
            var head = links.Where(l => Relations.Contains(l.GetAttribute("rel"))).Select(l => new Link(url, l.GetAttribute("rel")!, l.GetAttribute("href")!, l.GetAttribute("type") ?? "")).ToArray();
            pages.Add((url, head, Linkset(site.Files[file.Replace("index.html", "linkset.json", StringComparison.Ordinal)])));
        }
        return pages;
    }

    // RFC 9264, 4.2: an object for every anchor, in it a list of targets for every relation.
    private static Link[] Linkset(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. from context in document.RootElement.GetProperty("linkset").EnumerateArray()
               from relation in context.EnumerateObject()
               where relation.Name != "anchor"
               from target in relation.Value.EnumerateArray()
               select new Link(context.GetProperty("anchor").GetString()!, relation.Name, target.GetProperty("href").GetString()!, target.TryGetProperty("type", out var type) ? type.GetString()! : ""),
        ];
    }

    private sealed record Link(string Anchor, string Rel, string Href, string Type);
}
