namespace Archive.Tests.Checking;

/// <summary>A way to break a site, and what is found then.</summary>
/// <param name="Name">For people.</param>
/// <param name="Break">Breaks it, and returns code and place of all that is found.</param>
/// <param name="IsListed">Whether the manifest is made to list the broken files.</param>
internal sealed record BrokenSite(string Name, Func<BuiltSite, string[]> Break, bool IsListed = true)
{
    private const string One = "articles/one/index.html";

    public static IReadOnlyList<BrokenSite> All { get; } =
    [
        Of("A file nobody listed", s => s.Write("notes.txt", "Mine."), "SIT101 notes.txt:1:1") with { IsListed = false },
        Of("A listed file that is missing", s => s.Delete("robots.txt"), "SIT102 robots.txt:1:1") with { IsListed = false },
        Of("A changed file", s => s.Write("robots.txt", "User-agent: *\n"), "SIT103 robots.txt:1:1") with { IsListed = false },

        OnPage("A link to no file", """<a href="¦/base/articles/none/">x</a>""", "SIT105"),
        OnPage("A link to a page without its slash", """<a href="¦/base/articles/two">x</a>""", "SIT105"),
        OnPage("A relative link to no file", """<a href="¦../none/">x</a>""", "SIT105"),
        OnPage("A link in full to no file", """<a href="¦https://archive.example/base/none/">x</a>""", "SIT105"),
        OnPage("An image that is not there", """<img alt="" src="¦figure-9.png">""", "SIT105"),
        OnPage("A source set with one that is not there", """<img alt="" src="/base/assets/icon.svg" srcset="¦/base/assets/icon.svg 1x, none.svg 2x">""", "SIT105"),
        OnPage("A form that sends to no page", """<form action=¦/base/none/></form>""", "SIT105"),
        OnPage("A style that loads no file", """<p style="background:¦url('none.png')">x</p>""", "SIT105"),
        At("A refresh to no page", s => s.Replace("old/two/index.html", "<meta http-equiv=\"refresh\" content=\"0; url=/base/articles/two/", "<meta http-equiv=\"refresh\" content=\"0; url=/base/articles/three/"), "SIT105"),
        At("A link element to no file", s => s.Replace(One, "href=\"/base/articles/one/cite.bib\"", "href=\"¦/base/articles/one/none.bib\""), "SIT105"),
        Of("A stylesheet that loads no file", s => s.Write("assets/archive.css", "/* url(a) */\nb{background:\\75rl( none.png )}"), "SIT105 assets/archive.css:2:14"),
        OnPage("A link out of the base path", """<a href="¦/articles/two/">x</a>""", "SIT106"),
        OnPage("A fragment on the page to no id", """<a href="¦#nowhere">x</a>""", "SIT107"),
        OnPage("A fragment on another page to no id", """<a href="¦../two/#nowhere">x</a>""", "SIT107"),
        OnPage("An address that is none", """<a href="¦https://[broken/">x</a>""", "SIT108"),

        OnPage("A script as a link", """<a href="¦ java&Tab;script&colon;alert(1)">x</a>""", "SIT109"),
        OnPage("A picture in an address", """<img alt="" src="¦data:image/png;base64,AA==">""", "SIT109"),
        OnPage("A picture from elsewhere", """<img alt="" src="¦https://elsewhere.org/a.png">""", "SIT110"),
        OnPage("A picture from elsewhere without a scheme", """<img alt="" src="¦/\elsewhere.org/a.png">""", "SIT110"),
        OnPage("A picture from another part of the host", """<img alt="" src="¦https://archive.example/other/a.png">""", "SIT110"),
        OnPage("A frame", """<iframe src="¦https://elsewhere.org/"></iframe>""", "SIT110"),
        OnPage("A video", """<video poster=¦https://elsewhere.org/a.png></video>""", "SIT110"),
        OnPage("A style that imports", """<style>@import ¦"https://elsewhere.org/a.css";</style>""", "SIT110"),
        OnPage("A shape from elsewhere", """<svg><use xlink:href="¦https://elsewhere.org/a.svg#b"/></svg>""", "SIT110"),
        OnPage("A reader who is reported", """<a href="/base/" ping="¦https://elsewhere.org/">x</a>""", "SIT110"),
        At("A script from elsewhere", s => s.Replace("search/index.html", "/base/assets/search.js", "¦https://elsewhere.org/search.js"), "SIT110"),
        At("A stylesheet from elsewhere", s => s.Replace(One, "href=\"/base/assets/archive.css\"", "href=\"¦https://elsewhere.org/a.css\""), "SIT110"),
        OnPage("An event handler", """<p ¦ONCLICK="f()">x</p>""", "SIT111"),
        Image("An event handler in an image", "<g ¦onload=\"f()\"/>", "SIT111"),
        Image("A script in an image", "<¦script>1</script>", "SIT112"),
        Image("An image in an image, from elsewhere", "<image ¦href=\"https://elsewhere.org/a.png\"/>", "SIT110"),
        Image("A style in an image that loads", "<style>b{fill:¦url(https://elsewhere.org/a.svg)}</style>", "SIT110"),
        OnPage("A base", """¦<base href="/base/">""", "SIT113"),
        OnPage("A page in a page", """<iframe srcdoc="¦&lt;p>x"></iframe>""", "SIT114"),

        OnPage("An id twice", """<p>x</p><p id="¦twice">x</p>""", "SIT115", before: """<p id="twice">x</p>"""),
        Of("No title", s => s.Cut(One, "<title>", "</title>"), $"SIT116 {One}:1:1"),
        Of("No language", s => s.Replace(One, "<html lang=\"en\"", "<html"), $"SIT117 {One}:1:1"),
        Of("No main heading", s => s.Cut("404.html", "<h1", "</h1>"), "SIT118 404.html:1:1"),
        At("A second main heading", s => s.Insert("<h1>x</h1>¦"), "SIT119"),
        Of("No main part", s => s.Replace("404.html", "<main id=\"main\"", "<div id=\"main\""), "SIT120 404.html:1:1"),
        OnPage("A picture without alt", """¦<img src="/base/assets/icon.svg">""", "SIT121"),

        At("A feed that is not XML", s => s.Replace("feed.xml", "</feed>\n", "¦"), "SIT122"),
        Of("An index that is not JSON", s => s.Write("index.json", "{\n  \"articles\": [,]\n}"), "SIT122 index.json:2:16"),
        Of("No sitemap", s => s.Delete("sitemap.xml"), "SIT123 .archive-site:1:1"),
        At("A page that is not in the sitemap", s => s.Replace("sitemap.xml", "<loc>https://archive.example/base/articles/one/</loc>", "<loc>¦https://archive.example/base/articles/gone/</loc>"), "SIT126", $"SIT124 {One}:1:1"),
        At("A page twice in the sitemap", s => s.Replace("sitemap.xml", "</urlset>", "<url><loc>¦https://archive.example/base/articles/one/</loc></url></urlset>"), "SIT127"),
        Of("An article that is not in the index", s => s.Replace("index.json", "\"id\": \"one\"", "\"key\": \"one\""), $"SIT125 {One}:1:1"),
        At("A tombstone in the index", s => s.Replace("index.json", "\"id\": \"one\"", "\"id\": ¦\"gone\""), "SIT126", $"SIT125 {One}:1:1"),
        At("A search result without a page", s => s.Replace("search/items/0.json", "\"/base/articles/one/\"", "¦\"/base/articles/none/\""), "SIT126"),
        At("A feed entry without a page", s => s.Replace("feed.xml", "href=\"https://archive.example/base/articles/one/\"", "¦href=\"https://archive.example/base/articles/none/\""), "SIT126"),
        At("A feed entry without an author", s => s.Replace("feed.xml", "<entry>", "<¦entry><id>x</id><title>x</title><link href=\"https://archive.example/base/\"/></entry><entry>"), "SIT128"),
        At("A feed entry at no time", s => s.Replace("feed.xml", "<published>2020-01-02T00:00:00Z", "<published>¦2 January"), "SIT129"),
        At("A JSON feed item without a page", s => s.Replace("feed.json", "\"url\": \"https://archive.example/base/articles/one/\"", "\"url\": ¦\"https://archive.example/base/articles/none/\""), "SIT126"),
        Of("A JSON feed item without text", s => s.Replace("feed.json", "\"content_text\"", "\"text\""), "SIT128 feed.json:1:1"),
        At("A JSON feed item at no time", s => s.Replace("feed.json", "\"date_modified\": \"2020-01-02T00:00:00Z\"", "\"date_modified\": ¦\"2 January\""), "SIT129"),
        At("A JSON feed item twice", s => s.Replace("feed.json", "\"id\": \"https://archive.example/base/articles/two/\"", "\"id\": ¦\"https://archive.example/base/articles/one/\""), "SIT127"),
        Of("No list for harvesters", s => s.Delete("resourcesync/changelist.xml"), "SIT123 .archive-site:1:1"),
        At("A tombstone among the resources", s => s.Replace("resourcesync/resourcelist.xml", "<loc>https://archive.example/base/articles/one/</loc>", "<loc>¦https://archive.example/base/articles/gone/</loc>"), "SIT126", $"SIT125 {One}:1:1"),
        At("A deletion of what is there", s => s.Replace("resourcesync/changelist.xml", "<loc>https://archive.example/base/articles/gone/</loc>", "<loc>¦https://archive.example/base/articles/one/</loc>"), "SIT126"),
        At("A record of what was withdrawn", s => s.Replace("oai.xml", " status=\"deleted\">\n        <oai:identifier>", ">\n        <oai:identifier>¦"), "SIT126"),
        Of("An article that is not in the repository", s => s.Cut("oai.xml", "    <oai:record>\n      <oai:header>\n        <oai:identifier>https://archive.example/base/articles/one/", "</oai:record>\n"), $"SIT125 {One}:1:1"),
        At("A text for programs that leads to no file", s => s.Replace("llms.txt", "https://archive.example/base/articles/one/index.md", "¦https://archive.example/base/articles/one/none.md"), "SIT105"),

        OnPage("An e-mail address in clear", "<p>¦ann<b>&commat;</b>clinic.org</p>", "SIT131"),
        OnPage("An e-mail address in an attribute", """<p title="¦ann&#64clinic.org">x</p>""", "SIT131"),
        OnPage("A link to an e-mail address", """<a href="¦mailto:ann%40clinic.org">x</a>""", "SIT132"),
        Of("A large file", s => s.Write("articles/one/data.csv", new string('1', 5_000_001)), "SIT133 articles/one/data.csv:1:1"),
    ];

    public override string ToString() => Name;

    private static BrokenSite Of(string name, Action<BuiltSite> act, params string[] found) => new(name, s => { act(s); return found; });

    private static BrokenSite At(string name, Func<BuiltSite, string> act, string code, params string[] others) => new(name, s => [$"{code} {act(s)}", .. others]);

    private static BrokenSite OnPage(string name, string html, string code, string before = "") => At(name, s => s.Insert($"{before}\n{html}\n"), code);

    private static BrokenSite Image(string name, string svg, string code) =>
        At(name, s => s.Replace("assets/icon.svg", "<path", svg + "<path"), code);
}
