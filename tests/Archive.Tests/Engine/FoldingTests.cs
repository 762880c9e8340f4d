using System.Text;
using Archive.Engine;
using CsCheck;
using Xunit;

namespace Archive.Tests.Engine;

public class FoldingTests
{
    [Theory]
    [InlineData("Ångström", "angstrom")]
    [InlineData("A\u030Angstro\u0308m", "angstrom")]
    [InlineData("\u212Bngström", "angstrom")]
    [InlineData("ŁUCJA", "lucja")]
    [InlineData("Sørensen", "sorensen")]
    [InlineData("Straße STRAẞE", "strasse strasse")]
    [InlineData("Æther œuvre", "aether oeuvre")]
    [InlineData("Þórður Guðmundsdóttir", "thordur gudmundsdottir")]
    [InlineData("Đặng Nguyễn", "dang nguyen")]
    [InlineData("DIYARBAKIR Diyarbakır İstanbul", "diyarbakir diyarbakir istanbul")]
    [InlineData("I\u0307stanbul", "istanbul")]
    [InlineData("ŋ", "ng")]
    [InlineData("Ǆ ǅ ﬁ", "dz dz fi")]
    [InlineData("Ⅷ ² 𝐩", "viii 2 p")]
    [InlineData("Ｆｕｌｌ　Ｗｉｄｔｈ！", "full width!")]
    [InlineData("O’Brien ʻokina O´Brien", "o'brien 'okina o'brien")]
    [InlineData("1–2—3−4‑5", "1-2-3-4-5")]
    [InlineData("a\u00A0b\u2009c\u3000d", "a b c d")]
    [InlineData("“x”", "\"x\"")]
    public void Writes_latin_letters_in_ascii(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("Οδυσσεύς", "οδυσσευσ")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευσ")]
    [InlineData("ᾍδης µ Ω", "αδησ μ ω")]
    [InlineData("Толстой", "толстой")]
    [InlineData("Толстои\u0306", "толстой")]
    [InlineData("Тол\u0301стой", "толстой")]
    [InlineData("Фёдор Фе\u0308дор", "федор федор")]
    [InlineData("Київ Ки\u0456\u0308в", "київ київ")]
    [InlineData("日本語", "日本語")]
    [InlineData("\uFA19戸", "神戸")]
    [InlineData("ｶﾞｯｺｳ", "ガッコウ")]
    [InlineData("か\u3099く", "がく")]
    [InlineData("김철수", "김철수")]
    [InlineData("\u1100\u1175\u11B7", "김")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("محمـــد", "محمد")]
    [InlineData("\u0627\u0654حمد", "\u0623حمد")]
    [InlineData("שָׁלוֹם \uFB2A", "שלום ש")]
    [InlineData("தமிழ்", "தமிழ்")]
    [InlineData("हिन्दी क़लम", "हिन्दी क\u093Cलम")]
    [InlineData("አዲስ", "አዲስ")]
    public void Keeps_the_letters_of_other_scripts(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("a\u200Bb\u200Ec\u202Ed\uFEFFe\u00ADf", "abcdef")]
    [InlineData("\u0301", "")]
    [InlineData("", "")]
    [InlineData("😀", "😀")]
    public void Leaves_out_what_is_not_seen(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Leaves_out_half_a_surrogate_pair() => Assert.Equal("xyz", Folding.Fold("x\uD800y\uDC00z\uD800"));

    [Fact]
    public void Folding_any_character_twice_is_folding_it_once()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value)) continue;
            var once = Folding.Fold("é" + new Rune(value));
            Assert.Equal(once, Folding.Fold(once));
        }
    }

    [Fact]
    public void Folding_any_text_twice_is_folding_it_once() =>
        Gens.Text.Sample(text => Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.Fold(text))), iter: 20_000);
}
