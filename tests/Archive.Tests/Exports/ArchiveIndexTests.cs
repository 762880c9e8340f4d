using System.Text.Json.Nodes;
using Archive.Journal.Records;
using Archive.Tests.Schemas;
using Archive.Tests.Site;
using Xunit;

namespace Archive.Tests.Exports;

/// <summary>index.json is what its schema says, and index.csv says the same.</summary>
public sealed class ArchiveIndexTests(Specimen specimen) : IClassFixture<Specimen>
{
    private readonly RenderedSite _site = specimen.Site;

    private JsonObject Index => JsonNode.Parse(_site.Files["index.json"])!.AsObject();

    [Fact]
    public void Is_valid_by_its_schema()
    {
        Assert.Equal("https://archive.example/base/index.schema.json", Index["$schema"]!.GetValue<string>());
        Assert.Empty(JsonSchema.Parse(_site.Files["index.schema.json"]).Faults(Index));
    }

    [Fact]
    public void Is_valid_by_its_schema_to_another_validator()
    {
        OtherPrograms.Need(OtherPrograms.IsInstalled("node") && Directory.Exists(OtherPrograms.Package("ajv")), "ajv is not installed: it needs node, and npm ci --ignore-scripts --prefix tests/tools.");
        using var folder = new TemporaryFolder();
        foreach (var file in new[] { "index.json", "index.schema.json" }) folder.Write(file, _site.Files[file]);
        Assert.Equal((0, "", ""), OtherPrograms.Run("node", Path.Combine(Repository.Root, "tests", "tools", "validate.mjs"), folder["index.schema.json"], folder["index.json"]));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("consent")]
    public void Is_not_valid_without_what_it_has_to_say(string key)
    {
        var index = Index;
        index["articles"]![0]!.AsObject().Remove(key);
        Assert.Equal([$"/articles/0: has no {key}"], JsonSchema.Parse(_site.Files["index.schema.json"]).Faults(index));
    }

    [Fact]
    public void Every_key_of_the_schema_is_seen_in_the_specimen_but_for_what_tells_of_retracted_parts()
    {
        var documented = JsonNode.Parse(_site.Files["index.schema.json"])!["properties"]!["articles"]!["items"]!["properties"]!.AsObject().Select(p => p.Key);
        Assert.Equal(["retracts-part-of", "partly-retracted-by"], documented.Except(Index["articles"]!.AsArray().SelectMany(a => a!.AsObject().Select(p => p.Key))));
    }

    [Fact]
    public void Every_file_that_it_names_is_there()
    {
        var formats = Index["formats"]!.AsArray().Select(f => f!["file"]!.GetValue<string>()).ToArray();
        Assert.Equal(RecordFormats.All.Select(f => f.FileName), formats);
        foreach (var article in Index["articles"]!.AsArray())
        {
            var attachments = (article!["attachments"] as JsonArray ?? []).Select(a => a!.GetValue<string>());
            foreach (var url in formats.Select(f => article["url"]!.GetValue<string>() + f).Concat(attachments)) Assert.Contains(Uri.UnescapeDataString(url["https://archive.example/base/".Length..]), _site.Files.Keys);
        }
    }

    [Fact]
    public void Every_relation_is_told_at_both_ends()
    {
        var articles = Index["articles"]!.AsArray().Select(a => a!.AsObject()).ToDictionary(a => a["url"]!.GetValue<string>(), StringComparer.Ordinal);
        (string There, string Back)[] kinds = [("responds-to", "answered-by"), ("corrects", "corrected-by"), ("retracts", "retracted-by"), ("concerns", "put-under-concern-by"), ("adds-to", "added-to-by")];
        foreach (var (there, back) in kinds)
        {
            var told = Ends(there).Where(e => articles.ContainsKey(e.To)).ToArray();
            Assert.NotEmpty(told);
            Assert.Equal(told.Order(), Ends(back).Select(e => (e.To, e.From)).Order());
        }

        IEnumerable<(string From, string To)> Ends(string key) => articles.SelectMany(a => a.Value[key] as JsonArray ?? [], (a, to) => (a.Key, to!.GetValue<string>()));
    }

    [Fact]
    public void Has_no_text_of_an_article() =>
        Assert.DoesNotContain(_site.Site.Corpus.Articles.Select(a => a.Body.PlainText).Where(t => t.Length > 80), t => _site.Text("index.json").Contains(t[40..80], StringComparison.Ordinal));

    [Fact]
    public void The_CSV_file_has_a_row_an_article_and_the_same_values()
    {
        var rows = CsvRows.In(_site.Text("index.csv"));
        var articles = Index["articles"]!.AsArray();
        Assert.Equal(articles.Count + 1, rows.Count);
        foreach (var (row, article) in rows.Skip(1).Zip(articles))
        {
            var cells = rows[0].Zip(row).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
            Assert.Equal(rows[0].Count, row.Count);
            Assert.Equal(article!["id"]!.GetValue<string>(), cells["id"]);
            Assert.Equal(article["consent"]!["status"]!.GetValue<string>(), cells["consent.status"]);
            Assert.Equal(article["doi"]?.GetValue<string>() ?? "", cells["doi"]);
            Assert.Equal(string.Join(" | ", article["authors"]!.AsArray().Select(a => a!["name"])), cells["authors.name"]);
            Assert.Equal(article["authors"]!.AsArray().Count, cells["authors.name"].Length == 0 ? 0 : cells["authors.family"].Split(" | ").Length);
            Assert.Equal(string.Join(" | ", (article["topics"] as JsonArray ?? []).Select(t => t)), cells["topics"]);
        }
    }

    [Fact]
    public void A_bar_within_a_value_is_told_from_one_between_values()
    {
        using var input = new AnInput();
        input.Letter("one", "2020-01-01", "[{name: A | B, affiliation: [X, 'Y | Z']}, C D]", "keywords: [a|b, c]");
        var rows = CsvRows.In(input.Build().Text("index.csv"));
        var cells = rows[0].Zip(rows[1]).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
        Assert.Equal(@"A \| B | C D", cells["authors.name"]);
        Assert.Equal(@"X || Y \| Z | ", cells["authors.affiliations"]);
        Assert.Equal("", cells["authors.orcid"]);
        Assert.Equal(@"a\|b | c", cells["keywords"]);
    }
}
