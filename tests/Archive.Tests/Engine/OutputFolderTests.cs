using System.Buffers;
using System.Text;
using Archive.Engine;
using Xunit;

namespace Archive.Tests.Engine;

public class OutputFolderTests : SiteOnDisk
{
    [Fact]
    public void Writes_a_site_with_its_manifest()
    {
        var result = Build(Page("/b/", "two"), Page("/", "one"), Page("/größe.txt", ""));
        AssertSite(("b/index.html", "two"), ("größe.txt", ""), ("index.html", "one"));
        Assert.Equal(new WriteResult(Written: 3, Unchanged: 0, Removed: 0, Bytes: 6), result);
        Assert.Equal(
            """
            archive-site 1
            base-url https://example.org/
            3fc4ccfe745870e2 b/index.html
            e3b0c44298fc1c14 größe.txt
            7692c3ad3540bb80 index.html

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(_disk["output/.archive-site"]));
    }

    [Theory]
    [InlineData("missing/parents/output")]
    [InlineData("empty")]
    [InlineData("output/")]
    public void Makes_the_folder_where_there_is_none(string folder)
    {
        Directory.CreateDirectory(_disk["empty"]);
        OutputFolder.Replace(_disk[folder], BaseUrl, [Page("/", "one")]);
        Assert.Equal("one", File.ReadAllText(_disk[folder + "/index.html"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    public void A_file_too_large_to_be_held_is_as_any_other(int pieceSize)
    {
        var text = string.Concat(Enumerable.Range(0, 500_000).Select(i => $"{i:d6} "));
        var result = Build(InPieces(text, pieceSize), Page("/a/", "small"));
        AssertSite(("a/index.html", "small"), ("large.txt", text));
        Assert.Equal(FileHash.Of(Encoding.UTF8.GetBytes(text)), SiteManifest.Read(Output)!.Files.Single(f => f.Path == "large.txt").Hash);
        Assert.Equal(text.Length + 5, result.Bytes);
        Age("output/large.txt");
        Assert.Equal(new WriteResult(Written: 1, Unchanged: 1, Removed: 0, Bytes: text.Length + 7), Build(InPieces(text, pieceSize), Page("/a/", "another")));
        Assert.True(IsAged("output/large.txt"));
        foreach (var other in (string[])[text[..^1] + "!", text[..^1], text + "!"])
        {
            Assert.Equal(1, Build(InPieces(other, pieceSize), Page("/a/", "another")).Written);
            AssertSite(("a/index.html", "another"), ("large.txt", other));
        }
    }

    [Fact]
    public void Touches_nothing_when_nothing_changed()
    {
        Build(Page("/", "one"), Page("/b/", "two"));
        Age("output/index.html", "output/b/index.html", "output/b", "output");
        var result = Build(Page("/", "one"), Page("/b/", "two"));
        Assert.Equal(new WriteResult(0, Unchanged: 2, 0, Bytes: 6) { NothingChanged = true }, result);
        Assert.All(["output", "output/b", "output/index.html", "output/b/index.html"], path => Assert.True(IsAged(path), path));
        AssertNothingBeside();
    }

    [Fact]
    public void Keeps_the_time_stamps_of_unchanged_files()
    {
        Build(Page("/", "one"), Page("/b/", "two"), Page("/gone/deep/", "three"));
        Age("output/index.html", "output/b/index.html");
        var result = Build(Page("/", "one"), Page("/b/", "2"), Page("/c/", "new"));
        Assert.Equal(new WriteResult(Written: 2, Unchanged: 1, Removed: 1, Bytes: 7), result);
        AssertSite(("b/index.html", "2"), ("c/index.html", "new"), ("index.html", "one"));
        Assert.True(IsAged("output/index.html"));
        Assert.False(IsAged("output/b/index.html"));
    }

    [Fact]
    public void Moves_only_what_differs_into_a_large_site()
    {
        Build(Large(Page("/b/", "two"), Page("/gone/deep/", "three"), Page("/x", "file"), Page("/y/z", "in folder")));
        Age("output/large/7", "output/large", "output/b/index.html");
        var result = Build(Large(Page("/b/", "2"), Page("/c/", "new"), Page("/x/z", "in folder"), Page("/y", "file")));
        Assert.Equal((4, 2000, 3), (result.Written, result.Unchanged, result.Removed));
        Assert.True(IsAged("output/large/7"));
        Assert.True(IsAged("output/large"));
        Assert.False(IsAged("output/b/index.html"));
        AssertNothingBeside();
        var moved = _disk.Read("output");
        Directory.Delete(Output, recursive: true);
        Build(Large(Page("/b/", "2"), Page("/c/", "new"), Page("/x/z", "in folder"), Page("/y", "file")));
        Assert.Equal(_disk.Read("output"), moved);
    }

    [Fact]
    public void Is_the_same_whatever_was_there_before()
    {
        Build(Pages("old"));
        Build(Pages("new"));
        var afterMany = _disk.Read("output");
        Build([.. Pages("new").Skip(1), Page("/more/", "more")]);
        Build(Pages("new"));
        Assert.Equal(afterMany, _disk.Read("output"));
        Directory.Delete(Output, recursive: true);
        Build(Pages("new"));
        Assert.Equal(afterMany, _disk.Read("output"));
    }

    [Fact]
    public void Writes_anew_what_somebody_has_changed_by_hand()
    {
        Build(Page("/", "one"), Page("/b/", "two"));
        _disk.Write("output/index.html", "One");
        File.Delete(_disk["output/b/index.html"]);
        Assert.Equal(2, Build(Page("/", "one"), Page("/b/", "two")).Written);
        AssertSite(("b/index.html", "two"), ("index.html", "one"));
    }

    [Fact]
    public void A_file_can_become_a_folder_and_a_folder_a_file()
    {
        Build(Page("/a", "file"), Page("/b/c", "in folder"));
        Build(Page("/a/c", "in folder"), Page("/b", "file"));
        AssertSite(("a/c", "in folder"), ("b", "file"));
    }

    [Fact]
    public void Says_where_it_is_published_even_if_no_page_does()
    {
        Build(Page("/", "one"));
        OutputFolder.Replace(Output, "https://example.com/", [Page("/", "one")]);
        Assert.Equal("https://example.com/", SiteManifest.Read(Output)!.BaseUrl);
    }

    [Fact]
    public void Copies_files_from_disk()
    {
        _disk.Write("input/figure.svg", new string('x', 300_000));
        var copy = new FileCopy(new SitePath("/figure.svg"), _disk["input/figure.svg"]);
        var rendered = new ArrayBufferWriter<byte>();
        copy.Write(rendered);
        Assert.Equal(300_000, rendered.WrittenCount);
        Assert.Equal(new WriteResult(Written: 1, 0, 0, 300_000), Build(copy));
        Age("output/figure.svg");
        Assert.True(Build(copy).NothingChanged);
        Assert.True(IsAged("output/figure.svg"));
        _disk.Write("input/figure.svg", new string('x', 299_999) + "y");
        Build(copy);
        Assert.Equal(File.ReadAllText(_disk["input/figure.svg"]), File.ReadAllText(_disk["output/figure.svg"]));
        Assert.Equal(SiteManifest.Read(Output)!.Files.Single(), ManifestOf(Page("/figure.svg", File.ReadAllText(_disk["input/figure.svg"]))));
    }

    [Fact]
    public void Tells_how_many_files_are_done()
    {
        var told = new System.Collections.Concurrent.ConcurrentBag<int>();
        OutputFolder.Replace(Output, BaseUrl, Pages("x"), new Progress(told.Add));
        Assert.Equal(Enumerable.Range(1, PageCount + 1), told.Order());
    }

    [Fact]
    public void Follows_a_link_to_the_folder_and_keeps_it()
    {
        Directory.CreateDirectory(_disk["elsewhere/site"]);
        Directory.CreateSymbolicLink(Output, Path.Combine("elsewhere", "site"));
        Build(Pages("old"));
        Build(Pages("new"));
        Assert.Equal(Path.Combine("elsewhere", "site"), new DirectoryInfo(Output).LinkTarget);
        Assert.Equal("new", File.ReadAllText(_disk["elsewhere/site/articles/7/index.html"]));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_disk["elsewhere"]).Select(path => Path.GetFileName(path)));
    }

    private SiteManifestFile ManifestOf(SiteFile file)
    {
        OutputFolder.Replace(_disk["other"], BaseUrl, [file]);
        return SiteManifest.Read(_disk["other"])!.Files.Single();
    }

    private static RenderedFile InPieces(string text, int size) => new(new SitePath("/large.txt"), writer =>
    {
        for (var start = 0; start < text.Length; start += size) writer.Advance(Encoding.UTF8.GetBytes(text.AsSpan(start, Math.Min(size, text.Length - start)), writer.GetSpan(size)));
    });

    private sealed class Progress(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
