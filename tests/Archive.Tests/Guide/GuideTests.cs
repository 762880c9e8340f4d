using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Archive.Journal.Model;
using Archive.Journal.Reading;
using Xunit;

namespace Archive.Tests.Guide;

/// <summary>What the guide says is what the program does.</summary>
public sealed partial class GuideTests
{
    // A row for each warning: the page of rules has them.
    private const string ListedElsewhere = "severities";

    public static TheoryData<string> Names => [.. ReadGuide.Guide.Pages.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_article_in_it_is_without_any_problem(string name)
    {
        foreach (var (article, number) in BlocksOf(name).Where(b => b.StartsWith("---\n", StringComparison.Ordinal)).Select((b, i) => (b, i)))
            Assert.Empty(Example.Check([new ExampleFile($"articles/v12i3-{number}.md", "", article)]).Select(d => d.ToText(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_of_front_matter_in_it_can_be_read(string name)
    {
        foreach (var keys in BlocksOf(name).Where(b => b.StartsWith("responds-to:", StringComparison.Ordinal)))
        {
            var article = $"---\ntitle: A letter\ntype: letter\npublished: 2021\nauthors: [Ruth Adeyemi]\n{keys}---\nText.\n";
            Assert.DoesNotContain(Example.Check([new ExampleFile("articles/one.md", "", article)]), d => d.Code.StartsWith("YML", StringComparison.Ordinal) || d.Code.StartsWith("ART", StringComparison.Ordinal));
        }
        foreach (var settings in BlocksOf(name).Where(b => b.StartsWith("policies:", StringComparison.Ordinal)))
            Assert.Empty(Example.Check([new ExampleFile("archive.yml", "", "title: An archive\nbase-url: https://archive.example/\n" + settings.Replace("severity: error", "severity: warning", StringComparison.Ordinal))]).Where(d => d.Place.Path == "archive.yml"));
    }

    [Fact]
    public void The_format_has_a_table_of_every_group_of_keys_that_can_be_read()
    {
        var page = new HtmlParser().ParseDocument(Html("format"));
        string[] captions = [.. page.QuerySelectorAll("caption").Select(c => c.TextContent)];
        foreach (var group in KeyTables.Groups.Where(g => g.Name != ListedElsewhere && g.Keys.Length > 1))
        {
            var table = Assert.Single(page.QuerySelectorAll("table"), t => t.QuerySelector("caption")!.TextContent.EndsWith(group.Name, StringComparison.Ordinal));
            Assert.Equal(group.Keys.Select(k => k.Name), table.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("code")!.TextContent));
        }
        Assert.DoesNotContain("{{", Html("format"), StringComparison.Ordinal);
        Assert.Equal(captions.Length, captions.Distinct().Count());
    }

    [Fact]
    public void Every_code_and_command_that_it_names_exists()
    {
        var codes = RuleBook.Rules.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var page in ReadGuide.Guide.Pages)
            foreach (Match code in Code().Matches(Html(page.Name))) Assert.Contains(code.Value, codes);
        var program = File.ReadAllText(Path.Combine(Repository.Root, "src/Archive.Cli/Program.cs"));
        foreach (var page in ReadGuide.Guide.Pages)
            foreach (Match command in Command().Matches(Html(page.Name))) Assert.Contains(command.Groups["name"].Value, program, StringComparison.OrdinalIgnoreCase);
    }

    private static string Html(string name) => ReadGuide.Guide.Pages.Single(p => p.Name == name).Body.Value.Html;

    private static IEnumerable<string> BlocksOf(string name) => new HtmlParser().ParseDocument(Html(name)).QuerySelectorAll("pre code").Select(c => c.TextContent);

    [GeneratedRegex(@"\b[A-Z]{3}[0-9]{3}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"\barchive (?<name>build|check|fix|join|new|permalinks|preview|takedown|validate)\b")]
    private static partial Regex Command();
}
