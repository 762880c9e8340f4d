using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>What the search page's script reads: titles, people, topics, editors, identifiers and first lines.</summary>
internal static class SearchIndex
{
    private const int FirstLines = 400;

    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new ExportFile(new SitePath("/search/index.json"), output => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var article in corpus.Articles)
        {
            json.WriteStartObject();
            json.WriteString("t", article.Title.Value);
            json.WriteString("u", corpus.Settings.Href(article.Path));
            json.WriteString("c", article.Type.Label());
            json.Optional("a", string.Join("; ", article.Authors.Select(a => a.Name.Full)));
            json.Optional("k", string.Join("; ", corpus.TopicsOf[article.Id].Select(t => t.Label).Concat(article.Keywords)));
            json.Optional("e", string.Join("; ", article.HandlingEditors.Select(e => e.Name.Full)));
            json.Optional("y", article.Published?.Value.Year.ToString() ?? "");
            json.Optional("d", article.Doi?.Value.Value ?? "");
            json.Optional("s", string.Join(", ", corpus.StatusOf(article).Select(s => StatusLabel.Word(s.Kind)).Distinct()));
            json.Optional("x", Wording.Excerpt(article.Body.PlainText, FirstLines));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }, isCompact: true))];
}
