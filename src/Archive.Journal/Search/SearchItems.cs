using System.Buffers;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Search;

/// <summary>What the search page shows of articles before it has read them.</summary>
internal static class SearchItems
{
    public const int PerFile = 5;

    private const int FirstLines = 200;
    private const int MostAuthors = 6;

    /// <summary>In the order of the numbers of the index: the oldest first.</summary>
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.Articles.Reverse().Chunk(PerFile).Select((articles, i) => ExportFile.At(new SitePath($"/search/items/{i}.json"), output => Write(output, corpus, articles)));

    private static void Write(IBufferWriter<byte> output, Corpus corpus, IEnumerable<Article> articles) => Json.Write(output, json =>
    {
        var words = Phrases.Of(corpus.Settings.Language);
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var article in articles)
        {
            json.WriteStartObject();
            json.WriteString("url", corpus.Settings.Href(article.Path));
            json.WriteString("title", article.Title.Value);
            json.Optional("language", article.Language == corpus.Settings.Language ? "" : article.Language);
            json.WriteString("type", words.Type(article.Type));
            json.Optional("authors", article.Authors.Take(MostAuthors).Select(a => a.Name.Full));
            if (article.Authors.Length > MostAuthors) json.WriteNumber("more-authors", article.Authors.Length - MostAuthors);
            json.Optional("date", article.Published is { } date ? words.Date(date.Value) : "");
            foreach (var kinds in corpus.StatusOf(article).Select(s => s.Kind).Distinct().GroupBy(k => k.Gravity()))
                json.Optional(kinds.Key, kinds.Select(words.Status));
            json.Optional("text", Wording.Excerpt(article.Opening, FirstLines));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }, isCompact: true);
}
