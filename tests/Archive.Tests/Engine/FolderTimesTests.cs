using System.Buffers;
using Archive.Engine;
using Xunit;

namespace Archive.Tests.Engine;

/// <summary>What a build that need not list all folders of the old site still finds.</summary>
public sealed class FolderTimesTests : SiteOnDisk
{
    private readonly Dictionary<string, RememberedFile> _memory = new(StringComparer.Ordinal);
    private FolderTimes _times = FolderTimes.None;
    private int _rendered;

    [Fact]
    public void A_file_that_nobody_touched_is_not_rendered_again()
    {
        Settle();
        Assert.True(Rebuild().NothingChanged);
        Assert.Equal(0, _rendered);
    }

    [Theory]
    [InlineData("articles/7/index.html", "another text")]
    [InlineData("articles/7/index.html", "old")]
    [InlineData("style.css", null)]
    [InlineData("articles/7", null)]
    [InlineData("articles", null)]
    public void What_somebody_has_changed_or_deleted_is_written_again(string path, string? text)
    {
        Settle();
        var before = _disk.Read("output");
        if (text is not null) File.WriteAllText(_disk["output/" + path], text);
        else if (Directory.Exists(_disk["output/" + path])) Directory.Delete(_disk["output/" + path], recursive: true);
        else File.Delete(_disk["output/" + path]);
        Rebuild();
        Assert.Equal(before, _disk.Read("output"));
        Assert.InRange(_rendered, 1, PageCount);
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData("articles/7/notes.txt")]
    [InlineData("articles/new/folder/notes.txt")]
    public void What_somebody_has_put_into_a_folder_is_found(string path)
    {
        Settle();
        _disk.Write("output/" + path, "mine");
        Assert.Contains($"'{path}'", Assert.Throws<OutputRefusedException>(Rebuild).Message, StringComparison.Ordinal);
        File.Delete(_disk["output/" + path]);
        // A folder with nothing in it is in nobody's way.
        Assert.True(Rebuild().NothingChanged);
    }

    [Theory]
    [InlineData("articles/7/index.html")]
    [InlineData("articles/7")]
    public void A_link_in_the_place_of_what_was_there_is_found(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Settle();
        var (there, aside) = (_disk["output/" + path], _disk["aside"]);
        if (File.Exists(there)) File.Move(there, aside);
        else Directory.Move(there, aside);
        File.CreateSymbolicLink(there, aside);
        Assert.Contains($"'{path}'", Assert.Throws<OutputRefusedException>(Rebuild).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_few_files_were_moved_only_their_folders_are_listed_again()
    {
        Settle(Large());
        var files = Large(Pages("old")[1..8]);
        Assert.Equal(7, Rebuild(files).Written);
        _disk.Write("output/articles/3/notes.txt", "mine");
        Assert.Contains("'articles/3/notes.txt'", Assert.Throws<OutputRefusedException>(() => Rebuild(files)).Message, StringComparison.Ordinal);
        File.Delete(_disk["output/articles/3/notes.txt"]);
        Assert.Equal(7, Rebuild(Large()).Removed);
        _disk.Write("output/large/notes.txt", "mine");
        Assert.Contains("'large/notes.txt'", Assert.Throws<OutputRefusedException>(() => Rebuild(Large())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_times_are_those_of_one_site_and_of_no_other()
    {
        Settle();
        // Somebody else builds another site, in which the folder is as old as it was.
        Build([.. Pages("old"), Page("/other", "a file")]);
        _disk.Write("output/articles/7/notes.txt", "mine");
        AgeFolders();
        Assert.Contains("'articles/7/notes.txt'", Assert.Throws<OutputRefusedException>(Rebuild).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_was_changed_a_moment_ago_is_listed_again()
    {
        _times = Rebuild().Times;
        _times = Rebuild().Times;
        var time = Directory.GetLastWriteTimeUtc(_disk["output/articles/7"]);
        _disk.Write("output/articles/7/notes.txt", "mine");
        Directory.SetLastWriteTimeUtc(_disk["output/articles/7"], time);
        Assert.Throws<OutputRefusedException>(Rebuild);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    public void What_is_cut_short_says_less_and_nothing_else(int length)
    {
        Settle();
        _times = FolderTimes.Unpack(_times.Pack().AsSpan(0, length));
        _disk.Write("output/articles/7/notes.txt", "mine");
        Assert.Throws<OutputRefusedException>(Rebuild);
    }

    // Builds a site whose folders are as old as can be, and looks at it once more.
    private void Settle(params SiteFile[] files)
    {
        Rebuild(files);
        AgeFolders();
        Assert.True(Rebuild(files).NothingChanged);
        _rendered = 0;
    }

    private WriteResult Rebuild() => Rebuild([]);

    private WriteResult Rebuild(SiteFile[] files)
    {
        if (files.Length == 0) files = Pages("old");
        var survey = OutputSurvey.Begin(Output, FolderTimes.Unpack(_times.Pack()), DateTime.UtcNow.Ticks);
        var result = OutputFolder.Replace(Output, BaseUrl, [.. files.Select(file => new Remembered(file, this))], survey: survey);
        _times = result.Times;
        return result;
    }

    private void AgeFolders()
    {
        foreach (var folder in Directory.GetDirectories(Output, "*", SearchOption.AllDirectories).Append(Output)) Directory.SetLastWriteTimeUtc(folder, LongAgo);
    }

    /// <summary>A file that would be the same again, and is not rendered while it is on disk as it was written.</summary>
    private sealed class Remembered(SiteFile file, FolderTimesTests test) : SiteFile
    {
        public override SitePath Path => file.Path;

        public override RememberedFile? Recall(ulong key)
        {
            lock (test._memory) return KeyOf(File) == key && test._memory.TryGetValue(File, out var known) ? known : null;
        }

        public override void Write(IBufferWriter<byte> output)
        {
            Interlocked.Increment(ref test._rendered);
            file.Write(output);
        }

        public override void Done(WrittenFile written)
        {
            lock (test._memory) test._memory[written.Path] = new RememberedFile(written.Hash, written.Length, written.Written, IsCurrent: true);
        }
    }
}
