using Archive.Journal.Interface;
using Archive.Journal.Model;
using Xunit;

namespace Archive.Tests.Interface;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("en", "2021-03-04", "4 March 2021")]
    [InlineData("en", "2021-03", "March 2021")]
    [InlineData("fr", "2021-03-04", "4 mars 2021")]
    [InlineData("fr", "2021-03-01", "1er mars 2021")]
    [InlineData("fr", "2021-08", "août 2021")]
    [InlineData("es", "2021-03-04", "4 de marzo de 2021")]
    [InlineData("es", "2021-03", "marzo de 2021")]
    [InlineData("ja", "2021-03-04", "2021年3月4日")]
    [InlineData("ja", "2021-12", "2021年12月")]
    [InlineData("ja", "2021", "2021年")]
    [InlineData("ar", "2021-03-04", "4 مارس 2021")]
    [InlineData("ar", "2021", "2021")]
    public void Dates(string language, string date, string expected)
    {
        Assert.True(PartialDate.TryParse(date, out var parsed));
        Assert.Equal(expected, Phrases.Of(language).Date(parsed));
    }

    [Theory]
    [InlineData("en", "0 letters|1 letter|2 letters|1,204 letters", 0, 1, 2, 1204)]
    [InlineData("fr", "0 lettre|1 lettre|2 lettres|1\u202F204 lettres", 0, 1, 2, 1204)]
    [InlineData("es", "0 cartas|1 carta|2 cartas|1204 cartas|12\u202F040 cartas", 0, 1, 2, 1204, 12040)]
    [InlineData("ja", "レター0件|レター1件|レター1,204件", 0, 1, 1204)]
    [InlineData("ar", "لا رسائل|رسالة واحدة|رسالتان|3 رسائل|10 رسائل|11 رسالة|99 رسالة|100 رسالة|102 رسالة|103 رسائل|1,211 رسالة", 0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 1211)]
    public void Letters_are_counted(string language, string expected, params int[] counts) =>
        Assert.Equal(expected, string.Join('|', counts.Select(c => Phrases.Of(language).CountOf(ArticleType.Letter, c))));

    [Fact]
    public void What_is_masculine_in_Arabic_takes_its_own_endings() =>
        Assert.Equal(["لا نقاشات", "نقاش واحد", "نقاشان", "3 نقاشات", "11 نقاشًا", "100 نقاش"], new[] { 0, 1, 2, 3, 11, 100 }.Select(Phrases.Of("ar").CountExchanges));

    [Theory]
    [InlineData("en", "a", "a|a and b|a, b and c")]
    [InlineData("fr", "a", "a|a et b|a, b et c")]
    [InlineData("es", "a", "a|a y b|a, b y c")]
    [InlineData("ja", "a", "a|a、b|a、b、c")]
    [InlineData("ar", "a", "\u2068a\u2069|\u2068a\u2069 و\u2068b\u2069|\u2068a\u2069 و\u2068b\u2069 و\u2068c\u2069")]
    public void Lists(string language, string first, string expected)
    {
        var words = Phrases.Of(language);
        Assert.Equal("", words.And([]));
        Assert.Equal(expected, string.Join('|', words.And([first]), words.And([first, "b"]), words.And([first, "b", "c"])));
    }

    [Theory]
    [InlineData("Ibáñez", "e")]
    [InlineData("Ítalo", "e")]
    [InlineData("Hidalgo", "e")]
    [InlineData("hielo", "y")]
    [InlineData("Ian", "y")]
    [InlineData("Yáñez", "y")]
    [InlineData("Peña", "y")]
    public void The_Spanish_and_gives_way_to_the_sound_of_i(string last, string and) => Assert.Equal($"a {and} {last}", Phrases.Of("es").And(["a", last]));

    [Theory]
    [InlineData("en", "0%|<1%|50%|>99%|100%")]
    [InlineData("fr", "0\u00A0%|<\u00A01\u00A0%|50\u00A0%|>\u00A099\u00A0%|100\u00A0%")]
    [InlineData("es", "0\u00A0%|<\u00A01\u00A0%|50\u00A0%|>\u00A099\u00A0%|100\u00A0%")]
    [InlineData("ja", "0%|1%未満|50%|99%超|100%")]
    [InlineData("ar", "0%|أقل من 1%|50%|أكثر من 99%|100%")]
    public void Shares(string language, string expected) =>
        Assert.Equal(expected, string.Join('|', new[] { 0, 1, 500, 999, 1000 }.Select(n => Phrases.Of(language).Share(n, 1000))));
}
