using System.Text;
using AngleSharp.Html.Parser;
using Archive.Journal.Reading;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>Whatever a maintainer is sent, a reader's browser is told to do nothing but show text.</summary>
public sealed class BadFaithTests
{
    private static readonly string[] Intruders =
    [
        "<script>alert(1)</script>",
        "\\\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>",
        "</title></script></style></textarea><iframe src=//evil.example>",
        "[x](javascript:alert(1)) ![x](data:text/html,x) <javascript:alert(1)>",
        "{{7*7}} ${7*7} @(7*7) &lt;b&gt; &#x3c;b&#x3e;",
        "]]><b>x</b><!--",
    ];

    public static TheoryData<string> Keys => [.. KeyTables.Groups.Single(g => g.Name == "article").Keys.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void No_value_of_the_front_matter_is_taken_for_markup(string key)
    {
        foreach (var intruder in Intruders)
            foreach (var value in Shapes(key, $"\"{intruder}\""))
                AssertHarmless(key, value);
    }

    [Fact]
    public void No_setting_person_or_topic_is_taken_for_markup()
    {
        foreach (var intruder in Intruders.Select(i => $"\"{i}\""))
        {
            using var folder = new TemporaryFolder();
            Write(folder, "archive.yml", $"title: {intruder}\ndescription: {intruder}\npublisher: {intruder}\ncontact: {intruder}\nrights: {intruder}\nlicense: {intruder}\njournal: {{title: {intruder}, abbreviation: {intruder}, publisher: {intruder}}}\nbase-url: https://archive.example/\n");
            Write(folder, "people.yml", $"- {{name: {intruder}, variants: [Jane Smith]}}\n");
            Write(folder, "topics.yml", $"- {{label: {intruder}, synonyms: [lupus], description: {intruder}}}\n");
            Write(folder, "pages/about.md", $"---\ntitle: {intruder}\ndescription: {intruder}\n---\n{intruder}\n");
            Write(folder, "articles/one.md", "---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [Jane Smith]\ntopics: [lupus]\n---\nText.\n");
            AssertHarmless(RenderedSite.Of(folder["input"]), intruder);
        }
    }

    [Theory]
    [InlineData("Jane \u202Ehtims.exe")]
    [InlineData("Jane \u2067Smith")]
    public void Marks_that_turn_the_direction_of_writing_are_refused(string name)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "archive.yml", "title: An archive\nbase-url: https://archive.example/\n");
        Write(folder, "articles/one.md", $"---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [{name}]\n---\nText.\n");
        Assert.Contains("FIL003", RenderedSite.Of(folder["input"]).Diagnostics, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("authors: [\"Jane \\u202Ehtims\"]", "Text.")]
    [InlineData("authors: [Jane Smith]", "Turn &#x202E; and &#8238; here.")]
    public void Nor_do_they_come_in_by_another_way_of_writing_them(string authors, string text)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "archive.yml", "title: An archive\nbase-url: https://archive.example/\n");
        Write(folder, "articles/one.md", $"---\ntitle: A letter\ntype: letter\npublished: 2020\n{authors}\n---\n{text}\n");
        var site = RenderedSite.Of(folder["input"]);
        Assert.True(site.HasErrors || site.HtmlFiles.All(f => !site.Text(f).Contains('\u202E', StringComparison.Ordinal)));
        Assert.DoesNotContain(site.HtmlFiles, f => site.Text(f).Contains("&#x202E;", StringComparison.OrdinalIgnoreCase) || site.Text(f).Contains("&#8238;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:h='http://www.w3.org/1999/xhtml'><h:script>alert(1)</h:script></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><SCRIPT>alert(1)</SCRIPT></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:alert(1)'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:l='http://www.w3.org/1999/xlink'><use l:href='https://evil.example/x.svg#a'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/svg+xml;base64,AAAA'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'x.css';</style></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(https://evil.example/#a)'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><a><animate attributeName='href' values='javascript:alert(1)'/></a></svg>")]
    [InlineData("<?xml-stylesheet href='x.xsl'?><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>")]
    public void A_drawing_that_can_do_anything_is_refused(string svg) => Assert.Matches("FIL01[34]", CheckDrawing(svg));

    [Theory]
    [InlineData("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><defs><g id='a'/></defs><use href='#a'/><rect fill='url(#a)' style=\"fill: url('#a')\"/><a href='https://example.org/'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/png;base64,AAAA'/><metadata><x xmlns='urn:x'>url</x></metadata></svg>")]
    public void A_plain_drawing_is_taken(string svg) => Assert.Equal("", CheckDrawing(svg));

    private static string CheckDrawing(string svg)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "archive.yml", "title: An archive\nbase-url: https://archive.example/\n");
        Write(folder, "articles/one.md", "---\ntitle: A letter\ntype: letter\npublished: 2020\nauthors: [Jane Smith]\n---\nText.\n");
        Write(folder, "articles/one/x.svg", svg);
        return RenderedSite.Of(folder["input"]).Diagnostics;
    }

    // The value itself, in a list, and in a group of the keys that groups have.
    private static IEnumerable<string> Shapes(string key, string value)
    {
        yield return value;
        yield return $"[{value}]";
        if (KeyTables.Groups.FirstOrDefault(g => g.Name == key || g.Name + "s" == key || (key is "handling-editor" && g.Name == "editor") || (key is "funding" && g.Name == "funder")) is not { } group) yield break;
        foreach (var inner in group.Keys) yield return inner.Name == "name" ? $"[{{name: {value}}}]" : $"[{{name: Jane Smith, funder: F, {(inner.Name is "funder" ? "" : inner.Name + ": " + value)}}}]";
    }

    private static void AssertHarmless(string key, string value)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "archive.yml", "title: An archive\nbase-url: https://archive.example/\n");
        var lines = new Dictionary<string, string> { ["title"] = "A letter", ["type"] = "letter", ["published"] = "2020", ["authors"] = "[Jane Smith]" };
        lines[key] = value;
        Write(folder, "articles/one.md", $"---\n{string.Concat(lines.Select(l => $"{l.Key}: {l.Value}\n"))}---\nText.\n");
        // What is refused as a value does no harm either.
        AssertHarmless(RenderedSite.Of(folder["input"]), value);
    }

    private static void AssertHarmless(RenderedSite site, string what)
    {
        foreach (var file in site.HtmlFiles.Where(f => !f.StartsWith("guide/", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(site.Text(file));
            Assert.True(page.QuerySelectorAll("script:not([src='/assets/search.js'], [src='/assets/reading.js'], [type='application/ld+json']), iframe, img, object, embed, b:not([class]), style").Length == 0, $"{what} is markup in {file}.");
            // Data in a script element is not run; it is whole, or a text would have closed it.
            if (page.QuerySelectorAll("script[type='application/ld+json']").SingleOrDefault() is { } data) _ = System.Text.Json.JsonDocument.Parse(data.TextContent);
            foreach (var attribute in page.All.SelectMany(e => e.Attributes))
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{what} is a handler in {file}.");
                if (attribute.Name is "href" or "src" or "action") Assert.False(attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || attribute.Value.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase), $"{what} is a link in {file}.");
            }
        }
        foreach (var file in site.Files.Keys.Where(f => f.EndsWith(".xml", StringComparison.Ordinal))) _ = System.Xml.Linq.XDocument.Parse(site.Text(file));
        foreach (var file in site.Files.Keys.Where(f => f.EndsWith(".json", StringComparison.Ordinal))) _ = System.Text.Json.JsonDocument.Parse(site.Files[file]);
    }

    private static void Write(TemporaryFolder folder, string path, string text) => folder.Write("input/" + path, Encoding.UTF8.GetBytes(text));
}
