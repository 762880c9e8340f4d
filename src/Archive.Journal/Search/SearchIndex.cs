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
    private const int CharactersPerFile = 8_000;
    private const int LongestList = 6_000;
    private const int PairsPerFile = 1_000;

    public static IEnumerable<IndexFile> From(Corpus corpus)
    {
        var list = new WordList();
        return From(corpus, list, article => ReadWords.From(corpus, article, list));
    }

    /// <param name="corpus">The archive.</param>
    /// <param name="list">The words by their numbers.</param>
    /// <param name="read">Reads an article, on any thread.</param>
    public static IEnumerable<IndexFile> From(Corpus corpus, WordList list, Func<Article, IndexedWords> read)
    {
        ImmutableArray<Article> articles = [.. corpus.Articles.Reverse()];
        var indexed = Phase.Each(articles, read);
        return From(corpus, articles, indexed, list.ToArray());
    }

    private static IEnumerable<IndexFile> From(Corpus corpus, ImmutableArray<Article> articles, ImmutableArray<IndexedWords> read, string?[] list)
    {
        var words = WordIndex.From(ByWord(read, list), Filters(corpus, articles), articles.Length);
        var phrases = PhraseIndex.From([.. read.Select(r => r.Pairs)], PairsPerFile);
        var (files, lists) = Pack(words.Lines);
        var starts = files.Select((f, i) => i == 0 ? "" : Distinguishing(files[i - 1][^1].Key, f[0].Key)).ToArray();
        return
        [
            new IndexFile(new SitePath("/search/index.json"), FingerprintOf(articles, starts, phrases.Files), output => WriteManifest(output, articles, starts, phrases.Files)),
            .. files.Select((f, i) => TextFile($"words/{i}", FingerprintOf(f), () => string.Concat(f.Select(l => $"{l.Key}\t{l.Text}\n")))),
            .. lists.Select((l, i) => TextFile($"lists/{i}", Fingerprint.Of(l), () => l + "\n")),
            .. Enumerable.Range(0, phrases.Files).Select(i => TextFile($"phrases/{i}", phrases.FingerprintOf(i), () => phrases.TextOf(i))),
        ];
    }

    private static IEnumerable<(string, Posting[])> ByWord(ImmutableArray<IndexedWords> read, string?[] words)
    {
        var counts = new int[words.Length];
        foreach (var indexed in read)
            foreach (var (word, _) in indexed.Words) counts[word]++;
        var postings = Array.ConvertAll(counts, count => new Posting[count]);
        Array.Clear(counts);
        foreach (var (article, indexed) in read.Index())
            foreach (var (word, level) in indexed.Words) postings[word][counts[word]++] = new Posting(article, level);
        return words.Zip(postings).Where(w => w.First is not null && w.Second.Length > 0).Select(w => (w.First!, w.Second));
    }

    // '#' begins no word.
    private static IEnumerable<(string, Posting[])> Filters(Corpus corpus, ImmutableArray<Article> articles) =>
        articles.Index().SelectMany(a => corpus.TopicsOf[a.Item.Id].Select(t => $"#topic:{t.Slug}").Append($"#type:{a.Item.Type.Word()}"), (a, key) => (Key: key, a.Index))
            .GroupBy(f => f.Key, f => new Posting(f.Index, 1), StringComparer.Ordinal).Select(g => (g.Key, g.ToArray()));

    // A long list has a file of its own, and its line the number of that.
    private static (List<List<IndexLine>> Files, List<string> Lists) Pack(ImmutableArray<IndexLine> lines)
    {
        var (files, lists, size) = (new List<List<IndexLine>> { new() }, new List<string>(), 0);
        foreach (var line in lines)
        {
            var kept = line;
            if (line.Text.Length > LongestList)
            {
                kept = line with { Text = $"!{lists.Count}" };
                lists.Add(line.Text);
            }
            var length = kept.Key.Length + kept.Text.Length + 2;
            if (size + length > CharactersPerFile && size > 0)
            {
                files.Add([]);
                size = 0;
            }
            files[^1].Add(kept);
            size += length;
        }
        return (files, lists);
    }

    // The shortest text that is after the one and not after the other.
    private static string Distinguishing(string before, string key) => key[..(before.AsSpan().CommonPrefixLength(key) + 1)];

    private static IndexFile TextFile(string name, ulong fingerprint, Func<string> text) =>
        new(new SitePath($"/search/{name}.txt"), fingerprint, output => Encoding.UTF8.GetBytes(text(), output));

    private static ulong FingerprintOf(List<IndexLine> lines)
    {
        var fingerprint = new Fingerprint();
        foreach (var line in lines)
        {
            fingerprint.Add(line.Key);
            fingerprint.Add(line.Text);
        }
        return fingerprint.Value;
    }

    private static ulong FingerprintOf(ImmutableArray<Article> articles, string[] starts, int phraseFiles)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add((ulong)phraseFiles);
        foreach (var article in articles) fingerprint.Add((ulong)(article.Published?.Value.Year ?? 0));
        foreach (var start in starts) fingerprint.Add(start);
        return fingerprint.Value;
    }

    private static void WriteManifest(IBufferWriter<byte> output, ImmutableArray<Article> articles, string[] starts, int phraseFiles) => Json.Write(output, json =>
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
