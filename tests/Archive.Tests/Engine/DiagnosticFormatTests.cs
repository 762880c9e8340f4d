using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Archive.Engine;
using Xunit;

namespace Archive.Tests.Engine;

/// <summary>Diagnostics as documents: what a file says must not change what a document means.</summary>
public sealed class DiagnosticFormatTests
{
    [Fact]
    public void An_annotation_is_one_command_whatever_the_file_says()
    {
        var report = Report(new Diagnostic("X:1,", Severity.Error, new Place("a%b,c:d\r\n.md", 4, 7), "100 %\r\n::error::x, y", "z:"));
        Assert.Equal("::error file=input/a%25b%2Cc%3Ad%0D%0A.md,line=4,col=7,title=X%3A1%2C::100 %25%0D%0A::error::x, y z:\n", GitHubAnnotations.Of(report, report.Shown));
    }

    [Fact]
    public void Annotates_ten_errors_and_ten_warnings_at_most()
    {
        var report = Report([.. Enumerable.Range(1, 60).Select(i => new Diagnostic("XXX001", i % 2 == 0 ? Severity.Error : Severity.Warning, new Place("x.md", i, 1), "So."))]);
        var lines = GitHubAnnotations.Of(report, report.Shown).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((10, 10), (lines.Count(l => l.StartsWith("::error ", StringComparison.Ordinal)), lines.Count(l => l.StartsWith("::warning ", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_cell_of_the_summary_is_plain_words_whatever_the_file_says()
    {
        var report = Report(Problem("a|b <b>&\n`c` *d* [e](f) ##[error] \\| $x$ @all"));
        var row = Summary().Of(report, report.Shown, null).Split('\n').Single(l => l.StartsWith("| error", StringComparison.Ordinal));
        Assert.Equal(@"| error | input/x.md:4:7 | XXX001 | a\|b &lt;b&gt;&amp; \`c\` \*d\* \[e\](f) \#&#8288;\#&#8288;\[error\] \\\| &#36;x&#36; @&#8288;all | Way out. |", row);
    }

    [Fact]
    public void The_summary_links_to_lines_of_the_source()
    {
        var report = Report(new Diagnostic("XXX001", Severity.Error, new Place("ä b).md", 4, 7), "So."));
        Assert.Contains("[input/ä b).md:4:7](https://example.org/a/b/blob/1/input/%C3%A4%20b%29.md?plain=1#L4)", Summary("https://example.org/a/b/blob/1/").Of(report, report.Shown, null), StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_stays_below_its_limit_and_says_what_is_left_out()
    {
        var report = Report([.. Enumerable.Range(1, 20_000).Select(i => new Diagnostic("XXX001", Severity.Error, new Place("x.md", i, 1), new string('ä', 50)))]);
        var summary = Summary().Of(report, report.Shown, DiagnosticCount.Of(report.Shown));
        var rows = summary.Split('\n').Count(l => l.StartsWith("| error ", StringComparison.Ordinal));
        Assert.InRange(Encoding.UTF8.GetByteCount(summary), 1_040_000, 1_048_576);
        Assert.EndsWith($"\n\n{20_000 - rows:N0} more problems did not fit here: run `archive validate` to see all.\n", summary, StringComparison.Ordinal);
        Assert.StartsWith("### archive validate: 20,000 errors, 0 warnings\n", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_member_and_every_script()
    {
        var report = Report(Problem("Łucja \"und\" 李")) with { Elsewhere = new DiagnosticCount(2, 3) };
        Assert.Equal(
            """
            {
              "errors": 1,
              "warnings": 0,
              "elsewhere": {
                "errors": 2,
                "warnings": 3
              },
              "diagnostics": [
                {
                  "code": "XXX001",
                  "severity": "error",
                  "file": "input/x.md",
                  "line": 4,
                  "column": 7,
                  "message": "Łucja \"und\" 李",
                  "wayOut": "Way out."
                }
              ]
            }

            """,
            JsonFormat.Of(report));
    }

    [Fact]
    public void Sarif_has_a_rule_for_each_code_and_a_place_for_each_result()
    {
        var report = Report(new Diagnostic("BBB001", Severity.Warning, new Place("ä b/x.md", 1, 2), "So."), Problem("Write {a}, [b](c)."));
        var log = JsonDocument.Parse(SarifFormat.Of(report, Tool(report))).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = log.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal(("archive", "1.2.3"), (driver.GetProperty("name").GetString(), driver.GetProperty("version").GetString()));
        string[] rules = [.. driver.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
        Assert.Equal(["BBB001", "XXX001"], rules);
        Assert.Equal("""{"id":"BBB001","shortDescription":{"text":"So."},"fullDescription":{"text":"Because."},"helpUri":"https://example.org/BBB001/","defaultConfiguration":{"level":"warning"}}""", JsonSerializer.Serialize(driver.GetProperty("rules")[0]));
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        foreach (var result in run.GetProperty("results").EnumerateArray()) Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);

        var first = run.GetProperty("results")[0];
        var place = first.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("warning", first.GetProperty("level").GetString());
        Assert.Equal("""{"uri":"input/%C3%A4%20b/x.md","uriBaseId":"%SRCROOT%"}""", JsonSerializer.Serialize(place.GetProperty("artifactLocation")));
        Assert.Equal("""{"startLine":1,"startColumn":2}""", JsonSerializer.Serialize(place.GetProperty("region")));
        Assert.Equal(@"Write {{a}}, [b\](c). Way out.", run.GetProperty("results")[1].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void A_sarif_fingerprint_outlives_a_move_and_tells_equals_apart()
    {
        var before = Fingerprints(Problem("A"), Problem("A") with { Place = new Place("x.md", 5, 1) }, Problem("B") with { Place = new Place("x.md", 6, 1) });
        var after = Fingerprints(Problem("A") with { Place = new Place("x.md", 8, 1) }, Problem("A") with { Place = new Place("x.md", 9, 1) }, Problem("B") with { Place = new Place("x.md", 10, 1) });
        Assert.Equal(before, after);
        Assert.Equal(3, before.Distinct().Count());
    }

    private static string[] Fingerprints(params Diagnostic[] diagnostics) =>
        [.. JsonDocument.Parse(SarifFormat.Of(Report([.. diagnostics]), Tool(Report([.. diagnostics])))).RootElement
            .GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("partialFingerprints").GetProperty("problem/v1").GetString()!)];

    private static Diagnostic Problem(string message) => new("XXX001", Severity.Error, new Place("x.md", 4, 7), message, "Way out.");

    private static SarifTool Tool(DiagnosticReport report) => new("1.2.3", "https://example.org/",
        [.. report.Shown.DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal).Select(d => new SarifRule(d.Code, "So", "Because.", $"https://example.org/{d.Code}/", Severity.Warning))]);

    private static GitHubSummary Summary(string fileUrl = "") => new(fileUrl, GitHubSummary.MostGitHubTakes);

    private static DiagnosticReport Report(params ImmutableArray<Diagnostic> diagnostics) => DiagnosticReport.From("input", diagnostics, _ => true);
}
