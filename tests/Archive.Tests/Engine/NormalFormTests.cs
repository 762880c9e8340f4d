using System.Text;
using Archive.Engine;
using CsCheck;
using Xunit;

namespace Archive.Tests.Engine;

/// <summary>Unicode's composed form, with the examples of UAX 15 and of names that machines take apart.</summary>
public sealed class NormalFormTests
{
    [Theory]
    [InlineData("A\u030Asa Lindstro\u0308m", "\u00C5sa Lindstr\u00F6m")]
    [InlineData("Nguye\u0302\u0303n Thi\u0323", "Nguy\u1EC5n Th\u1ECB")]
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u212B \u2126", "\u00C5 \u03A9")]
    [InlineData("\u03C9\u0313\u0342\u0345", "\u1FA6")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u0915\u093C \u0928\u093C", "\u0915\u093C \u0929")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u0627\u0653", "\u0622")]
    [InlineData("\u0061\u0315\u0300\u05AE\u0300\u0062", "\u00E0\u05AE\u0300\u0315\u0062")]
    [InlineData("\uD804\uDC99\uD804\uDCBA", "\uD804\uDC9A")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("\uFA11\u7530", "\uFA11\u7530")]
    [InlineData("\u037E \u1FEF", "\u037E \u1FEF")]
    [InlineData("plain", "plain")]
    public void Composes_letters_and_their_marks(string text, string composed) => Assert.Equal(composed, NormalForm.Compose(text));

    [Fact]
    public void Composing_again_changes_nothing() => Gens.Text.Select(WithoutHalves).Sample(text =>
    {
        var composed = NormalForm.Compose(text);
        Assert.Equal(composed, NormalForm.Compose(composed));
    });

    /// <summary>A text as it can stand in a file.</summary>
    internal static string WithoutHalves(string text) => string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar).Select(r => r.ToString()));
}
