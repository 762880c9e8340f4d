using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Archive.Journal.Interface;
using Xunit;

namespace Archive.Tests.Interface;

/// <summary>Every phrase of every language, said with every value of what it depends on.</summary>
public sealed partial class PhrasesTests
{
    // Signs and numbers, of which languages may have the same.
    private static readonly string[] Signs = ["Tag", "Direction", "Comma", "Semicolon", "Colon", "Stop", "Space", "Number", "Isolated", "OutOf", "LeftToRight", "AnyDirection", "TagIn"];

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("fr-CA", "fr")]
    [InlineData("FR", "fr")]
    [InlineData("es-419", "es")]
    [InlineData("ja-JP", "ja")]
    [InlineData("ar-EG", "ar")]
    [InlineData("de", "en")]
    [InlineData("fra", "en")]
    [InlineData("ja-Latn", "en")]
    public void A_region_makes_no_difference_and_other_languages_fall_back_to_English(string language, string tag) => Assert.Equal(tag, Phrases.Of(language).Tag);

    [Theory]
    [InlineData("fr", "Affiliations(2); Articles; Concept; Continued(Ω, 2); CountArticles(2); CountOf(Article, 2); Guide; OfType; Page(2); Pages; Script(Bengali); Script(Kana); Total; Type(Article); TypesOf(Article); Volume(Ω)")]
    [InlineData("es", "Script(Devanagari); Script(Tamil); Script(Kana); Script(Hangul); Total; Type(Editorial)")]
    [InlineData("ja", "")]
    [InlineData("ar", "")]
    public void What_is_said_as_in_English_is_known(string language, string same)
    {
        var pairs = Said(Phrases.English).Zip(Said(Phrases.Of(language)));
        Assert.Equal(same, string.Join("; ", pairs.Where(p => p.First.Text == p.Second.Text && p.First.Text.Any(char.IsAsciiLetter)).Select(p => p.First.Phrase)));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("ar")]
    public void Nothing_but_names_of_formats_is_in_Latin_letters(string language) =>
        Assert.Equal([], Said(Phrases.Of(language)).Where(s => LatinWord().Matches(s.Text).Any(w => w.Value is not ("ORCID" or "iD" or "iDiD" or "Atom" or "CSV" or "JSON" or "JavaScript"))).Select(s => $"{s.Phrase}: {s.Text}"));

    [Fact]
    public void No_phrase_is_empty_or_ends_in_a_double_stop() =>
        Assert.Equal([], Phrases.All.SelectMany(p => Said(p).Where(s => s.Text.Length == 0 || s.Text.EndsWith("..", StringComparison.Ordinal) || s.Text.EndsWith("。.", StringComparison.Ordinal)).Select(s => $"{p.Tag} {s.Phrase}")));

    private static IEnumerable<(string Phrase, string Text)> Said(Phrases words)
    {
        foreach (var member in typeof(Phrases).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !Signs.Contains(m.Name)).OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            if (member is PropertyInfo property) yield return (member.Name, TextOf(property.GetValue(words)));
            if (member is not MethodInfo { IsSpecialName: false } method || method.ReturnType != typeof(string) || method.GetParameters().Any(p => ValuesOf(method, p).Length == 0)) continue;
            var calls = method.GetParameters().Aggregate((IEnumerable<object[]>)[[]], (all, parameter) => all.SelectMany(call => ValuesOf(method, parameter), (call, value) => (object[])[.. call, value]));
            foreach (var call in calls) yield return ($"{member.Name}({string.Join(", ", call)})", TextOf(method.Invoke(words, call)));
        }
    }

    private static object[] ValuesOf(MethodInfo method, ParameterInfo parameter) => parameter.ParameterType switch
    {
        { IsEnum: true } type => [.. ((IEnumerable)Enum.GetValues(type)).Cast<object>()],
        var type when type == typeof(bool) => [false, true],
        var type when type == typeof(int) => [2],
        var type when type == typeof(string) => method.Name == nameof(Phrases.Script) ? ["Armenian", "Hebrew", "Arabic", "Devanagari", "Bengali", "Tamil", "Indic", "Thai", "Georgian", "Ethiopic", "Kana", "Han", "Hangul"] : ["Ω"],
        _ => [],
    };

    private static string TextOf(object? value) => value switch
    {
        string text => text,
        System.Runtime.CompilerServices.ITuple parts => string.Join("|", Enumerable.Range(0, parts.Length).Select(i => parts[i])),
        _ => "",
    };

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex LatinWord();
}
