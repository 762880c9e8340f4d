using Archive.Engine;
using Archive.Journal;
using Archive.Tests.Site;
using Archive.Theme;
using Xunit;

namespace Archive.Tests.Interface;

/// <summary>The specimen archive as if its site were in another language.</summary>
public sealed class LanguagesTests
{
    private const string BaseUrl = "https://archive.example/base/";

    [Theory]
    [InlineData("fr-CA", "fr-CA", "ltr")]
    [InlineData("es", "es", "ltr")]
    [InlineData("ja", "ja", "ltr")]
    [InlineData("ar", "ar", "rtl")]
    public void Every_page_tells_its_language_and_direction_and_nothing_is_wrong_with_the_site(string language, string lang, string dir)
    {
        using var folder = TranslatedSpecimen.In(language);
        var rendered = RenderedSite.Of(folder["input"], BaseUrl);
        var links = new SiteLinks(rendered);
        foreach (var (file, document) in links.Documents)
        {
            var html = document.DocumentElement;
            Assert.True(html.GetAttribute("lang") == lang, $"{file} is in {html.GetAttribute("lang")}.");
            Assert.True((html.GetAttribute("dir") ?? "ltr") == dir, $"{file} runs {html.GetAttribute("dir")}.");
            if (!file.StartsWith("guide/", StringComparison.Ordinal)) continue;
            var text = document.QuerySelector("main")!;
            Assert.Equal(("en", dir == "rtl" ? "ltr" : null), (text.GetAttribute("lang"), text.GetAttribute("dir")));
        }
        Assert.Empty(links.Broken());
        OutputFolder.Replace(folder["output"], BaseUrl, [.. rendered.Site.Files(ArchiveTheme.Theme)]);
        Assert.Empty(CheckedSite.In(folder["output"], folder["input"], RenderedSite.Today, allowsLarge: false)!.Diagnostics);
    }

    [Fact]
    public void A_language_that_the_interface_does_not_speak_has_an_English_frame_and_its_content_is_marked()
    {
        using var folder = TranslatedSpecimen.In("de");
        var site = RenderedSite.Of(folder["input"], BaseUrl);
        Assert.All(new SiteLinks(site).Documents, d => Assert.Equal("en", d.Value.DocumentElement.GetAttribute("lang")));
        Assert.Equal("de", site.Page("about").QuerySelector("main")!.GetAttribute("lang"));
        Assert.Null(site.Page("guide").QuerySelector("main")!.GetAttribute("lang"));
        var article = site.Page("articles/v9i6-241");
        Assert.Equal("de", article.QuerySelector("article")!.GetAttribute("lang"));
        Assert.Equal("en", article.QuerySelector(".abstract h2")!.GetAttribute("lang"));
        Assert.Equal("de", article.QuerySelector(".wordmark a")!.GetAttribute("lang"));
        Assert.All(site.Page("articles").QuerySelectorAll(".entry .title a"), a => Assert.True(a.HasAttribute("lang")));
    }
}
