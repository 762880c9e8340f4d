using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>The words of each article as the last build read them for the index, unless a fact that they were made of has changed.</summary>
internal sealed class RememberedWords
{
    private const string ListName = " list";
    private const string SealName = " seal";
    private const string OrderName = " order";

    private readonly MemoryFile _file;
    private readonly MemoryFile _scratch;
    private readonly FactTable _facts;
    private readonly BitArray? _changed;
    private readonly int _known;
    private readonly ConcurrentDictionary<string, (PackedWords? Before, PackedWords Now)> _readAnew = new(StringComparer.Ordinal);

    /// <param name="file">By the article's id, and the list of all words.</param>
    /// <param name="scratch">Never saved: what the index is written from waits there.</param>
    /// <param name="facts">The facts by number.</param>
    /// <param name="changed">Those that are others than before; null where nothing is known.</param>
    /// <param name="seal">Of the facts as they were before: words that were kept with others say nothing.</param>
    public RememberedWords(MemoryFile file, MemoryFile scratch, FactTable facts, BitArray? changed, ulong seal)
    {
        (_file, _scratch, _facts) = (file, scratch, facts);
        _changed = file.TryGet(SealName, out var kept) && BitConverter.ToUInt64(kept.Span) == seal ? changed : null;
        List = _changed is not null && file.TryGet(ListName, out var list) ? new WordList(list) : new WordList();
        _known = List.Count;
    }

    public WordList List { get; }

    public PackedWords Read(Corpus corpus, Article article)
    {
        PackedWords? before = null;
        if (_changed is not null && _file.TryGet(article.Id, out var bytes, out var stored))
        {
            var record = new PackReader(bytes);
            var isSame = !FactTable.AnyOf(new PackReader(record.Bytes()), _changed);
            before = PackedWords.From(stored.Slice(stored.Length - record.Left, record.Left), bytes[^record.Left..]);
            // In a list that was not written whole, some words are missing.
            if (isSame && before.Value.Highest < _known) return before.Value;
        }
        IndexedWords? words = null;
        var reads = Reads.During(() => words = ReadWords.From(corpus, article, List));
        var facts = new PackWriter();
        _facts.Pack(facts, reads);
        var output = new PackWriter();
        output.Bytes(facts.Written);
        var start = output.Length;
        PackedWords.Write(output, words!);
        var now = PackedWords.From(_file.Put(article.Id, output.Written).Slice(start, output.Length - start), output.Memory[start..]);
        _readAnew[article.Id] = (before, now);
        return now;
    }

    /// <summary>The files of phrases that are others than before: they hold pairs of words that an article had or has, and not both.</summary>
    /// <param name="articles">In the order of their numbers.</param>
    /// <param name="files">How many files there are.</param>
    /// <returns>Null where articles have other numbers than before, or where there are more files or fewer: then all of them may be others.</returns>
    public BitArray? ChangedPhrases(ImmutableArray<Article> articles, int files)
    {
        var known = _changed is not null && _file.TryGet(OrderName, out var order) ? KnownInOrder(new PackReader(order), articles, files) : null;
        var output = new PackWriter();
        output.Number(files);
        output.List(articles, a => output.Text(a.Id));
        _file.Put(OrderName, output.Written);
        if (known is not { } count) return null;
        var changed = new BitArray(files);
        foreach (var (number, article) in articles.Index())
        {
            var isReadAnew = _readAnew.TryGetValue(article.Id, out var words);
            if (number < count ? isReadAnew && words.Before is null : !isReadAnew) return null;
            if (!isReadAnew) continue;
            var pairs = words.Now.Pairs().ToHashSet();
            if (words.Before is { } before) pairs.SymmetricExceptWith(before.Pairs());
            foreach (var pair in pairs) changed[PhraseIndex.FileOf(pair.Key, files)] = true;
        }
        return changed;
    }

    /// <summary>Keeps something until the build ends.</summary>
    public Stored PutAside(int number, byte[] bytes) => _scratch.Put($"{number}", bytes);

    /// <summary>The list before what is put in its numbers.</summary>
    /// <param name="seal">Of the facts as they are now.</param>
    /// <param name="corpus">The words of its articles are kept, asked for or not; no others are.</param>
    public void Save(ulong seal, Corpus corpus)
    {
        if (_changed is not null)
            foreach (var name in corpus.Articles.Select(a => a.Id).Append(OrderName)) _file.Keep(name);
        if (List.Packed is { } list && !(_file.TryGet(ListName, out var before) && before.Span.SequenceEqual(list))) _file.Put(ListName, list);
        _file.Put(SealName, BitConverter.GetBytes(seal));
        _file.Save();
    }

    // How many articles had the numbers that they have; null where one has another.
    private static int? KnownInOrder(PackReader order, ImmutableArray<Article> articles, int files)
    {
        if (order.Number() != files) return null;
        var count = order.Number();
        if (count > articles.Length) return null;
        for (var i = 0; i < count; i++)
            if (order.Text() != articles[i].Id) return null;
        return count;
    }
}
