using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Exports;
using Archive.Journal.Model;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>What harvesters are told: ResourceSync's lists, the repository for OAI-PMH, and the sitemap's dates.</summary>
public sealed class HarvestingTests : IDisposable
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Terms = "http://www.openarchives.org/rs/terms/";
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";

    private readonly AnInput _input = new();

    public HarvestingTests()
    {
        _input.Write("archive.yml", "title: An archive\nbase-url: https://archive.example/base/\ncontact: desk@journal.org\n");
        _input.Letter("one", "2019-05", "Ann Other", "topics: Sleep\ndoi: 10.5555/one");
        _input.Article("notice", "type: retraction\npublished: 2020-02-03\nretracts: one");
        _input.Letter("gone", "2019-06-01", "Bo Other", "responds-to: one\nconsent: {status: withdrawn, date: 2021-05-06}");
        _input.Letter("late", "2019-07-01", "Cy Other", "embargo-until: 2021-01-01");
        _input.Letter("waiting", "2019-08-01", "Di Other", "consent: pending");
        _input.Article("undated", "type: letter\nauthors: Ann Other");
    }

    public void Dispose() => _input.Dispose();

    [Fact]
    public void All_articles_are_resources_with_the_day_of_their_last_change()
    {
        var list = Read("resourcesync/resourcelist.xml");
        Assert.Equal("2021-05-06T00:00:00Z", list.Element(Terms + "md")!.Attribute("at")!.Value);
        // The letter's page changed when what answered it was withdrawn.
        Assert.Equal(["late 2021-01-01T00:00:00Z", "notice 2020-02-03T00:00:00Z", "one 2021-05-06T00:00:00Z", "undated "], list.Elements(Map + "url").Select(u => $"{IdIn(u)} {u.Element(Map + "lastmod")?.Value}"));
    }

    [Fact]
    public void Changes_come_in_the_order_in_which_they_happened_and_only_the_end_of_what_was_withdrawn()
    {
        var list = Read("resourcesync/changelist.xml");
        Assert.Equal("2019-05-01T00:00:00Z", list.Element(Terms + "md")!.Attribute("from")!.Value);
        Assert.Equal(
            ["one created 2019-05-01", "notice created 2020-02-03", "one updated 2020-02-03", "late created 2021-01-01", "one updated 2021-05-06", "gone deleted 2021-05-06"],
            list.Elements(Map + "url").Select(u => $"{IdIn(u)} {u.Element(Terms + "md")!.Attribute("change")!.Value} {u.Element(Terms + "md")!.Attribute("datetime")!.Value[..10]}"));
    }

    [Fact]
    public void The_description_leads_to_every_list()
    {
        var site = _input.Build();
        var seen = new List<string>();
        var queue = new Queue<string>([".well-known/resourcesync"]);
        while (queue.TryDequeue(out var path))
        {
            seen.Add(path);
            foreach (var url in XDocument.Parse(site.Text(path)).Root!.Elements(Map + "url").Where(u => u.Element(Terms + "md")!.Attribute("capability") is not null)) queue.Enqueue(url.Element(Map + "loc")!.Value["https://archive.example/base/".Length..]);
        }
        Assert.Equal([".well-known/resourcesync", "resourcesync/capabilitylist.xml", "resourcesync/resourcelist.xml", "resourcesync/changelist.xml"], seen);
        Assert.Equal("/base/resourcesync/capabilitylist.xml", site.Page("articles/one").QuerySelector("link[rel=resourcesync]")!.GetAttribute("href"));
    }

    [Fact]
    public void The_repository_has_a_record_of_every_article_and_marks_what_was_deleted()
    {
        var records = Read("oai.xml").Descendants(Oai + "record").ToArray();
        Assert.Equal(
            ["gone 2021-05-06 deleted", "late 2021-01-01 ", "notice 2020-02-03 ", "one 2021-05-06 ", "undated 2019-05-01 "],
            records.Select(r => r.Element(Oai + "header")!).Select(h => $"{h.Element(Oai + "identifier")!.Value.Split('/')[^2]} {h.Element(Oai + "datestamp")!.Value} {h.Attribute("status")?.Value}"));
        Assert.Null(records[0].Element(Oai + "metadata"));
        Assert.Equal(
            ["title [Retracted] The title of one", "creator Other, Ann", "subject Sleep", "description Retracted", "date 2019-05", "type Text", "type Letter", "format text/html", "identifier https://archive.example/base/articles/one/", "identifier https://doi.org/10.5555/one", "source An archive", "language en", "relation https://archive.example/base/articles/notice/"],
            records[3].Element(Oai + "metadata")!.Elements().Single().Elements().Select(e => $"{e.Name.LocalName} {e.Value}"));
    }

    [Fact]
    public void There_is_no_repository_where_nobody_answers_for_it()
    {
        _input.Write("archive.yml", "title: An archive\nbase-url: https://archive.example/base/\n");
        Assert.DoesNotContain("oai.xml", _input.Build().Files.Keys);
    }

    [Fact]
    public void A_list_last_changed_when_something_on_it_did()
    {
        var dates = Read("sitemap.xml").Elements(Map + "url").ToDictionary(u => u.Element(Map + "loc")!.Value["https://archive.example/base".Length..], u => u.Element(Map + "lastmod")?.Value);
        Assert.Equal("2021-05-06", dates["/"]);
        Assert.Equal("2021-05-06", dates["/topics/sleep/"]);
        Assert.Equal("2020-02-03", dates["/types/retraction/"]);
        Assert.Equal("2021-05-06", dates["/exchanges/one/"]);
        Assert.Null(dates["/articles/undated/"]);
        Assert.DoesNotContain("/articles/gone/", dates.Keys);
    }

    [Fact]
    public void A_list_that_one_file_may_not_hold_is_split_and_has_an_index()
    {
        var set = new UrlSet<int>(new SiteSettings { BaseUrl = new Uri("https://archive.example/") }, new SitePath("/numbers.xml"), (xml, n) => xml.WriteElementString("loc", $"https://archive.example/{n}/")) { Most = 2 };
        Assert.Equal(["/numbers.xml"], set.Compose([1, 2]).Select(p => p.Path.Value));
        var files = set.Compose([1, 2, 3, 4, 5]).Cast<Archive.Journal.Pages.ExportFile>().ToDictionary(f => f.Path.Value, Parse);
        Assert.Equal(["/numbers-1.xml", "/numbers-2.xml", "/numbers-3.xml", "/numbers.xml"], files.Keys.Order(StringComparer.Ordinal));
        var parts = files["/numbers.xml"].Elements(Map + "sitemap").Select(s => new Uri(s.Element(Map + "loc")!.Value).AbsolutePath);
        Assert.Equal(["/1/", "/2/", "/3/", "/4/", "/5/"], parts.SelectMany(p => files[p].Elements(Map + "url")).Select(u => new Uri(u.Element(Map + "loc")!.Value).AbsolutePath));

        static XElement Parse(Archive.Journal.Pages.ExportFile file)
        {
            var bytes = new System.Buffers.ArrayBufferWriter<byte>();
            file.Write(bytes);
            return XDocument.Parse(System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan)).Root!;
        }
    }

    private XElement Read(string path) => XDocument.Parse(_input.Build().Text(path)).Root!;

    private static string IdIn(XElement url) => url.Element(Map + "loc")!.Value.Split('/')[^2];
}
