using System.Text;
using Archive.Engine;
using CsCheck;
using Xunit;

namespace Archive.Tests.Engine;

public class SlugTests
{
    [Theory]
    [InlineData("Ångström, Anders", "angstrom-anders")]
    [InlineData("Łucja", "lucja")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("d'Arc", "darc")]
    [InlineData("\uACE0'\u11AB", "곤")]
    [InlineData("日本語", "日本語")]
    [InlineData("தமிழ் மொழி", "தமிழ்-மொழி")]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    [InlineData("β-blockers & α₁", "β-blockers-α1")]
    [InlineData("  --a__b..c/d\\e  ", "a-b-c-d-e")]
    [InlineData("..", "")]
    [InlineData(".", "")]
    [InlineData("?!", "")]
    [InlineData("", "")]
    [InlineData("\u0BCD", "")]
    [InlineData("a\u202Eb\u200Bc", "abc")]
    [InlineData("CON", "con-x")]
    [InlineData("nul.", "nul-x")]
    [InlineData("Com¹", "com1-x")]
    [InlineData("lpt10", "lpt10")]
    [InlineData("console", "console")]
    public void Makes_a_part_of_a_path(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void Cuts_a_long_text_at_a_hyphen()
    {
        var slug = Slug.Of(string.Join(' ', Enumerable.Repeat("hypertension", 20)));
        Assert.Equal(string.Join('-', Enumerable.Repeat("hypertension", 6)), slug);
    }

    [Fact]
    public void Cuts_a_long_word_where_it_must() => Assert.Equal("x-" + new string('a', 78), Slug.Of("x " + new string('a', 100)));

    [Fact]
    public void Cuts_no_character_in_two()
    {
        var slug = Slug.Of("a" + string.Concat(Enumerable.Repeat("𠀀", 60)));
        Assert.Equal("a" + string.Concat(Enumerable.Repeat("𠀀", 39)), slug);
    }

    [Fact]
    public void Is_always_fit_for_a_path() => Gens.Text.Sample(text =>
    {
        var slug = Slug.Of(text);
        Assert.True(slug.Length <= 80);
        Assert.True(Encoding.UTF8.GetByteCount(slug) <= 255);
        Assert.Equal(slug.Trim('-'), slug);
        Assert.DoesNotContain("--", slug, StringComparison.Ordinal);
        Assert.All(slug.EnumerateRunes(), rune => Assert.True(rune.Value == '-' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune).ToString().EndsWith("Mark", StringComparison.Ordinal)));
        if (slug.Length > 0) Assert.Matches(Slug.Pattern, slug);
        Assert.Equal(slug, Slug.Of(slug));
    }, iter: 20_000);
}
