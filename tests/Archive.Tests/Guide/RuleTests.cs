using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Reading;
using Archive.Tests.Cases;
using Xunit;

namespace Archive.Tests.Guide;

/// <summary>Every code has a page, and every page an example that provokes it and one that does not. ARCHIVE_ACCEPT=1 rewrites what the program says.</summary>
public sealed partial class RuleTests
{
    public static TheoryData<string> Codes => [.. RuleBook.Rules.Select(r => r.Code)];

    // What the manifest says is part of the example.
    private static readonly string[] AboutTheManifest = ["SIT101", "SIT102", "SIT103", "SIT104"];

    private static string Folder => Path.Combine(Repository.Root, "src/Archive.Journal/Guide/Rules");

    [Fact]
    public void Codes_and_pages_match_one_to_one()
    {
        var uttered = Code().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src/Archive.Journal/Problems.cs"))).Select(m => m.Value.Trim('"')).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(uttered, RuleBook.Rules.Select(r => r.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_failing_example_is_reported_as_its_page_says(string code)
    {
        var rule = Of(code);
        var diagnostics = Check(code, rule.Fails);
        var says = string.Concat(diagnostics.Select(d => SaidOf(d, rule.Fails) + "\n"));
        if (Case.IsAccepting) Accept(code, says);

        Assert.Equal(rule.Says, says);
        Assert.All(diagnostics, d => Assert.Equal((code, rule.Severity), (d.Code, d.Severity)));
        Assert.NotEmpty(diagnostics);
        if (!SiteExample.IsOne(rule.Fails)) Assert.All(diagnostics, d => Assert.Contains(rule.Fails, f => d.Place.Path == f.Path || f.Path.StartsWith(d.Place.Path, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_passing_example_is_without_any_problem(string code)
    {
        Assert.NotEmpty(Of(code).Passes);
        Assert.Empty(Check(code, Of(code).Passes).Select(d => d.ToText("input")));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_page_can_be_read(string code)
    {
        Assert.False(Of(code).Explanation.Value.IsEmpty);
        Assert.Contains(RuleFamily.All, f => f.Letters == Of(code).Family);
        Assert.False(Of(code).Title.EndsWith('.'));
    }

    [Fact]
    public void Repetitions_and_hidden_characters_are_written_out() => Assert.Equal("ab\u0007xxx", Example.Expand("ab⟨U+0007⟩⟨3 × x⟩"));

    private static ImmutableArray<Diagnostic> Check(string code, ImmutableArray<ExampleFile> files) =>
        SiteExample.IsOne(files) ? SiteExample.Check(files, isListed: !AboutTheManifest.Contains(code)) : Example.Check(files);

    // In a page of the site, the place depends on the whole page, of which the example shows a part.
    private static string SaidOf(Diagnostic diagnostic, ImmutableArray<ExampleFile> files)
    {
        if (!SiteExample.IsOne(files)) return diagnostic.ToText("")[1..];
        return files.Any(f => f.Text.Length > 0 && f.Manner.Length > 0) ? diagnostic.ToText("output").Replace($":{diagnostic.Place.Line}:{diagnostic.Place.Column}:", ":", StringComparison.Ordinal) : diagnostic.ToText("output");
    }

    private static Rule Of(string code) => RuleBook.Rules.Single(r => r.Code == code);

    private static void Accept(string code, string says)
    {
        var path = Path.Combine(Folder, code + ".md");
        var text = Says().Replace(File.ReadAllText(path), _ => $"~~~ says\n{says}~~~\n", 1);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    [GeneratedRegex("\"[A-Z]{3}[0-9]{3}\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"^~~~ says\n(?:.*\n)*?~~~\n", RegexOptions.Multiline)]
    private static partial Regex Says();
}
