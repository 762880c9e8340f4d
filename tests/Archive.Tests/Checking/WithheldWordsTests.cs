using System.Text;
using Archive.Engine;
using Archive.Journal.Checking;
using Archive.Tests.Engine;
using CsCheck;
using Xunit;

namespace Archive.Tests.Checking;

public sealed class WithheldWordsTests
{
    private const string Letter = "A 34-year-old woman lost her hair during the third month of treatment, and regrew it after the dose was halved.";

    private static readonly Gen<string> Word = Gen.Char["abcdefghijklmnopqrstuvwxyzåéöüñçβжק"].Array[3, 9].Select(c => new string(c));

    private static readonly Gen<string> Between = Gen.OneOf(" ", ", ", "\n", " – ", "; *", "** ", "\u00A0", " (", "’ “", "\r\n\r\n> ", "_ ");

    [Theory]
    [InlineData("lost her hair during the third month of")]
    [InlineData("They write: LOST HER HAIR — during the\n> third *month* of **treatment**")]
    [InlineData("löst hér ha\u00ADir during the third mo\u0301nth of")]
    [InlineData("ｌｏｓｔ her hair “during” the third month o\u200Bf")]
    public void Finds_eight_words_in_a_row_whatever_their_dress(string text) => Assert.NotNull(WithheldWords.From([Letter]).FirstIn(text));

    [Theory]
    [InlineData("lost her hair during the third month")]
    [InlineData("lost her hair during the very third month of treatment")]
    [InlineData("The dose was halved, and it regrew after the third month")]
    [InlineData("")]
    public void Finds_no_fewer(string text) => Assert.Null(WithheldWords.From([Letter]).FirstIn(text));

    [Theory]
    [InlineData("Hair regrowth in lupus", "Comment on “hair regrowth in lupus”", 12)]
    [InlineData("Hair regrowth in lupus", "Hair regrowth in systemic lupus", null)]
    [InlineData("Reply to Okoro", "Reply to Okoro", null)]
    [InlineData("Reply", "Reply", null)]
    public void Takes_a_short_title_as_one_run_and_a_shorter_one_not_at_all(string title, string text, int? at) =>
        Assert.Equal(at, WithheldWords.From([title]).FirstIn(text));

    [Theory]
    [InlineData("患者は三か月目に脱毛を生じたが減量により回復した", "なお、患者は三か月目に脱毛を生じたが減量", true)]
    [InlineData("患者は三か月目に脱毛を生じたが減量により回復した", "患者は三か月目に脱毛を生じ", false)]
    [InlineData("JAK阻害薬による治療中の脱毛", "「JAK阻害薬による治療中の脱毛」への返信", true)]
    [InlineData("症例報告", "症例報告", false)]
    [InlineData("ผู้ป่วยหญิงอายุสามสิบสี่ปีมีอาการผมร่วงในเดือนที่สามของการรักษา", "ผู้ป่วยหญิงอายุสามสิบสี่ปีมีอาการผมร่วงในเดือนที่สาม", true)]
    [InlineData("ผู้ป่วยหญิงอายุสามสิบสี่ปีมีอาการผมร่วงในเดือนที่สามของการรักษา", "ผู้ป่วยหญิงอายุสามสิบสี่ปี", false)]
    public void Counts_characters_where_no_spaces_are_set(string withheld, string text, bool isFound) =>
        Assert.Equal(isFound, WithheldWords.From([withheld]).FirstIn(text) is not null);

    [Fact]
    public void Keeps_vowel_signs_with_their_word() =>
        Assert.Null(WithheldWords.From(["हिन्दी किताब पढ़ना"]).FirstIn("हिन्दी किताब पढ़ना"));

    [Fact]
    public void Says_where_the_run_begins() => Assert.Equal(6, WithheldWords.From([Letter]).FirstIn("Then, " + Letter));

