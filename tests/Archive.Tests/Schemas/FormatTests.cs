using System.Text.Json;
using System.Xml.Linq;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Schemas;

/// <summary>Feeds and maps by the programs of other people: xmllint with a grammar for each format, and a reader of feeds.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FormatTests()
    {
        Write("specimen", RenderedSite.Of(Repository.Input));
        using var hostile = new AnInput();
        hostile.Write("archive.yml", "title: \"An archive of <b>&amp; 😀 \\\"marks\\\"\"\ndescription: \"]]> & <\"\nbase-url: https://archive.example/a'b&c/\nlanguage: fr-CA\ncontact: desk@journal.org\nrights: © & <all>\n");
        hostile.Write("articles/a1.md", "---\ntitle: \"</title><script>alert(1)</script> & ]]> 😀 א\"\ntype: letter\nlanguage: ar\npublished: 2020\nauthors: [\"A <b> & C\", 山田太郎]\ntopics: [\"Sleep & <rest>\", 睡眠]\nrights: \"<&>\"\n---\nText & more <b>text</b>.\n");
        hostile.Article("a2", "type: reply\nauthors: Bo Other\nresponds-to: [a1, {title: A work that is nowhere}]");
        hostile.Letter("a3", "2021-02", "Cy Other", "consent: {status: withdrawn, date: 2021-05-06}");
        Write("hostile", hostile.Build());
        Write("empty", RenderedSite.Of(EmptyInput()));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("atom", "feed.xml")]
    [InlineData("sitemap", "sitemap.xml")]
    [InlineData("resourcesync", "resourcesync")]
    [InlineData("resourcesync", "capabilitylist.xml")]
    [InlineData("resourcesync", "resourcelist.xml")]
    [InlineData("resourcesync", "changelist.xml")]
    [InlineData("static-repository", "oai.xml")]
    [InlineData("opensearch", "opensearch.xml")]
    public void Every_file_is_valid(string grammar, string name)
    {
        OtherPrograms.Need(OtherPrograms.IsInstalled("xmllint"), "xmllint is not installed: apt-get install libxml2-utils.");
        var files = Directory.GetFiles(_folder.Root, name, SearchOption.AllDirectories);
        Assert.True(files.Length >= 2, $"There are {files.Length} files {name}.");
        var (status, _, error) = OtherPrograms.Run("xmllint", ["--nonet", "--noout", "--relaxng", Path.Combine(Repository.Root, "tests", "Archive.Tests", "Schemas", "RelaxNg", grammar + ".rng"), .. files]);
        Assert.True(status == 0, error);
    }

    [Fact]
    public void A_reader_of_feeds_finds_in_each_what_it_says()
    {
        OtherPrograms.Need(OtherPrograms.IsInstalled("node"), "Node is not installed: apt-get install nodejs npm.");
        OtherPrograms.Need(Directory.Exists(OtherPrograms.Package("feedsmith")), "The reader of feeds is not installed: npm ci --ignore-scripts --prefix tests/tools.");
        var (status, output, error) = OtherPrograms.Run("node", Path.Combine(Repository.Root, "tests", "tools", "read-feeds.mjs"), _folder.Root);
        Assert.True(status == 0, error);
        using var read = JsonDocument.Parse(output);
        var feeds = read.RootElement.EnumerateObject().ToDictionary(f => f.Name.Replace('\\', '/'), f => f.Value, StringComparer.Ordinal);
        Assert.Equal(Directory.GetFiles(_folder.Root, "feed.*", SearchOption.AllDirectories).Length, feeds.Count);
        foreach (var (path, feed) in feeds.Where(f => f.Key.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var written = XDocument.Load(_folder[path]).Root!;
            var atom = written.Name.Namespace;
            Assert.Equal("atom", feed[0].GetString());
            Assert.Equal(written.Element(atom + "title")!.Value, feed[1].GetString());
            Assert.Equal(written.Elements(atom + "entry").Select(e => string.Join('\n', new[] { "id", "title", "updated", "summary" }.Select(n => e.Element(atom + n)!.Value))), feed[2].EnumerateArray().Select(i => $"{i[0]}\n{i[1]}\n{i[2]}\n{i[5]}"));
            // Both formats are read as saying the same.
            Assert.Equal("json", feeds[Path.ChangeExtension(path, ".json")][0].GetString());
            Assert.Equal(feed[2].GetRawText(), feeds[Path.ChangeExtension(path, ".json")][2].GetRawText());
        }
    }

    private string EmptyInput()
    {
        _folder.Write("input/archive.yml", "title: An archive\nbase-url: https://archive.example/\ncontact: desk@journal.org\n");
        return _folder["input"];
    }

    private void Write(string name, RenderedSite site)
    {
        foreach (var (path, bytes) in site.Files.Where(f => Path.GetExtension(f.Key) is ".xml" or ".json" or "")) _folder.Write($"{name}/{path}", bytes);
    }
}
