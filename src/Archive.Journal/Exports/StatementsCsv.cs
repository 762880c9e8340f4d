using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>What the articles state, a row for each article and value.</summary>
internal static class StatementsCsv
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => [ExportFile.At(StatementsPage.CsvPath, output =>
    {
        Csv.WriteRow(output, "article id", "url", "type", "published", "kind", "value", "sentence as printed");
        foreach (var row in StatementRow.All(corpus))
            Csv.WriteRow(output, row.Article.Id, corpus.Settings.Url(row.Article.Path), row.Article.Type.Word(), row.Published, row.Kind, row.Value, row.Sentence);
    })];
}
