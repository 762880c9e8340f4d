using System.Text;
using Archive.Engine;
using Xunit;

namespace Archive.Tests.Engine;

public sealed class MemoryFileTests : IDisposable
{
    private const ulong Version = 7;

    private readonly TemporaryFolder _disk = new();

    private string Path => _disk["memory"];

    public static TheoryData<bool> AtHandOrNot => [true, false];

    public void Dispose() => _disk.Dispose();

    [Theory]
    [MemberData(nameof(AtHandOrNot))]
    public void Holds_what_was_saved(bool isAtHand)
    {
        Save(("one", "first"), ("empty", ""), ("long", Long('l')));
        using var file = MemoryFile.Open(Path, Version, isAtHand);
        Assert.Equal(("first", "", Long('l'), null), (Text(file, "one"), Text(file, "empty"), Text(file, "long"), Text(file, "two")));
    }

    [Fact]
    public void What_is_put_can_be_read_at_once()
    {
        using var file = MemoryFile.Open(Path, Version, isAtHand: false);
        var stored = Enumerable.Range(0, 100).Select(i => (Text: $"{i} {(i % 9 == 0 ? Long('x') : "")}", Where: file.Put($"{i}", Bytes($"{i} {(i % 9 == 0 ? Long('x') : "")}")))).ToArray();
        Assert.All(stored, s => Assert.Equal(s.Text, Text(s.Where)));
        file.Save();
        Assert.All(stored, s => Assert.Equal(s.Text[1..], Text(s.Where.Slice(1, s.Where.Length - 1))));
    }

    [Fact]
    public void What_is_not_saved_leaves_nothing()
    {
        Save(("one", "first"));
        var before = File.ReadAllBytes(Path);
        using (var file = MemoryFile.Open(Path, Version, isAtHand: false)) file.Put("one", Bytes(Long('x')));
        Assert.Equal(before, File.ReadAllBytes(Path));
        File.WriteAllText(Path + ".new", "Of a build that was killed.");
        MemoryFile.Open(Path, Version).Dispose();
        Assert.Equal([Path], Directory.GetFiles(_disk[""]));
    }

    [Theory]
    [MemberData(nameof(AtHandOrNot))]
    public void Nothing_is_left_of_what_was_superseded_or_is_not_kept(bool isAtHand)
    {
        // So much is kept that the file is not written anew.
        Save(("one", "the first"), ("two", "the second"), ("three", "the third"), ("four", "the fourth"), ("long", Long('l')));
        using (var file = MemoryFile.Open(Path, Version, isAtHand))
        {
            file.Put("one", Bytes("draft of another"));
            file.Put("one", Bytes("another"));
            file.Keep("long");
            file.Keep("three");
            Assert.Equal("the fourth", Text(file, "four"));
            file.Forget("four");
            file.Save();
        }
        Assert.Equal(["another", "the third"], ((string[])["the first", "draft of another", "another", "the second", "the third", "the fourth"]).Where(IsOnDisk));
        using var again = MemoryFile.Open(Path, Version, isAtHand);
        Assert.Equal(("another", null, "the third", null, Long('l')), (Text(again, "one"), Text(again, "two"), Text(again, "three"), Text(again, "four"), Text(again, "long")));
    }

    [Fact]
    public void Is_written_anew_when_more_is_stale_than_not()
    {
        Save(("one", Long('a')), ("two", "kept"));
        var before = new FileInfo(Path).Length;
        using (var file = MemoryFile.Open(Path, Version, isAtHand: false))
        {
            file.Put("one", Bytes("short"));
            file.Keep("two");
            file.Save();
        }
        Assert.InRange(new FileInfo(Path).Length, 1, before / 2);
        using var again = MemoryFile.Open(Path, Version, isAtHand: false);
        Assert.Equal(("short", "kept"), (Text(again, "one"), Text(again, "two")));
    }

    [Theory]
    [MemberData(nameof(AtHandOrNot))]
    public void What_is_damaged_is_passed_over_and_mended(bool isAtHand)
    {
        Save(("one", "first"), ("two", "second"), ("three", "third"));
        var bytes = File.ReadAllBytes(Path);
        bytes[Encoding.Latin1.GetString(bytes).IndexOf("second", StringComparison.Ordinal)] ^= 1;
        File.WriteAllBytes(Path, bytes);
        using (var file = MemoryFile.Open(Path, Version, isAtHand))
        {
            // What is read as a whole is read as far as it is whole.
            Assert.Equal(("first", null, isAtHand ? null : "third"), (Text(file, "one"), Text(file, "two"), Text(file, "three")));
            file.Put("two", Bytes("second again"));
            file.Save();
        }
        using var mended = MemoryFile.Open(Path, Version, isAtHand);
        Assert.Equal(("first", "second again"), (Text(mended, "one"), Text(mended, "two")));
    }

    [Fact]
    public void Holds_nothing_of_another_version()
    {
        Save(("one", "first"));
        using (var file = MemoryFile.Open(Path, Version + 1))
        {
            Assert.Null(Text(file, "one"));
            file.Save();
        }
        Assert.False(IsOnDisk("first"));
    }

    private bool IsOnDisk(string text) => Encoding.Latin1.GetString(File.ReadAllBytes(Path)).Contains(text, StringComparison.Ordinal);

    private void Save(params (string Name, string Text)[] records)
    {
        using var file = MemoryFile.Open(Path, Version);
        foreach (var (name, text) in records) file.Put(name, Bytes(text));
        file.Save();
    }

    // More than is read or written at once.
    private static string Long(char letter) => new(letter, 1_500_000);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(Stored stored) => Encoding.UTF8.GetString(stored.Read().Span);

    private static string? Text(MemoryFile file, string name) => file.TryGet(name, out var bytes) ? Encoding.UTF8.GetString(bytes.Span) : null;
}
