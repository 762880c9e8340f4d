using Archive.Engine;
using CsCheck;
using Xunit;

namespace Archive.Tests.Engine;

/// <summary>What is written as a YAML scalar reads back as the same text.</summary>
public sealed class YamlQuotingTests
{
    [Theory]
    [InlineData("Hair regrowth in lupus", "Hair regrowth in lupus")]
    [InlineData("Åsa Lindström", "Åsa Lindström")]
    [InlineData("中村春香", "中村春香")]
    [InlineData("Reply to: the letter", "\"Reply to: the letter\"")]
    [InlineData("Use of C# in clinics", "Use of C# in clinics")]
    [InlineData("Case #3", "\"Case #3\"")]
    [InlineData("'Quoted'", "\"'Quoted'\"")]
    [InlineData("The \"silent\" letter", "The \"silent\" letter")]
    [InlineData("\"Silent\" letters", "\"\\\"Silent\\\" letters\"")]
    [InlineData("- a dash", "\"- a dash\"")]
    [InlineData("[Retracted] A letter", "\"[Retracted] A letter\"")]
    [InlineData("@home", "\"@home\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData("2021-03-04", "\"2021-03-04\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("Null", "\"Null\"")]
    [InlineData("2 cases", "2 cases")]
    [InlineData("ends in a colon:", "\"ends in a colon:\"")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    [InlineData("a\\b: c", "\"a\\\\b: c\"")]
    [InlineData("", "\"\"")]
    public void Quotes_only_what_must_be_quoted(string text, string scalar) => Assert.Equal(scalar, YamlQuoting.Of(text));

    [Theory]
    [InlineData("12", "12")]
    [InlineData("101-102", "101-102")]
    [InlineData("2021-03-04", "2021-03-04")]
    [InlineData("Suppl: 1", "\"Suppl: 1\"")]
    public void Leaves_numbers_and_dates_as_they_are_where_they_are_meant(string text, string scalar) => Assert.Equal(scalar, YamlQuoting.Plain(text));

    [Fact]
    public void Any_text_reads_back() => Awkward.Sample(text =>
    {
        Assert.Equal(text, Read($"key: {YamlQuoting.Of(text)}\n", m => m));
        Assert.Equal(text, Read($"key: {YamlQuoting.Plain(text)}\n", m => m));
        Assert.Equal(text, Read($"key: [{YamlQuoting.Of(text, isInFlow: true)}, other]\n", m => ((YamlSequence)m).Items[0]));
    });

    // What no file may hold is left out; what YAML gives a meaning to is frequent.
    private static readonly Gen<string> Awkward = Gen.Select(OneOf("", "- ", "? ", ": ", "# ", "'", "\"", "[", "{", "&a ", "*a", "!x ", "|", ">", "%", "@", "`", "---", "..."), Gens.Text, OneOf("", " ", ":", " #", ": x", "\n", "\n\n  x", "\t", "\u2028", "\uFEFF", ", x", "]", "}", "\\", "0"), (a, b, c) => a + b + c)
        .Select(t => string.Concat(t.EnumerateRunes().Where(r => r.Value != 0xFFFD && !(r.IsBmp && SourceText.NotText.Contains((char)r.Value))).Select(r => r.ToString())));

    private static Gen<string> OneOf(params string[] texts) => Gen.OneOf([.. texts.Select(Gen.Const)]);

    private static string Read(string yaml, Func<YamlNode, YamlNode> select)
    {
        var (root, faults) = YamlText.Read("x", yaml);
        Assert.Empty(faults);
        return ((YamlScalar)select(((YamlMapping)root!).Entries[0].Value)).Value;
    }
}
