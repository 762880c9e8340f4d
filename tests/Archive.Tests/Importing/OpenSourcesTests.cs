using System.IO.Compression;
using System.Text;
using Archive.Journal.Importing;
using Xunit;

namespace Archive.Tests.Importing;

/// <summary>What lies around a source: packed files, files that are far too large or too deep, and names that mean nothing.</summary>
public sealed class OpenSourcesTests : IDisposable
{
    private const string Letter = "<article article-type=\"letter\"><front><article-meta><title-group><article-title>{0}</article-title></title-group><contrib-group><contrib><name><surname>Other</surname><given-names>Ann</given-names></name></contrib></contrib-group></article-meta></front><body><p>Text.</p></body></article>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Unpacks_gz_and_zip_and_zips_in_zips()
    {
        _folder.Write("sources/one.xml.gz", Gzip(Bytes(Letter, "One")));
        _folder.Write("sources/many.zip", Zip(("b/two.xml", Bytes(Letter, "Two")), ("a/three.nxml.gz", Gzip(Bytes(Letter, "Three"))), ("a/figure.png", [0x89, 0x50]), ("__MACOSX/x.xml", Bytes(Letter, "No")), ("four.zip", Zip(("four.xml", Bytes(Letter, "Four"))))));
        var result = Import();
        Assert.Equal(["many.zip/a/three.nxml", "many.zip/b/two.xml", "many.zip/four.zip/four.xml", "one.xml"], result.Sources.Select(s => s.Path[(_folder["sources"].Length + 1)..]));
        Assert.Equal(4, result.Articles.Count());
        Assert.Equal(["many.zip/a/figure.png"], result.PassedOver.Select(p => p[(_folder["sources"].Length + 1)..]));
        Assert.False(result.HasRefusals);
    }

    [Theory]
    [InlineData("cut.gz")]
    [InlineData("cut.zip")]
    public void Tells_that_a_packed_file_is_broken_and_imports_the_others(string name)
    {
        var packed = name == "cut.gz" ? Gzip(Bytes(Letter, new string('x', 9000))) : Zip(("x.xml", Bytes(Letter, "X")));
        _folder.Write($"sources/{name}", packed[..(packed.Length / 2)]);
        _folder.Write("sources/good.xml", Bytes(Letter, "Good"));
        var result = Import();
        Assert.Equal(FindingKind.Refused, Assert.Single(result.Findings).Kind);
        Assert.Single(result.Articles);
    }

    [Fact]
    public void Refuses_what_is_too_large_when_unpacked()
    {
        using var large = new MemoryStream();
        using (var gzip = new GZipStream(large, CompressionLevel.Fastest, leaveOpen: true))
            for (var i = 0; i < 70; i++) gzip.Write(new byte[1024 * 1024]);
        _folder.Write("sources/bomb.xml.gz", large.ToArray());
        Assert.Contains("has more than 67,108,864 bytes", Assert.Single(Import().Findings).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_hundred_thousand_levels_where_they_become_too_many()
    {
        const int Levels = 100_000;
        _folder.Write("sources/deep.xml", Bytes("<article><front/><body>\n{0}</body></article>", string.Concat(Enumerable.Repeat("<sec>", Levels)) + string.Concat(Enumerable.Repeat("</sec>", Levels))));
        var finding = Assert.Single(Import().Findings);
        Assert.Equal((FindingKind.Refused, 2), (finding.Kind, finding.Place.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("\0\0\0\0")]
    [InlineData("<article")]
    [InlineData("<article><front")]
    [InlineData("<article><front/>&#0;</article>")]
    [InlineData("<!DOCTYPE article [<!ENTITY % x SYSTEM 'http://localhost/x.dtd'> %x;]><article><front/></article>")]
    public void Never_fails_whatever_a_file_holds(string content)
    {
        _folder.Write("sources/x.xml", content);
        Assert.True(Import().HasRefusals);
    }

    [Fact]
    public void Has_no_place_for_articles_that_are_in_no_archive()
    {
        _folder.Write("sources/x.xml", Bytes(Letter, "X"));
        Assert.Null(ImportArticles.From(_folder["elsewhere"], [_folder["sources"]]));
        Assert.Equal("articles/old/undated/undated-1.md", ImportArticles.From(_folder["articles/old"], [_folder["sources"]])!.Articles.Single().File);
    }

    private ImportResult Import() => ImportArticles.From(_folder["articles"], [_folder["sources"]])!;

    private static byte[] Bytes(string format, string text) => Encoding.UTF8.GetBytes(format.Replace("{0}", text, StringComparison.Ordinal));

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        return packed.ToArray();
    }
}
