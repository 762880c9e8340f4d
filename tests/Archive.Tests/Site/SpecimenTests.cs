using System.Text;
using Xunit;

namespace Archive.Tests.Site;

/// <summary>The specimen archive, built once for all of these.</summary>
public sealed class Specimen
{
    internal RenderedSite Site { get; } = RenderedSite.Of(Repository.Input, "https://archive.example/base/");
}

public sealed class SpecimenTests(Specimen specimen) : IClassFixture<Specimen>
{
    private readonly RenderedSite _site = specimen.Site;

    [Fact]
    public void Has_no_errors() => Assert.DoesNotContain(_site.Site.Diagnostics, d => d.IsError);

    [Fact]
    public void Every_internal_link_and_fragment_resolves() => Assert.Empty(new SiteLinks(_site).Broken());

    [Fact]
    public void Every_internal_link_resolves_at_the_root_of_a_host() => Assert.Empty(new SiteLinks(RenderedSite.Of(Repository.Input, "https://archive.example/")).Broken());

    [Fact]
    public void Every_page_can_be_reached_from_the_home_page() => Assert.Empty(new SiteLinks(_site).Unreachable());

    [Fact]
    public void Nothing_is_loaded_from_another_host() => Assert.Empty(new SiteLinks(_site).LoadedFromElsewhere());

    [Fact]
    public void Every_page_has_one_heading_a_title_a_language_and_unique_ids()
    {
        foreach (var (file, document) in new SiteLinks(_site).Documents)
        {
            Assert.True(document.QuerySelectorAll("h1").Length == 1, $"{file} has {document.QuerySelectorAll("h1").Length} headings of level 1.");
            Assert.False(string.IsNullOrWhiteSpace(document.Title), $"{file} has no title.");
            Assert.False(string.IsNullOrEmpty(document.DocumentElement.GetAttribute("lang")), $"{file} has no language.");
            Assert.NotNull(document.QuerySelector("main"));
            var ids = document.All.Select(e => e.Id).OfType<string>().Where(i => i.Length > 0).ToArray();
            Assert.True(ids.Distinct().Count() == ids.Length, $"{file} has the id {ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key).FirstOrDefault()} twice.");
        }
    }

    [Fact]
    public void No_address_of_an_author_is_left_in_clear()
    {
        // One of them answers for the archive, and is named where a format asks who does.
        var contact = _site.Site.Corpus.Settings.Contact;
        var addresses = _site.Site.Corpus.Articles.SelectMany(a => a.Authors).Select(a => a.Email).OfType<string>().Where(a => a != contact).Select(Encoding.UTF8.GetBytes).ToArray();
        Assert.NotEmpty(addresses);
        // The guide shows an example of one.
        Assert.Empty(_site.Files.Where(f => f.Key != "guide/writing/index.html").Where(f => addresses.Any(a => f.Value.AsSpan().IndexOf(a) >= 0)).Select(f => f.Key));
    }

    [Theory]
    [InlineData("articles/2021/v12i11-470.md")]
    [InlineData("articles/2031/ahead-2031-1.md")]
    public void Nothing_of_a_pending_or_embargoed_article_is_anywhere(string file)
    {
        var title = File.ReadLines(Path.Combine(Repository.Input, file)).First(l => l.StartsWith("title:", StringComparison.Ordinal))["title:".Length..].Trim(' ', '"', '\'');
        var id = Path.GetFileNameWithoutExtension(file);
        foreach (var (path, bytes) in _site.Files)
        {
            Assert.DoesNotContain(id, path, StringComparison.Ordinal);
            var text = Encoding.UTF8.GetString(bytes);
            Assert.False(text.Contains(title, StringComparison.Ordinal), $"{path} has the title of {id}.");
        }
    }

    [Fact]
    public void A_withdrawn_article_leaves_its_permalink_and_the_date()
    {
        var tombstone = _site.Text("articles/v12i5-214/index.html");
        Assert.Contains("withdrawn", tombstone, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("2021", tombstone, StringComparison.Ordinal);
        Assert.DoesNotContain("articles/v12i5-214/cite.bib", _site.Files.Keys);
    }

    [Fact]
    public void Is_the_same_to_the_byte_in_whatever_order_and_folders_the_files_come()
    {
        using var folder = new TemporaryFolder();
        var files = Directory.GetFiles(Repository.Input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Reverse().ToArray();
        foreach (var file in files) folder.Write(Elsewhere(Path.GetRelativePath(Repository.Input, file).Replace('\\', '/')), File.ReadAllBytes(file));
        var again = RenderedSite.Of(folder["input"], "https://archive.example/base/");

        Assert.Equal(_site.Files.Keys.Order(StringComparer.Ordinal), again.Files.Keys.Order(StringComparer.Ordinal));
        // The link to the file's place in the repository alone tells where that is.
        foreach (var (path, bytes) in _site.Files) Assert.True(WithoutEditLink(bytes) == WithoutEditLink(again.Files[path]), $"{path} differs.");

        static string Elsewhere(string path) => "input/" + (path.StartsWith("articles/2019/", StringComparison.Ordinal) ? path.Replace("articles/2019/", "articles/z/2019/", StringComparison.Ordinal) : path);
        static string WithoutEditLink(byte[] bytes) => Encoding.UTF8.GetString(bytes).Replace("/articles/z/2019/", "/articles/2019/", StringComparison.Ordinal);
    }
}
