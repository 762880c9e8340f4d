using System.Text;
using Xunit;

namespace Archive.Tests.Memory;

/// <summary>What nobody may read any more is not in the memory either.</summary>
public sealed class ForgottenTextTests
{
    private const string Sentence = "\nThe patient kept a Zorilla beside a Quagga.\n";

    private static readonly string[] Words = ["zorilla", "quagga"];

    public static TheoryData<string, Action<string>> Ends => new()
    {
        { "withdrawn", file => Insert(file, "consent: {status: withdrawn, date: 2025-05-05}\n", without: "consent:") },
        { "pending", file => Insert(file, "consent: {status: pending}\n", without: "consent:") },
        { "under an embargo", file => Insert(file, "embargo-until: 2999-01-01\n", without: "embargo-until:") },
        { "deleted", File.Delete },
        { "without the sentence", file => File.WriteAllText(file, File.ReadAllText(file).Replace(Sentence, "", StringComparison.Ordinal)) },
    };

    [Theory]
    [MemberData(nameof(Ends), DisableDiscoveryEnumeration = true)]
    public void No_word_is_left_of_a_text_that_is_not_published_any_more(string state, Action<string> end)
    {
        using var archive = new RememberedArchive(letters: 20);
        var file = archive.Articles[7];
        File.AppendAllText(file, Sentence);
        archive.Settle();
        archive.Build();
        Assert.Equal(Words, WordsIn(archive.Memory));
        end(file);
        archive.Build();
        Assert.Empty(WordsIn(archive.Memory));
        archive.IsAsBuiltAnew($"a letter is {state}");
    }

    [Fact]
    public void A_text_that_was_never_published_is_never_written_down()
    {
        using var archive = new RememberedArchive(letters: 20);
        var file = archive.Articles[7];
        File.AppendAllText(file, Sentence);
        Insert(file, "consent: {status: pending}\n", without: "consent:");
        archive.Build();
        Assert.Empty(WordsIn(archive.Memory));
        // Its tombstone is made anew although nothing is remembered of it.
        Insert(file, "consent: {status: withdrawn, date: 2025-05-05}\n", without: "consent:");
        archive.Build();
        archive.IsAsBuiltAnew("a letter is withdrawn that was pending");
        Insert(file, "consent: {status: withdrawn, date: 2025-06-06}\n", without: "consent:");
        archive.Build();
        archive.IsAsBuiltAnew("it was withdrawn on another day");
        Assert.Empty(WordsIn(archive.Memory));
    }

    [Fact]
    public void A_build_that_finds_nothing_changed_forgets_nothing()
    {
        using var archive = new RememberedArchive(letters: 20);
        archive.Build();
        var words = new FileInfo(Path.Combine(archive.Memory, "words"));
        var before = words.Length;
        archive.Build();
        words.Refresh();
        Assert.InRange(words.Length, before, before + 100);
    }

    private static void Insert(string file, string line, string without)
    {
        var lines = File.ReadAllLines(file).Where(l => !l.StartsWith(without, StringComparison.Ordinal)).ToArray();
        File.WriteAllText(file, "---\n" + line + string.Join('\n', lines[1..]) + "\n");
    }

    // The index knows words in lower case.
    private static IEnumerable<string> WordsIn(string folder)
    {
        var texts = Directory.GetFiles(folder).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))).ToArray();
        return Words.Where(w => texts.Any(t => t.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }
}
