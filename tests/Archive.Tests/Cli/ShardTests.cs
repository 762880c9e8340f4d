using Xunit;

namespace Archive.Tests.Cli;

/// <summary>archive build --shard on several machines, and archive join on one.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void All_shards_together_are_the_whole_site_byte_for_byte(int of)
    {
        Assert.Equal(0, Run("build", "-i", Repository.Input, "-o", "whole", "--today", "2022-01-01").Exit);
        string[] shards = [.. Enumerable.Range(1, of).Select(n => $"shard-{n}")];
        for (var n = 1; n <= of; n++)
            Assert.Equal(0, Run("build", "-i", Repository.Input, "-o", shards[n - 1], "--today", "2022-01-01", "--shard", $"{n}/{of}").Exit);
        var (exit, output, error) = Run(["join", .. shards.Reverse(), "-o", "joined"]);
        Assert.Equal((0, ""), (exit, error));
        var whole = _folder.Read("whole");
        Assert.Equal(whole, _folder.Read("joined"));
        Assert.StartsWith($"Wrote joined: {whole.Count - 1:N0} files, ", output, StringComparison.Ordinal);

        // No file is built twice, and each machine has something to do.
        var parts = shards.Select(s => _folder.Read(s).Keys.Where(p => p != ".archive-site").ToArray()).ToArray();
        Assert.Equal(whole.Count - 1, parts.Sum(p => p.Length));
        Assert.All(parts, p => Assert.True(p.Length > whole.Count / of / 3, $"{p.Length} of {whole.Count} files"));
    }

    [Fact]
    public void A_shard_can_be_built_again_and_is_no_site_to_check()
    {
        WriteLetters("letters", "A letter");
        Assert.Equal(0, Run("build", "-i", "letters", "-o", "one", "--shard", "1/2").Exit);
        var before = _folder.Read("one");
        var (exit, output, _) = Run("build", "-i", "letters", "-o", "one", "--shard", "1/2");
        Assert.Equal(0, exit);
        Assert.Contains("(0 written, ", output, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("one"));
        Assert.StartsWith("archive: There is no site in 'one'", Run("check", "one").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_that_do_not_fit_together_are_refused()
    {
        WriteLetters("letters", "A letter");
        WriteLetters("others", "Another letter");
        Run("build", "-i", "letters", "-o", "whole");
        Run("build", "-i", "letters", "-o", "one", "--shard", "1/2");
        Run("build", "-i", "letters", "-o", "two", "--shard", "2/2");
        Run("build", "-i", "letters", "-o", "third", "--shard", "2/3");
        Run("build", "-i", "others", "-o", "other", "--shard", "2/2");
        Run("build", "-i", "letters", "-o", "elsewhere", "--shard", "2/2", "--base-url", "https://example.net/");
        AssertRefused("Missing: 2/2.", "one");
        AssertRefused("Shard 1/2 is given more than once", "one", "one", "two");
        AssertRefused("'one' and 'third' are not of one site", "one", "third");
        AssertRefused("'one' and 'other' are not of one site", "one", "other");
        AssertRefused("'one' and 'elsewhere' are not of one site", "one", "elsewhere");
        AssertRefused("'whole' holds a whole site", "whole", "one");
        AssertRefused("There is no shard in 'nowhere'", "nowhere");
        Assert.Equal(0, Run("join", "one", "two", "-o", "joined").Exit);

        var damaged = Directory.GetFiles(_folder["two"], "index.html", SearchOption.AllDirectories)[0];
        File.AppendAllText(damaged, " ");
        var joined = _folder.Read("joined");
        AssertRefused("is not as the build wrote it.", "one", "two");
        Assert.Equal(joined, _folder.Read("joined"));
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("-1/2")]
    [InlineData("1/1000")]
    public void What_is_no_shard_is_refused(string shard)
    {
        var (exit, output, error) = Run("build", "--shard", shard);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"archive: '{shard}' is not a shard", error, StringComparison.Ordinal);
    }

    private void AssertRefused(string reason, params string[] shards)
    {
        var (exit, output, error) = Run(["join", .. shards, "-o", "joined"]);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("archive: ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    private void WriteLetters(string folder, string title)
    {
        _folder.Write(folder + "/archive.yml", "title: A case\nbase-url: https://example.org/\n");
        _folder.Write(folder + "/articles/one.md", $"---\ntitle: {title}\ntype: letter\npublished: 2020\nauthors: [Ann Other]\n---\nText.\n");
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments) => Shell.Archive(_folder.Root, arguments);
}
