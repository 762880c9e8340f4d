using Archive.Engine;
using Xunit;

namespace Archive.Tests.Engine;

public class OutputRefusalTests : SiteOnDisk
{
    [Fact]
    public void Refuses_a_folder_that_is_not_its_own()
    {
        _disk.Write("output/thesis.docx", "years of work");
        Assert.Contains("'thesis.docx'", Refuses(Page("/", "one")).Message, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(_disk["output/thesis.docx"]));
        AssertNothingBeside();
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData(".git/HEAD")]
    [InlineData("articles/notes.txt")]
    [InlineData(".archive-site.bak")]
    public void Refuses_to_delete_a_file_that_it_did_not_make(string path)
    {
        Build(Page("/articles/", "one"));
        _disk.Write("output/" + path, "mine");
        Assert.Contains($"'{path}'", Refuses(Pages("new")).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_disk["output/" + path]));
        Assert.Equal("one", File.ReadAllText(_disk["output/articles/index.html"]));
        AssertNothingBeside();
    }

    [Fact]
    public void Names_five_files_and_counts_the_rest()
    {
        Build(Page("/", "one"));
        foreach (var name in "gfedcba") _disk.Write($"output/{name}", "");
        Assert.Contains("'a', 'b', 'c', 'd', 'e' and 2 more,", Refuses(Page("/", "two")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("archive-site 2\nbase-url x\n")]
    [InlineData("archive-site 1\nbase-url x\nnot a hash index.html\n")]
    [InlineData("archive-site 1\nbase-url x\n0123456789abcdef index.h")]
    public void Refuses_a_manifest_that_it_cannot_read(string manifest)
    {
        Build(Page("/", "one"));
        _disk.Write("output/.archive-site", manifest);
        Assert.Contains("cannot be read", Refuses(Page("/", "two")).Message, StringComparison.Ordinal);
        Assert.Equal("one", File.ReadAllText(_disk["output/index.html"]));
    }

    [Theory]
    [InlineData("index.html", false)]
    [InlineData("folder", true)]
    public void Refuses_symbolic_links_in_the_site(string path, bool toFolder)
    {
        Build(Page("/", "one"), Page("/b/", "two"));
        _disk.Write("elsewhere/x", "mine");
        File.Delete(_disk["output/" + path]);
        if (toFolder) Directory.CreateSymbolicLink(_disk["output/" + path], _disk["elsewhere"]);
        else File.CreateSymbolicLink(_disk["output/" + path], _disk["elsewhere/x"]);
        Assert.Contains($"'{path}'", Refuses(Page("/", "new")).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_disk["elsewhere/x"]));
    }

    [Fact]
    public void Refuses_a_file_that_came_while_the_site_was_made()
    {
        Build(Pages("old"));
        var files = Pages("new");
        files[0] = new RenderedFile(files[0].Path, _ => _disk.Write("output/CNAME", "mine"));
        Assert.Contains("'CNAME'", Refuses(files).Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(_disk["output/articles/7/index.html"]));
    }

    [Fact]
    public void Refuses_a_file_that_came_where_a_new_one_goes()
    {
        Build(Large(Page("/a/", "old")));
        var before = _disk.Read("output");
        var late = new RenderedFile(new SitePath("/z/"), _ => _disk.Write("output/z/index.html", "mine"));
        Assert.Contains("'z/index.html'", Refuses(Large(Page("/a/", "new"), Page("/b/", "new"), late)).Message, StringComparison.Ordinal);
        before["z/index.html"] = "mine";
        Assert.Equal(before, _disk.Read("output"));
    }

    [Fact]
    public void Refuses_an_output_that_is_a_file()
    {
        _disk.Write("output", "mine");
        Assert.Contains("is a file", Refuses(Page("/", "one")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_the_top_of_a_disk() =>
        Assert.Throws<OutputRefusedException>(() => OutputFolder.Replace(Path.GetPathRoot(Output)!, BaseUrl, [Page("/", "one")]));

    [Fact]
    public void Refuses_a_circle_of_links()
    {
        Directory.CreateSymbolicLink(_disk["a"], _disk["b"]);
        Directory.CreateSymbolicLink(_disk["b"], _disk["a"]);
        Assert.Throws<OutputRefusedException>(() => OutputFolder.Replace(_disk["a"], BaseUrl, [Page("/", "one")]));
    }

    [Theory]
    [InlineData("notes.txt", "mine")]
    [InlineData("lock", "mine")]
    [InlineData(".archive-build", "mine")]
    public void Refuses_to_delete_what_is_not_its_own_beside_the_folder(string name, string text)
    {
        _disk.Write($"output.archive-build/{name}", text);
        Assert.Contains("output.archive-build' is in the way", Refuses(Page("/", "one")).Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_disk[$"output.archive-build/{name}"]));
    }

    [Fact]
    public void Refuses_a_second_build_at_the_same_time()
    {
        OutputRefusedException? second = null;
        Build(new RenderedFile(new SitePath("/"), _ => second = Refuses(Page("/", "two"))));
        Assert.Contains("Another build", second!.Message, StringComparison.Ordinal);
        AssertSite(("index.html", ""));
    }

    [Theory]
    [InlineData("/a/", "/a/index.html")]
    [InlineData("/a/", "/a/")]
    [InlineData("/a/", "/A/")]
    [InlineData("/É.txt", "/é.txt")]
    [InlineData("/a", "/a/b")]
    [InlineData("/A", "/a/b/")]
    [InlineData("/x/index.html/y", "/x/")]
    public void Refuses_two_files_that_cannot_both_be(string one, string other)
    {
        Refuses(Page(one, ""), Page(other, ""));
        Refuses(Page(other, ""), Page(one, ""));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_disk.Root));
    }

    [Fact]
    public void The_old_manifest_vouches_for_no_path_that_leads_out_of_the_site()
    {
        Build(Page("/", "one"));
        File.AppendAllText(Path.Combine(Output, SiteManifest.FileName), "0123456789abcdef ../x.txt\n");
        Refuses(Page("/", "two"), Page("/../x.txt", "out"));
        Assert.False(File.Exists(_disk["x.txt"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/")]
    [InlineData("/../a")]
    [InlineData("/a/../../b")]
    [InlineData("/a/..")]
    [InlineData("/./a")]
    [InlineData("//a")]
    [InlineData("/a//")]
    [InlineData("/a\\b")]
    [InlineData("/a\0b")]
    [InlineData("/a\nb")]
    [InlineData("/.archive-site")]
    [InlineData("/.Archive-Site")]
    public void Refuses_a_path_that_is_none(string path)
    {
        Refuses(Page(path, ""));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_disk.Root));
    }

    [Fact]
    public void Refuses_half_a_surrogate_pair() => Refuses(Page("/a\uD800", ""));

    [Theory]
    [InlineData("site", "site", "one and the same")]
    [InlineData("site", "site/", "one and the same")]
    [InlineData("site", "link", "one and the same")]
    [InlineData("site", "other/../site", "one and the same")]
    [InlineData("site", "site/output", "lies within the input folder")]
    [InlineData("site", "link/new/output", "lies within the input folder")]
    [InlineData("site/input", "site", "lies within the output folder")]
    [InlineData("link/input", "site", "lies within the output folder")]
    public void Keeps_input_and_output_apart(string input, string output, string why)
    {
        Directory.CreateDirectory(_disk["site/input"]);
        Directory.CreateSymbolicLink(_disk["link"], _disk["site"]);
        Assert.Contains(why, Assert.Throws<OutputRefusedException>(() => OutputFolder.EnsureApart(_disk[input], _disk[output])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site", "site-output")]
    [InlineData("site/input", "site/output")]
    public void Lets_input_and_output_be_neighbours(string input, string output) => OutputFolder.EnsureApart(_disk[input], _disk[output]);
}
