using System.Buffers;
using System.Collections;
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
    private const int CharactersPerFile = 8_000;
    private const int LongestList = 6_000;
    private const int PairsPerFile = 1_000;

    public static IEnumerable<IndexFile> From(Corpus corpus)
    {
        var list = new WordList();
        return From(corpus, list, article => PackedWords.Of(ReadWords.From(corpus, article, list)), (_, bytes) => new Stored(bytes), (_, _) => null);
    }

    /// <param name="corpus">The archive.</param>
    /// <param name="list">The words by their numbers; those that nobody uses are dropped.</param>
    /// <param name="read">Reads an article, on any thread.</param>
    /// <param name="putAside">Takes what a numbered file of phrases will be written from, and says where it is.</param>
    /// <param name="changed">Of so many files of phrases, those that are others than the last build wrote; null where that is not known.</param>
    public static IEnumerable<IndexFile> From(Corpus corpus, WordList list, Func<Article, PackedWords> read, Func<int, byte[], Stored> putAside, Func<ImmutableArray<Article>, int, BitArray?> changed)
    {
        ImmutableArray<Article> articles = [.. corpus.Articles.Reverse()];
        var packed = Phase.Each(articles, read);
        var files = PhraseIndex.FilesFor(packed, PairsPerFile);
        var some = changed(articles, files);
        // A few are sorted while the words are; all of them at that time would fill the memory.
        var fewPhrases = some is null ? null : Task.Run(() => PhraseIndex.From(packed, files, some, putAside));
        var words = TextsOf(WordIndex.From(Sort(packed, list), Filters(corpus, articles), articles.Length).Lines);
        var phrases = fewPhrases?.GetAwaiter().GetResult() ?? PhraseIndex.From(packed, files, changed: null, putAside);
        return
        [
            new IndexFile(new SitePath("/search/index.json"), () => FingerprintOf(articles, words.Starts, phrases.Files), output => WriteManifest(output, articles, words.Starts, phrases.Files)),
            .. words.Files.Select((f, i) => TextFile($"words/{i}", f)),
            .. words.Lists.Select((l, i) => TextFile($"lists/{i}", l)),
            .. Enumerable.Range(0, phrases.Files).Select(i => new IndexFile(new SitePath($"/search/phrases/{i}.txt"), () => phrases.FingerprintOf(i), output => Encoding.UTF8.GetBytes(phrases.TextOf(i), output)) { IsAsBefore = phrases.IsAsBefore(i) }),
        ];
    }

    // Article by article: the words of all at once would fill the memory.
    private static (string, ReadOnlyMemory<Posting>)[] Sort(ImmutableArray<PackedWords> packed, WordList list)
    {
        var uses = new int[list.Count];
        foreach (var article in packed) article.Count(uses);
        var words = list.Close(uses);
        var starts = new int[uses.Length];
        for (var word = 1; word < starts.Length; word++) starts[word] = starts[word - 1] + uses[word - 1];
        var postings = new Posting[uses.Sum()];
        var next = starts.ToArray();
        foreach (var (number, article) in packed.Index())
            foreach (var (word, level) in article.Words()) postings[next[word]++] = new Posting(number, level);
        return [.. words.Index().Where(w => w.Item is not null).Select(w => (w.Item!, (ReadOnlyMemory<Posting>)postings.AsMemory(starts[w.Index], uses[w.Index])))];
    }

    // '#' begins no word.
    private static IEnumerable<(string, ReadOnlyMemory<Posting>)> Filters(Corpus corpus, ImmutableArray<Article> articles) =>
        articles.Index().SelectMany(a => corpus.TopicsOf[a.Item.Id].Select(t => $"#topic:{t.Slug}").Append($"#type:{a.Item.Type.Word()}"), (a, key) => (Key: key, a.Index))
            .GroupBy(f => f.Key, f => new Posting(f.Index, 1), StringComparer.Ordinal).Select(g => (g.Key, (ReadOnlyMemory<Posting>)g.ToArray()));

    // A long list has a file of its own, and its line the number of that.
    private static (List<byte[]> Files, List<string> Starts, List<byte[]> Lists) TextsOf(ImmutableArray<IndexLine> lines)
    {
        var (files, starts, lists) = (new List<byte[]>(), new List<string> { "" }, new List<byte[]>());
        var (file, list, before) = (new StringBuilder(), new StringBuilder(), "");
        foreach (var line in lines)
        {
            var isLong = line.Length > LongestList;
            if (isLong)
            {
                Postings.AppendTo(list.Clear(), line.Postings.Span);
                lists.Add(Utf8(list.Append('\n')));
            }
            var kept = isLong ? $"!{lists.Count - 1}" : "";
            if (file.Length + line.Key.Length + (isLong ? kept.Length : line.Length) + 2 > CharactersPerFile && file.Length > 0)
            {
                files.Add(Utf8(file));
                starts.Add(Distinguishing(before, line.Key));
                file.Clear();
            }
            file.Append(line.Key).Append('\t').Append(kept);
            if (!isLong) Postings.AppendTo(file, line.Postings.Span);
            file.Append('\n');
            before = line.Key;
        }
        files.Add(Utf8(file));
        return (files, starts, lists);
    }

    private static byte[] Utf8(StringBuilder text) => Encoding.UTF8.GetBytes(text.ToString());

    // The shortest text that is after the one and not after the other.
    private static string Distinguishing(string before, string key) => key[..(before.AsSpan().CommonPrefixLength(key) + 1)];

    private static IndexFile TextFile(string name, byte[] text) => new(new SitePath($"/search/{name}.txt"), () => Fingerprint.Of(text), output => output.Write(text));

    private static ulong FingerprintOf(ImmutableArray<Article> articles, List<string> starts, int phraseFiles)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add((ulong)phraseFiles);
        foreach (var article in articles) fingerprint.Add((ulong)(article.Published?.Value.Year ?? 0));
        foreach (var start in starts) fingerprint.Add(start);
        return fingerprint.Value;
    }

    private static void WriteManifest(IBufferWriter<byte> output, ImmutableArray<Article> articles, List<string> starts, int phraseFiles) => Json.Write(output, json =>
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
