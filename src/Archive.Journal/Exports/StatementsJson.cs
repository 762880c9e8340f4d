using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>What the articles state: the counts by kind, value and year, and the rows that they are counted from.</summary>
internal static class StatementsJson
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => [ExportFile.At(StatementsPage.JsonPath, output => Json.Write(output, json => Write(json, corpus)))];

    private static void Write(Utf8JsonWriter json, Corpus corpus)
    {
        json.WriteStartObject();
        json.WriteString("title", corpus.Settings.Title);
        json.WriteString("url", corpus.Settings.Url(new("/statements/")));
        json.WriteStartArray("kinds");
        foreach (var overview in StatementOverview.All(corpus)) WriteKind(json, corpus, overview);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in StatementRow.All(corpus)) WriteRow(json, corpus, row);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, Corpus corpus, StatementOverview overview)
    {
        json.WriteStartObject();
        json.WriteString("kind", overview.Kind.Word);
        json.WriteString("label", overview.Kind.Label);
        json.WriteNumber("articles", overview.Expected.Length);
        json.WriteNumber("stating", overview.Stating.Length);
        json.WriteStartArray("values");
        foreach (var statement in overview.Values) WriteValue(json, corpus, statement);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Corpus corpus, Statement statement)
    {
        var chart = YearChart.Of(corpus, statement.Articles);
        json.WriteStartObject();
        json.WriteString("value", statement.Label);
        json.WriteString("url", corpus.Settings.Url(statement.Path));
        json.WriteNumber("articles", statement.Articles.Length);
        json.WriteStartObject("years");
        foreach (var bar in chart.Bars.Where(b => b.Count > 0)) json.WriteNumber($"{bar.Year}", bar.Count);
        json.WriteEndObject();
        if (chart.Undated > 0) json.WriteNumber("undated", chart.Undated);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, Corpus corpus, StatementRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Article.Id);
        json.WriteString("url", corpus.Settings.Url(row.Article.Path));
        json.WriteString("type", row.Article.Type.Word());
        json.Optional("published", row.Published);
        json.WriteString("kind", row.Kind);
        json.WriteString("value", row.Value);
        json.Optional("sentence", row.Sentence);
        json.WriteEndObject();
    }
}
