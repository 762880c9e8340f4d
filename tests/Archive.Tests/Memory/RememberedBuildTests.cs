using System.Buffers.Binary;
using Archive.Benchmarks.Letters;
using Xunit;

namespace Archive.Tests.Memory;

public sealed class RememberedBuildTests
{
    // Where the length of a file's first record stands.
    private const int LengthOfFirst = 32;

    [Fact]
    public void After_any_edits_the_site_is_as_if_built_anew()
    {
        using var archive = new RememberedArchive(letters: 200);
        archive.Build();
        var chance = new Chance(seed: 2);
        var edits = Edits.All.OrderBy(_ => chance.Below(1_000_000)).ToList();
        foreach (var some in edits.Chunk(6))
        {
            archive.Edit([.. some.Select(e => (Action)(() => e.Make(archive, chance)))]);
            archive.Build();
            archive.IsAsBuiltAnew(string.Join(" and ", some.Select(e => e.Name)));
            if (chance.Happens(0.5)) archive.Settle();
        }
    }

    [Fact]
    public void Renders_nothing_where_nothing_changed_and_little_where_little_did()
    {
        using var archive = new RememberedArchive(letters: 150);
        var (whole, all) = archive.Build();
        Assert.Equal(whole.Written, all);
        var (again, none) = archive.Build();
        Assert.True(again.NothingChanged);
        Assert.Equal(0, none);
        var phrases = new FileInfo(Path.Combine(archive.Memory, "phrases"));
        var before = phrases.Length;
        File.AppendAllText(archive.Articles[40], "\nA sentence more.\n");
        var (_, some) = archive.Build();
        Assert.InRange(some, 1, all / 2);
        phrases.Refresh();
        // What is made anew stands behind what it supersedes: all of it would be as long again.
        Assert.InRange(phrases.Length, before, before * 9 / 5);
        archive.IsAsBuiltAnew("a sentence more");
    }

    [Fact]
    public void A_file_that_somebody_changed_or_deleted_is_written_again()
    {
        using var archive = new RememberedArchive(letters: 20);
        archive.Build();
        var output = archive.Memory[..^".archive-memory".Length];
        File.WriteAllText(Path.Combine(output, "index.html"), "Not what was built.");
        File.Delete(Path.Combine(output, "feed.xml"));
        archive.Build();
        archive.IsAsBuiltAnew("a change of the output");
    }

    [Fact]
    public void What_is_damaged_or_of_another_build_is_passed_over()
    {
        using var archive = new RememberedArchive(letters: 20);
        archive.Build();
        foreach (var name in (string[])["articles", "folders", "pages", "facts", "entries", "words", "index", "phrases"])
        {
            var file = Path.Combine(archive.Memory, name);
            var whole = File.ReadAllBytes(file);
            foreach (var bytes in (byte[][])[whole[..(whole.Length / 2)], Flipped(whole, 9), Shortened(whole), Flipped(whole, whole.Length - 1), whole])
            {
                File.WriteAllBytes(file, bytes);
                File.AppendAllText(archive.Articles[3], "\nA sentence more.\n");
                archive.Build();
                archive.IsAsBuiltAnew($"damage to {name}");
            }
        }
    }

    [Fact]
    public void What_is_of_another_build_is_no_more_trusted_after_a_build_in_which_nothing_changed()
    {
        using var archive = new RememberedArchive(letters: 20);
        archive.Build();
        var index = Path.Combine(archive.Memory, "index");
        var older = File.ReadAllBytes(index);
        File.AppendAllText(archive.Articles[3], "\nUnheardof words.\n");
        archive.Settle();
        archive.Build();
        File.WriteAllBytes(index, older);
        Assert.True(archive.Build().Written.NothingChanged);
        File.AppendAllText(archive.Articles[4], "\nA sentence more.\n");
        archive.Build();
        archive.IsAsBuiltAnew("an older index");
    }

    // As if the first record were of a single byte.
    private static byte[] Shortened(byte[] bytes)
    {
        var copy = bytes.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(copy.AsSpan(LengthOfFirst), 1);
        return copy;
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        var copy = bytes.ToArray();
        copy[at] ^= 0x10;
        return copy;
    }
}
