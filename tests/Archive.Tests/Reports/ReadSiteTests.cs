using Archive.Journal.Reports;
using Xunit;

namespace Archive.Tests.Reports;

/// <summary>Folders that are no site, and sites of other programs.</summary>
public sealed class ReadSiteTests : IDisposable
{
    private const string Manifest = "archive-site 1\nbase-url https://example.org/\n0123456789abcdef index.html\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_is_missing_or_foreign_is_refused()
    {
        _folder.Write("foreign/index.json", """{"url": "https://example.org/", "articles": []}""");
        Assert.StartsWith($"There is no folder '{_folder["nowhere"]}'.", Refusal("nowhere"), StringComparison.Ordinal);
        Assert.StartsWith($"There is no folder '{_folder["foreign/index.json"]}'.", Refusal("foreign/index.json"), StringComparison.Ordinal);
        Assert.StartsWith($"The folder '{_folder["foreign"]}' is not a site that this program made:", Refusal("foreign"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("archive-site 99\nbase-url https://example.org/\n")]
    [InlineData("archive-site 1\nbase-url https://example.org/\nindex.html\n")]
    [InlineData("")]
    public void A_manifest_that_cannot_be_read_is_refused(string manifest)
    {
        _folder.Write("site/.archive-site", manifest);
        Assert.StartsWith($"The file '.archive-site' in the folder '{_folder["site"]}' cannot be read as", Refusal("site"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("{\"url\": \"https:")]
    [InlineData("""{"url": "https://example.org/"}""")]
    [InlineData("""{"url": null, "articles": []}""")]
    [InlineData("""{"url": "\ud800", "articles": []}""")]
    [InlineData("""{"url": "https://example.org/", "articles": {"id": "x"}}""")]
    [InlineData("""{"url": "https://example.org/", "articles": [{"id": "x", "title": "x", "url": "https://example.com/articles/x/"}]}""")]
    [InlineData("""{"url": "https://example.org/", "articles": [{"id": 1, "title": "x", "url": "https://example.org/articles/x/"}]}""")]
    [InlineData("""{"url": "https://example.org/", "articles": [], "withdrawn": [{"id": "x"}]}""")]
    [InlineData("""{"url": "https://example.org/", "articles": [], "redirects": "none"}""")]
    public void An_index_that_cannot_be_read_is_refused(string? index)
    {
        _folder.Write("site/.archive-site", Manifest);
        if (index is not null) _folder.Write("site/index.json", index);
        Assert.StartsWith($"The file 'index.json' in the folder '{_folder["site"]}' cannot be read as", Refusal("site"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_without_versions_does_not_make_every_article_another()
    {
        const string Old = """{"url": "https://example.org/", "articles": [{"id": "x", "title": "X", "url": "https://example.org/articles/x/"}]}""";
        const string New = """{"url": "https://example.org/", "articles": [{"id": "x", "title": "X", "url": "https://example.org/articles/x/", "version": {"record": "1", "text": "2"}}]}""";
        foreach (var (name, index) in new[] { ("old", Old), ("new", New) })
        {
            _folder.Write(name + "/.archive-site", Manifest);
            _folder.Write(name + "/index.json", index);
        }
        Assert.Empty(CompareSites.From(ReadSite.From(_folder["old"]), ReadSite.From(_folder["new"])).Changed);
    }

    private string Refusal(string folder) => Assert.Throws<UnreadableSiteException>(() => ReadSite.From(_folder[folder])).Message;
}
