using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Search;

/// <summary>
/// The index that the search page reads, in files so small that an answer needs only a few:
/// <c>index.json</c> (how many articles, where years begin, with which word each file of words begins),
/// <c>words/</c> (see <see cref="WordIndex"/>; a list too long for its file is in <c>lists/</c>), <c>phrases/</c>
/// (see <see cref="PhraseIndex"/>) and <c>items/</c> (what is shown of an article). Articles are numbered from the oldest,
/// so that a new one leaves the numbers of all others as they are.
/// </summary>
internal static class SearchIndex
{
    private const int PairsPerFile = 1_000;

    public static IEnumerable<IndexFile> From(Corpus corpus)
    {
        var (list, articles) = (new WordList(), Numbered(corpus));
        var packed = Phase.Each(articles, article => PackedWords.Of(ReadWords.From(corpus, article, list)));
        return Files(articles, WordFilesOf(corpus, articles, SortedWords.Of(packed, list)), PhraseIndex.From(packed, PhraseFilesFor(packed.Sum(p => (long)p.PairCount)), (_, bytes) => new Stored(bytes.ToArray())));
    }

    /// <summary>The published articles in the order of their numbers.</summary>
    public static ImmutableArray<Article> Numbered(Corpus corpus) => [.. corpus.Articles.Reverse()];

    /// <summary>How many files of phrases there are.</summary>
    /// <param name="pairs">How many pairs of words there are in the archive.</param>
    public static int PhraseFilesFor(long pairs) => PhraseIndex.FilesFor(pairs, PairsPerFile);

    /// <summary>The files of words.</summary>
    /// <param name="corpus">The archive.</param>
    /// <param name="articles">In the order of their numbers.</param>
    /// <param name="words">Of the articles.</param>
    public static WordFiles WordFilesOf(Corpus corpus, ImmutableArray<Article> articles, SortedWords words) =>
        WordFiles.Of(WordIndex.From(words.Lines, Filters(corpus, articles), articles.Length).Lines);

    /// <summary>All files of the index.</summary>
    /// <param name="articles">In the order of their numbers.</param>
    /// <param name="words">The files of their words.</param>
    /// <param name="phrases">Of the articles.</param>
    public static IEnumerable<IndexFile> Files(ImmutableArray<Article> articles, WordFiles words, PhraseIndex phrases) =>
    [
        new IndexFile(new SitePath("/search/index.json"), () => FingerprintOf(articles, words.Starts, phrases.Files), output => WriteManifest(output, articles, words.Starts, phrases.Files)),
        .. words.Files,
        .. Enumerable.Range(0, phrases.Files).Select(i => new IndexFile(new SitePath($"/search/phrases/{i}.txt"), () => phrases.FingerprintOf(i), output => Encoding.UTF8.GetBytes(phrases.TextOf(i), output)) { IsAsBefore = phrases.IsAsBefore(i) }),
    ];

    // '#' begins no word.
    private static IEnumerable<IndexLine> Filters(Corpus corpus, ImmutableArray<Article> articles) =>
        articles.Index().SelectMany(a => corpus.TopicsOf[a.Item.Id].Select(t => $"#topic:{t.Slug}").Append($"#type:{a.Item.Type.Word()}"), (a, key) => (Key: key, a.Index))
            .GroupBy(f => f.Key, f => new Posting(f.Index, 1), StringComparer.Ordinal).Select(g => IndexLine.From(g.Key, g.ToArray()));

    private static ulong FingerprintOf(ImmutableArray<Article> articles, IReadOnlyList<string> starts, int phraseFiles)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add((ulong)phraseFiles);
        foreach (var article in articles) fingerprint.Add((ulong)(article.Published?.Value.Year ?? 0));
        foreach (var start in starts) fingerprint.Add(start);
        return fingerprint.Value;
    }

    private static void WriteManifest(IBufferWriter<byte> output, ImmutableArray<Article> articles, IReadOnlyList<string> starts, int phraseFiles) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("articles", articles.Length);
        json.WriteNumber("items-per-file", SearchItems.PerFile);
        json.WriteNumber("phrase-files", phraseFiles);
        json.WriteNumber("after-title", ReadWords.AfterTitle);
        json.WriteStartObject("years");
        foreach (var year in articles.Index().Where(a => a.Item.Published is not null).GroupBy(a => a.Item.Published!.Value.Value.Year))
            WriteYear(json, year.Key.ToString(), year.First().Index, year.Count());
        json.WriteEndObject();
        json.WriteStartArray("words");
        foreach (var start in starts) json.WriteStringValue(start);
        json.WriteEndArray();
        json.WriteEndObject();
    }, isCompact: true);

    // The first of the year, and how many: articles are in the order of their dates.
    private static void WriteYear(Utf8JsonWriter json, string year, int first, int count)
    {
        json.WriteStartArray(year);
        json.WriteNumberValue(first);
        json.WriteNumberValue(count);
        json.WriteEndArray();
    }
}
