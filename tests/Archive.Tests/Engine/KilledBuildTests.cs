using Archive.Engine;
using Xunit;

namespace Archive.Tests.Engine;

public class KilledBuildTests : SiteOnDisk
{
    private const string Staging = "output.archive-build";

    [Theory]
    [InlineData(1)]
    [InlineData(PageCount)]
    public void Keeps_the_old_site_when_rendering_fails(int after)
    {
        Build(Pages("old"));
        Age("output");
        var before = _disk.Read("output");
        var files = Pages("new");
        files[after] = new RenderedFile(files[after].Path, _ => throw new IOException("The disk is full."));
        Assert.Equal("The disk is full.", Assert.Throws<IOException>(() => Build(files)).Message);
        Assert.Equal(before, _disk.Read("output"));
        Assert.True(IsAged("output"));
        AssertNothingBeside();
    }

    [Fact]
    public void Makes_no_folder_when_the_first_build_fails()
    {
        Assert.Throws<InvalidOperationException>(() => Build(new RenderedFile(new SitePath("/"), _ => throw new InvalidOperationException())));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_disk.Root));
    }

    [Fact]
    public void Clears_a_folder_that_was_only_begun()
    {
        Directory.CreateDirectory(_disk[Staging]);
        BuildsAsIfNothingHadHappened();
        _disk.Write($"{Staging}/lock", "");
        BuildsAsIfNothingHadHappened();
        _disk.Write($"{Staging}/lock", "");
        _disk.Write($"{Staging}/.archive-build", "");
        BuildsAsIfNothingHadHappened();
    }

    [Fact]
    public void Clears_half_a_site()
    {
        Build(Page("/", "old"));
        LeaveMarker();
        _disk.Write($"{Staging}/new/articles/1/index.html", "half");
        _disk.Write($"{Staging}/trash/index.html", "older");
        _disk.Write("elsewhere/folder/x", "mine");
        Directory.CreateSymbolicLink(_disk[$"{Staging}/trash/link"], _disk["elsewhere"]);
        _disk.Write($"{Staging}/list", "-ind");
        Assert.Throws<IOException>(() => Build(new RenderedFile(new SitePath("/"), _ => throw new IOException())));
        AssertSite(("index.html", "old"));
        Assert.Equal("mine", File.ReadAllText(_disk["elsewhere/folder/x"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Brings_back_the_old_site_when_killed_between_the_renames(bool emptyFolderWasMade)
    {
        Build(Page("/", "old"), Page("/b/", "old"));
        LeaveMarker();
        Directory.Move(Output, _disk[$"{Staging}/old"]);
        _disk.Write($"{Staging}/new/index.html", "new");
        if (emptyFolderWasMade) Directory.CreateDirectory(Output);
        Assert.Throws<IOException>(() => Build(new RenderedFile(new SitePath("/"), _ => throw new IOException())));
        AssertSite(("b/index.html", "old"), ("index.html", "old"));
    }

    [Fact]
    public void Keeps_the_new_site_when_killed_after_the_renames()
    {
        Build(Page("/", "old"));
        LeaveMarker();
        Directory.Move(Output, _disk[$"{Staging}/old"]);
        OutputFolder.Replace(_disk["made"], BaseUrl, [Page("/", "new")]);
        Directory.Move(_disk["made"], Output);
        Assert.True(Build(Page("/", "new")).NothingChanged);
        AssertSite(("index.html", "new"));
    }

    [Fact]
    public void Does_not_lose_the_old_site_when_something_else_took_its_place()
    {
        Build(Page("/", "old"));
        LeaveMarker();
        Directory.Move(Output, _disk[$"{Staging}/old"]);
        _disk.Write("output/mine.txt", "mine");
        for (var attempt = 0; attempt < 2; attempt++)
            Assert.Contains("output.archive-build/old'", Refuses(Page("/", "new")).Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(_disk[$"{Staging}/old/index.html"]));
        Assert.Equal("mine", File.ReadAllText(_disk["output/mine.txt"]));
        Directory.Delete(Output, recursive: true);
        Build(Page("/", "new"));
        AssertSite(("index.html", "new"));
    }

    // A site changes in a removed, a replaced and an added file; the build is killed after so many of the steps.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Takes_back_what_was_moved_when_killed_while_files_are_moved(int done)
    {
        Build(Page("/same/", "old"), Page("/changed/", "old"), Page("/gone/", "old"));
        var before = _disk.Read("output");
        LeaveMarker();
        _disk.Write($"{Staging}/new/changed/index.html", "new");
        _disk.Write($"{Staging}/new/added/index.html", "new");
        _disk.Write($"{Staging}/new/.archive-site", "archive-site 1\nbase-url \n");
        _disk.Write($"{Staging}/patch", "-gone/index.html\n=changed/index.html\n=.archive-site\n+added/index.html\n");
        Directory.CreateDirectory(_disk[$"{Staging}/aside/gone"]);
        Directory.CreateDirectory(_disk[$"{Staging}/aside/changed"]);
        Action[] steps =
        [
            () => File.Move(_disk["output/gone/index.html"], _disk[$"{Staging}/aside/gone/index.html"]),
            () => Directory.Delete(_disk["output/gone"]),
            () => File.Copy(_disk["output/changed/index.html"], _disk[$"{Staging}/aside/changed/index.html"]),
            () => File.Move(_disk[$"{Staging}/new/changed/index.html"], _disk["output/changed/index.html"], overwrite: true),
            () => File.Move(_disk["output/.archive-site"], _disk[$"{Staging}/aside/.archive-site"]),
            () => File.Move(_disk[$"{Staging}/new/.archive-site"], _disk["output/.archive-site"]),
            () => MoveAdded(),
        ];
        foreach (var step in steps.Take(done)) step();
        Assert.Throws<IOException>(() => Build(new RenderedFile(new SitePath("/"), _ => throw new IOException())));
        Assert.Equal(before, _disk.Read("output"));
        AssertNothingBeside();
    }

    [Fact]
    public void Follows_no_path_out_of_the_site_when_taking_back()
    {
        Build(Page("/", "old"));
        LeaveMarker();
        _disk.Write("mine.txt", "mine");
        _disk.Write($"{Staging}/aside/x", "");
        _disk.Write($"{Staging}/mine.txt", "theirs");
        _disk.Write($"{Staging}/patch", "+../mine.txt\n=../mine.txt\n-/mine.txt\n");
        Build(Page("/", "old"));
        Assert.Equal("mine", File.ReadAllText(_disk["mine.txt"]));
    }

    [Fact]
    public void Takes_back_what_was_moved_when_the_disk_fails()
    {
        Build(Large(Page("/a/", "old"), Page("/b/", "old")));
        var before = _disk.Read("output");
        var blocked = new RenderedFile(new SitePath("/z/"), _ => _disk.Write("output/z", "a file where a folder should be"));
        Assert.ThrowsAny<IOException>(() => Build(Large(Page("/a/", "new"), Page("/c/", "new"), blocked)));
        before["z"] = "a file where a folder should be";
        Assert.Equal(before, _disk.Read("output"));
        AssertNothingBeside();
    }

    private void BuildsAsIfNothingHadHappened()
    {
        Build(Page("/", "one"));
        AssertSite(("index.html", "one"));
    }

    private void MoveAdded()
    {
        Directory.CreateDirectory(_disk["output/added"]);
        File.Move(_disk[$"{Staging}/new/added/index.html"], _disk["output/added/index.html"]);
    }

    // The marker of a build that is running is taken as it is, so that the test knows nothing of its text.
    private void LeaveMarker()
    {
        var marker = "";
        OutputFolder.Replace(_disk["probe"], BaseUrl, [new RenderedFile(new SitePath("/"), _ => marker = File.ReadAllText(_disk["probe.archive-build/.archive-build"]))]);
        Directory.Delete(_disk["probe"], recursive: true);
        _disk.Write($"{Staging}/.archive-build", marker);
        _disk.Write($"{Staging}/lock", "");
    }
}
