using AngleSharp.Html.Parser;

namespace Archive.Tests.Site;

/// <summary>An input folder for one test, with its settings in order.</summary>
internal sealed class AnInput : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AnInput() => Write("archive.yml", "title: An archive\nbase-url: https://archive.example/base/\n");

    public void Dispose() => _folder.Dispose();

    public void Write(string path, string text) => _folder.Write("input/" + path, text);

    /// <summary>A letter, with more lines of front matter if there are any.</summary>
    public void Letter(string id, string published, string authors, string more = "") => Article(id, $"type: letter\npublished: {published}\nauthors: {authors}\n{more}");

    public void Article(string id, string keys) => Write($"articles/{id}.md", $"---\ntitle: The title of {id}\n{keys.TrimEnd('\n')}\n---\nWe read the article with interest.\n");

    /// <summary>The site of an input that has no errors.</summary>
    public RenderedSite Build()
    {
        var site = RenderedSite.Of(_folder["input"]);
        Xunit.Assert.DoesNotContain(" error ", site.Diagnostics, StringComparison.Ordinal);
        return site;
    }

    /// <summary>The codes of the errors, with what they say.</summary>
    public IEnumerable<string> Errors() => RenderedSite.Of(_folder["input"]).Site.Diagnostics.Where(d => d.IsError).Select(d => $"{d.Code} {d.Message}");
}

internal static class RenderedSiteExtensions
{
    public static AngleSharp.Dom.IDocument Page(this RenderedSite site, string path) => new HtmlParser().ParseDocument(site.Text(path + "/index.html"));
}
