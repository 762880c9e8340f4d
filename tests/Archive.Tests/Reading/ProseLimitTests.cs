using System.Diagnostics;
using Xunit;

namespace Archive.Tests.Reading;

public class ProseLimitTests
{
    private const int Longest = 200_000;

    [Fact]
    public void Refuses_a_text_that_is_too_long()
    {
        Assert.Equal("", ProseCase.Of(Words(Longest)).Problems);
        Assert.Equal("1:1 TXT002", ProseCase.Of(Words(Longest) + "x").Problems);
    }

    [Theory]
    [InlineData("> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > x")]
    [InlineData("- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - x")]
    public void Refuses_lines_that_open_too_much(string line) => Assert.Equal("3:1 TXT003", ProseCase.Of($"a\n\n{line}").Problems);

    [Fact]
    public void Refuses_lists_within_lists_without_end()
    {
        var lines = Enumerable.Range(0, 80).Select(i => new string(' ', 2 * i) + "- a");
        Assert.Equal("82:1 TXT003", ProseCase.Of("a\n\n" + string.Join('\n', lines)).Problems);
    }

    [Fact]
    public void Refuses_emphasis_within_emphasis_without_end() =>
        Assert.Equal("TXT003", ProseCase.Of(string.Concat(Enumerable.Repeat("*a ", 100)) + string.Concat(Enumerable.Repeat("a*", 100))).Problems.Split(' ')[^1]);

    [Fact]
    public void Refuses_a_word_a_paragraph_a_table_that_are_too_long()
    {
        Assert.Equal("2:3 TXT032", ProseCase.Of("a\nb " + new string('x', 8001)).Problems);
        Assert.Equal("3:1 TXT032", ProseCase.Of("a\n\n" + Words(40_001)).Problems);
        Assert.Equal("3:1 TXT032", ProseCase.Of("a\n\n" + new string('|', 1000) + "\n" + string.Concat(Enumerable.Repeat("|-\n", 200))).Problems);
        Assert.Equal("501:1 TXT032", ProseCase.Of(string.Concat(Enumerable.Range(0, 600).Select(i => $"[{i}]: https://e.org\n"))).Problems);
        Assert.Equal("1:1 TXT033", ProseCase.Of(string.Concat(Enumerable.Repeat("*a* ", 3000))).Problems);
    }

    [Theory]
    [InlineData("a", "[^\\")]
    [InlineData("a", "[^a] [")]
    [InlineData("a", "    # [")]
    [InlineData("a", "\t# [")]
    [InlineData("- a", "  [^a]: [")]
    public void Counts_the_marks_of_a_paragraph_whose_lines_look_like_blocks(string first, string line) =>
        Assert.Equal("1:1 TXT033", ProseCase.Of($"{first}\n{string.Concat(Enumerable.Repeat(line + "\n", 4500))}").Problems);

    [Theory]
    [InlineData("[")]
    [InlineData("[^\\\n")]
    [InlineData("![[")]
    [InlineData("*a_")]
    [InlineData("*a **b ")]
    [InlineData(">")]
    [InlineData("> a\n")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("<!--\n")]
    [InlineData("[^1]")]
    [InlineData("[^1]: x\n")]
    [InlineData("|a")]
    [InlineData("|a|b|\n|-|-|\n")]
    [InlineData("- a\n")]
    [InlineData("- ")]
    [InlineData("$")]
    [InlineData("$a ")]
    [InlineData("$$\n")]
    [InlineData("\\")]
    [InlineData("[a](")]
    [InlineData("[a](b ")]
    [InlineData("[a]: b\n")]
    [InlineData("a\n=\n")]
    [InlineData("https://a.b ")]
    [InlineData("x~a^b~")]
    [InlineData("doi:10.5555/)")]
    [InlineData("&#")]
    public void Reads_or_refuses_hostile_texts_in_good_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Longest / piece.Length));
        var words = string.Join('\n', text.Chunk(7_000).Select(c => new string(c)));
        var paragraphs = string.Join("\n\n", words.Chunk(38_000).Select(c => new string(c)))[..Longest];
        foreach (var hostile in (string[])[text, words, paragraphs])
        {
            var time = Stopwatch.StartNew();
            _ = ProseCase.Of(hostile);
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), $"{time.Elapsed}");
        }
    }

    private static string Words(int length) => string.Concat(Enumerable.Repeat("word word word\n\n", length / 16 + 1))[..length] is var text && length < 100_000 ? text.Replace("\n\n", "  ", StringComparison.Ordinal) : text;
}
