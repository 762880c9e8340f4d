using Archive.Engine;
using Archive.Journal.Importing;
using Xunit;

namespace Archive.Tests.Importing;

/// <summary>Files beside a source lie beside the article, and nothing else does.</summary>
public sealed class AttachFilesTests : IDisposable
{
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"></svg>";

    private readonly TemporaryFolder _folder = new();

    public AttachFilesTests()
    {
        _folder.Write("input/archive.yml", "title: A case\nbase-url: https://example.org/\n");
        _folder.Write("sources/letter.xml", """
            <article article-type="letter" xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta>
            <article-id pub-id-type="doi">10.5555/a</article-id><title-group><article-title>A</article-title></title-group>
            <contrib-group><contrib><name><surname>Brandt</surname><given-names>Ida</given-names></name></contrib></contrib-group>
            <pub-date><year>2020</year></pub-date><volume>1</volume><fpage>2</fpage></article-meta></front>
            <body><fig><label>Figure 1</label><caption><p>One.</p></caption><graphic xlink:href="one.svg"/></fig></body></article>
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        _folder.Write("elsewhere/one.svg", Drawing);
        File.CreateSymbolicLink(_folder["sources/one.svg"], _folder["elsewhere/one.svg"]);
        Assert.Equal(["articles/2020/v1-2.md"], Import());
    }

    [Fact]
    public void A_file_that_is_too_large_is_told()
    {
        _folder.Write("sources/one.svg", new byte[20_000_001]);
        Assert.Equal(["articles/2020/v1-2.md"], Import("Dropped The file one.svg: it has more than 20,000,000 bytes."));
    }

    [Fact]
    public void A_file_that_is_there_already_stays()
    {
        _folder.Write("sources/one.svg", Drawing);
        Assert.Equal(["articles/2020/v1-2.md", "articles/2020/v1-2/one.svg"], Import());
        _folder.Write("input/articles/2020/v1-2/one.svg", Drawing + "<!-- mended -->");
        Assert.Empty(Import("Kept articles/2020/v1-2/one.svg is another file than the one beside the source, and stays."));
    }

    [Fact]
    public void A_text_that_is_there_already_takes_no_pictures()
    {
        _folder.Write("sources/one.svg", Drawing);
        _folder.Write("input/articles/x.md", "---\ntitle: A\ntype: letter\npublished: 2020\nauthors: [Ida Brandt]\ndoi: 10.5555/a\nvolume: 1\npages: 2\n---\nThe letter as we have it.\n");
        Assert.Empty(Import("Kept The text differs from articles/x.md, which keeps its own."));
    }

    private string[] Import(string? finding = null)
    {
        var result = ImportArticles.From(_folder["input/articles"], [_folder["sources"]])!;
        if (finding is not null) Assert.Contains(finding, result.Findings.Select(f => $"{f.Kind} {f.Sentence}"));
        FileChange.MakeAll(result.Changes);
        return [.. result.Changes.Select(c => Path.GetRelativePath(_folder["input"], c.Path).Replace('\\', '/'))];
    }
}
