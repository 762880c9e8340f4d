using System.Text.Json;
using System.Text.Json.Nodes;
using Archive.Journal.Importing;
using Archive.Journal.Records;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Importing;

/// <summary>What the archive hands to other programs comes back the same.</summary>
public sealed class RecordsRoundTripTests(Specimen specimen) : IClassFixture<Specimen>
{
    // Of the site that wrote it, or of other articles.
    private static readonly string[] Elsewhere = ["id", "URL", "status", "reviewed-title", "reviewed-author"];

    [Theory]
    [InlineData("cite.bib", "PMCID", "genre", "submitted")]
    [InlineData("cite.ris", "PMCID", "genre", "submitted")]
    [InlineData("cite.csl.json")]
    public void Records_of_every_article_are_the_same_after_an_import(string fileName, params string[] notInTheFormat)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/archive.yml", File.ReadAllBytes(Path.Combine(Repository.Input, "archive.yml")));
        foreach (var (path, bytes) in specimen.Site.Files.Where(f => f.Key.StartsWith("articles/", StringComparison.Ordinal) && f.Key.EndsWith("/" + fileName, StringComparison.Ordinal) && f.Key.Count(c => c == '/') == 2))
            folder.Write("sources/" + path.Replace('/', '-'), bytes);

        var result = ImportArticles.From(folder["input/articles"], [folder["sources"]])!;
        foreach (var change in result.Changes) Archive.Engine.FileChange.MakeAll([change]);

        Assert.DoesNotContain(result.Findings, f => f.Kind is FindingKind.Refused or FindingKind.Kept);
        var again = RenderedSite.Of(folder["input"], "https://archive.example/base/");
        Assert.NotEmpty(Records(again, notInTheFormat));
        Assert.Equal(Records(specimen.Site, notInTheFormat), Records(again, notInTheFormat));
    }

    [Fact]
    public void Every_format_of_records_is_tried() =>
        Assert.Superset(RecordFormats.Bundles.Select(f => f.FileName).ToHashSet(), new HashSet<string> { "cite.bib", "cite.ris", "cite.csl.json" });

    private static string[] Records(RenderedSite site, string[] left) =>
        [.. site.Files.Where(f => f.Key.StartsWith("articles/", StringComparison.Ordinal) && f.Key.EndsWith("/cite.csl.json", StringComparison.Ordinal) && f.Key.Count(c => c == '/') == 2)
            .SelectMany(f => JsonNode.Parse(f.Value)!.AsArray().Select(r => Without(r!.AsObject(), [.. Elsewhere, .. left]))).Order(StringComparer.Ordinal)];

    private static string Without(JsonObject record, string[] left)
    {
        foreach (var name in left) record.Remove(name);
        return record.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
