using Archive.Journal;
using Archive.Journal.Memory;
using Xunit;

namespace Archive.Tests.Memory;

public sealed class RecallArticlesTests
{
    [Fact]
    public void Gives_what_the_last_build_read_reads_what_is_new_and_writes_nothing()
    {
        using var archive = new RememberedArchive(letters: 20);
        archive.Build();
        // Of the same size and age: whoever read it would see the other title.
        var (same, other) = (archive.Articles[3], archive.Articles[5]);
        Retitle(same);
        archive.Settle();
        Retitle(other);
        var before = Directory.GetFiles(archive.Memory).ToDictionary(f => f, File.ReadAllBytes);

        var recall = RecallArticles.Of(archive.Output);
        var titles = ArchiveSite.Input(archive.Input).Articles.ToDictionary(f => f.File.FullPath, f => recall.From(f).Article!.Title.Value);
        Assert.DoesNotContain("XXX", titles[same], StringComparison.Ordinal);
        Assert.StartsWith("XXX", titles[other], StringComparison.Ordinal);
        Assert.Equal(20, titles.Count);
        Assert.Equal(before, Directory.GetFiles(archive.Memory).ToDictionary(f => f, File.ReadAllBytes));
    }

    [Fact]
    public void Reads_all_where_nothing_was_built()
    {
        using var archive = new RememberedArchive(letters: 5);
        var recall = RecallArticles.Of(archive.Output);
        Assert.All(ArchiveSite.Input(archive.Input).Articles, f => Assert.NotNull(recall.From(f).Article));
        Assert.False(Directory.Exists(archive.Memory));
    }

    private static void Retitle(string file)
    {
        var text = File.ReadAllText(file);
        var at = text.IndexOf("title: \"", StringComparison.Ordinal) + "title: \"".Length;
        File.WriteAllText(file, string.Concat(text.AsSpan(0, at), "XXX", text.AsSpan(at + 3)));
    }
}