    [Fact]
    public void Finds_what_it_recorded_in_any_text_that_holds_a_run_of_it() =>
        (from words in Word.Array[8, 60]
         from first in Gen.Int[0, words.Length - 8]
         from before in Word.Array[0, 20]
         from after in Word.Array[0, 20]
         from gaps in Between.Array[48]
         from isUpper in Gen.Bool
         select (words, first, before, after, gaps, isUpper)).Sample(x =>
        {
            var run = x.words[x.first..(x.first + 8)].Select(w => x.isUpper ? w.ToUpperInvariant() : NormalForm.Compose(w));
            var text = string.Concat(x.before.Concat(run).Concat(x.after).Select((w, i) => w + x.gaps[i]));
            return WithheldWords.From([string.Join(' ', x.words)]).FirstIn(text) <= x.before.Sum(w => w.Length) + x.gaps[..x.before.Length].Sum(g => g.Length);
        });

    [Fact]
    public void Finds_nothing_in_a_text_that_shares_no_run() =>
        (from words in Word.Array[0, 60] from others in Word.Array[0, 60] select (words, others: others.Select(w => "x" + w))).Sample(x =>
            WithheldWords.From([string.Join(' ', x.words.Select(w => "y" + w))]).FirstIn(string.Join(' ', x.others)) is null);

    [Fact]
    public void Finds_any_text_again_in_itself_and_folded() => Gens.Text.Array[1, 8].Select(t => string.Join(' ', t)).Sample(text =>
    {
        var words = WithheldWords.From([text]);
        return words.IsEmpty || (words.FirstIn(text) is not null && words.FirstIn(Folding.Fold(text)) is not null);
    });

    [Fact]
    public void Reads_what_it_writes() => Gens.Text.Array[0, 8].Sample(texts =>
    {
        var ledger = WithheldWords.From(texts).ToText();
        return WithheldWords.TryRead(ledger, out var words, out _) && words.ToText() == ledger && WithheldWords.Read(ledger.ReplaceLineEndings("\r\n")).ToText() == ledger;
    });

    [Fact]
    public void Writes_hashes_and_no_words()
    {
        var lines = WithheldWords.From(["Hair regrowth in lupus"]).ToText().Split('\n');
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("hair regrowth in lupus")))[..16];
        Assert.Equal(3, lines.Length);
        Assert.Equal("archive-withheld 1", lines[0]);
        Assert.Matches($"^4 [0-9a-f]{{6}} {hash}$", lines[1]);
    }

    [Fact]
    public void Joins_ledgers()
    {
        var union = WithheldWords.Union([WithheldWords.From([Letter]), WithheldWords.From(["Hair regrowth in lupus"])]);
        Assert.NotNull(union.FirstIn(Letter));
        Assert.NotNull(union.FirstIn("Hair regrowth in lupus"));
        Assert.True(WithheldWords.Union([]).IsEmpty);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("archive-withheld 2\n", 1)]
    [InlineData("archive-withheld 1\n8 12ab34 0123456789abcdef\n\n8 12ab34\n", 4)]
    [InlineData("archive-withheld 1\n0 12ab34 0123456789abcdef\n", 2)]
    [InlineData("archive-withheld 1\n33 12ab34 0123456789abcdef\n", 2)]
    [InlineData("archive-withheld 1\n8 12ab3g 0123456789abcdef\n", 2)]
    [InlineData("archive-withheld 1\n8 12ab34 0123456789abcdefg\n", 2)]
    public void Tells_which_line_of_a_ledger_is_wrong(string ledger, int line)
    {
        Assert.False(WithheldWords.TryRead(ledger, out _, out var wrongLine));
        Assert.Equal(line, wrongLine);
    }

    [Fact]
    public void Reads_on_after_a_line_that_is_wrong() =>
        Assert.NotNull(WithheldWords.Read(WithheldWords.From([Letter]).ToText().Insert("archive-withheld 1\n".Length, "wrong\n")).FirstIn(Letter));
}
