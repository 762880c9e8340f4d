using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>What is new, as Atom and as JSON Feed.</summary>
public sealed partial class FeedTests(Specimen specimen) : IClassFixture<Specimen>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XName Language = XNamespace.Xml + "lang";

    [Fact]
    public void Both_formats_tell_the_same()
    {
        var site = specimen.Site;
        var feeds = site.Files.Keys.Where(f => Path.GetFileName(f) == "feed.xml").Order(StringComparer.Ordinal).ToArray();
        var pages = new HashSet<string>();
        foreach (var path in feeds)
        {
            var atom = XDocument.Parse(site.Text(path)).Root!;
            using var json = JsonDocument.Parse(site.Text(Path.ChangeExtension(path, ".json")));
            Assert.Equal(atom.Elements(Atom + "entry").Select(FromAtom), json.RootElement.GetProperty("items").EnumerateArray().Select(FromJson));
            Assert.Equal(atom.Element(Atom + "title")!.Value, Text(json.RootElement, "title"));
            Assert.Equal(atom.Element(Atom + "id")!.Value, Text(json.RootElement, "home_page_url"));
            pages.Add(Of(atom, "id"));
        }
        Assert.Equal(1 + site.Site.Corpus.Exchanges.Length + site.Site.Corpus.Topics.Count(t => !t.Articles.IsEmpty) + site.Site.Corpus.People.Count(p => !p.Articles.IsEmpty), pages.Count);
    }

    [Fact]
    public void A_JSON_feed_has_what_its_format_asks_for()
    {
        foreach (var (_, bytes) in specimen.Site.Files.Where(f => Path.GetFileName(f.Key) == "feed.json"))
        {
            using var json = JsonDocument.Parse(bytes);
            var feed = json.RootElement;
            Assert.Equal("https://jsonfeed.org/version/1.1", Text(feed, "version"));
            // Where its page once was stands the same file.
            Assert.Equal(bytes, specimen.Site.Files[Uri.UnescapeDataString(Text(feed, "feed_url")["https://archive.example/base/".Length..])]);
            Assert.All(feed.GetProperty("items").EnumerateArray(), item =>
            {
                Assert.StartsWith("https://archive.example/base/articles/", Text(item, "id"), StringComparison.Ordinal);
                Assert.NotEqual("", Text(item, "content_text").Trim());
                Assert.Matches(Time(), Text(item, "date_modified"));
                Assert.All(item.EnumerateObject(), p => Assert.Contains(p.Name, new[] { "id", "url", "external_url", "title", "content_text", "date_published", "date_modified", "authors", "tags", "language" }));
                if (item.TryGetProperty("authors", out var authors)) Assert.All(authors.EnumerateArray(), a => Assert.NotEqual("", Text(a, "name")));
                if (item.TryGetProperty("external_url", out var source)) Assert.StartsWith("https://doi.org/", source.GetString(), StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void A_withdrawn_item_is_told_of_where_that_tells_nothing_else()
    {
        using var input = new AnInput();
        input.Letter("a1", "2020-01-01", "[Ann Other]", "topics: Sleep");
        input.Letter("a2", "2020-02-01", "[Bo Other, Cy Other]", "topics: [Sleep, Rest]\nresponds-to: a1\ndoi: 10.5555/secret\nconsent: {status: withdrawn, date: 2021-05-06}");
        var site = input.Build();
        foreach (var path in new[] { "feed.xml", "exchanges/a1/feed.xml" })
        {
            var entry = XDocument.Parse(site.Text(path)).Root!.Elements(Atom + "entry").First();
            Assert.Equal(["id https://archive.example/base/articles/a2/", "title Withdrawn item", "updated 2021-05-06T00:00:00Z", "link https://archive.example/base/articles/a2/", "summary Consent to publication was withdrawn."],
                entry.Elements().Select(e => $"{e.Name.LocalName} {e.Attribute("href")?.Value}{e.Value}"));
            Assert.Equal("""{"id":"https://archive.example/base/articles/a2/","url":"https://archive.example/base/articles/a2/","title":"Withdrawn item","content_text":"Consent to publication was withdrawn.","date_modified":"2021-05-06T00:00:00Z"}""",
                Compact(Items(site, Path.ChangeExtension(path, ".json"))[0]));
        }
        Assert.DoesNotContain(site.Files, f => f.Key.StartsWith("authors/bo-other", StringComparison.Ordinal));
        Assert.DoesNotContain("articles/a2/", site.Text("topics/sleep/feed.xml") + site.Text("topics/sleep/feed.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_without_a_date_comes_when_a_notice_with_one_does()
    {
        using var input = new AnInput();
        input.Article("a1", "type: letter\nauthors: Ann Other");
        Assert.Empty(Items(input.Build(), "feed.json"));
        input.Article("c1", "type: correction\npublished: 2020-03\ncorrects: a1");
        var items = Items(input.Build(), "feed.json");
        Assert.Equal(["2020-03-01T00:00:00Z", "2020-03-01T00:00:00Z"], items.Select(i => Text(i, "date_modified")));
        Assert.False(items.Single(i => Text(i, "id").EndsWith("/a1/", StringComparison.Ordinal)).TryGetProperty("date_published", out _));
    }

    [Fact]
    public void An_item_comes_when_its_embargo_ends()
    {
        using var input = new AnInput();
        input.Letter("a1", "2020-01-01", "Ann Other", "embargo-until: 2021-06");
        input.Letter("a2", "2020-08-01", "Ann Other");
        Assert.Equal(["2021-06-01T00:00:00Z", "2020-08-01T00:00:00Z"], Items(input.Build(), "feed.json").Select(i => Text(i, "date_modified")));
    }

    [Fact]
    public void A_feed_stays_where_its_page_once_was_and_says_where_it_is()
    {
        using var input = new AnInput();
        input.Letter("a1", "2020-01-01", "Ann Other", "topics: Sleep");
        input.Write("people.yml", "- name: Ann Other\n  slug: ann-more\n  former-slugs: [ann-other]\n");
        input.Write("topics.yml", "- label: Sleep\n  former-slugs: [dreams]\n");
        var site = input.Build();
        foreach (var (former, now) in new[] { ("authors/ann-other/", "authors/ann-more/"), ("topics/dreams/", "topics/sleep/") })
            foreach (var name in new[] { "feed.xml", "feed.json" })
                Assert.Equal(site.Text(now + name), site.Text(former + name));
        Assert.Contains("rel=\"self\" type=\"application/atom+xml\" href=\"https://archive.example/base/topics/sleep/feed.xml\"", site.Text("topics/dreams/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_has_the_fifty_newest()
    {
        using var input = new AnInput();
        for (var n = 1; n <= 60; n++) input.Letter($"a{n}", $"{1900 + n}", "Ann Other");
        var items = Items(input.Build(), "authors/ann-other/feed.json");
        Assert.Equal(Enumerable.Range(0, 50).Select(n => $"{1960 - n}-01-01T00:00:00Z"), items.Select(i => Text(i, "date_published")));
    }

    private static JsonElement[] Items(RenderedSite site, string path)
    {
        using var json = JsonDocument.Parse(site.Text(path));
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(i => i.Clone())];
    }

    private static string FromAtom(XElement entry) => string.Join('\n',
        Of(entry, "id"), Of(entry, "title"), Of(entry, "summary"), Of(entry, "published"), Of(entry, "updated"), (string?)entry.Attribute(Language),
        string.Join('|', entry.Elements(Atom + "author").Select(a => Of(a, "name") + Of(a, "uri"))),
        string.Join('|', entry.Elements(Atom + "category").Select(c => c.Attribute("term")!.Value)),
        entry.Elements(Atom + "link").SingleOrDefault(l => (string?)l.Attribute("rel") == "via")?.Attribute("href")?.Value);

    private static string FromJson(JsonElement item) => string.Join('\n',
        Text(item, "id"), Text(item, "title"), Text(item, "content_text"), Text(item, "date_published"), Text(item, "date_modified"), Text(item, "language"),
        string.Join('|', List(item, "authors").Select(a => Text(a, "name") + Text(a, "url"))),
        string.Join('|', List(item, "tags").Select(t => t.GetString())),
        Text(item, "external_url"));

    private static string Of(XElement element, string name) => element.Element(Atom + name)?.Value ?? "";

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private static JsonElement.ArrayEnumerator List(JsonElement json, string name) => json.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT00:00:00Z$")]
    private static partial Regex Time();
}
