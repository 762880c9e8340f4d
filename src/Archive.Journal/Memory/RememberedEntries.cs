using System.Collections;
using System.Collections.Concurrent;
using Archive.Engine;
using Archive.Journal.Exports;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>
/// The entries of each article as the last build made them, unless a fact that they were made of has changed. Those are made anew
/// before anything else is, since a file that holds an entry need not be made again where the entry comes to the same.
/// </summary>
internal sealed class RememberedEntries
{
    // No article has a name like these.
    private const string SealName = " seal";
    private const string HeadsName = " heads";

    private readonly MemoryFile _file;
    private readonly FactTable _facts;
    private readonly ConcurrentDictionary<ulong, ReadOnlyMemory<byte>> _heads = [];

    /// <param name="file">By the article's id.</param>
    /// <param name="facts">The facts by number.</param>
    public RememberedEntries(MemoryFile file, FactTable facts) => (_file, _facts) = (file, facts);

    /// <summary>Keeps what is made from now on.</summary>
    public void KeepAllOf(Corpus corpus) => corpus.Entries.PutAway = Put;

    /// <summary>Hands the corpus what is remembered, and marks the entries that are others than before.</summary>
    /// <param name="corpus">The archive.</param>
    /// <param name="changed">The facts that are others than before.</param>
    /// <param name="seal">Of the facts as they were before: entries that were kept with others say nothing.</param>
    public void Recall(Corpus corpus, BitArray changed, ulong seal)
    {
        if (_file.TryGet(SealName, out var kept) && BitConverter.ToUInt64(kept.Span) == seal && _file.TryGet(HeadsName, out var heads))
            for (var input = new PackReader(heads); !input.IsAtEnd;) _heads[input.Fixed()] = input.Bytes();
        var others = Phase.Each([.. corpus.Articles, .. corpus.Withdrawn], article => Recall(corpus, article, changed));
        foreach (var number in others.SelectMany(o => o).Where(number => number < changed.Length)) changed[number] = true;
    }

    /// <param name="corpus">The entries of its articles are kept, asked for or not; no others are.</param>
    /// <param name="seal">Of the facts as they are now.</param>
    public void Save(Corpus corpus, ulong seal)
    {
        var heads = new PackWriter();
        foreach (var article in corpus.Articles.Concat(corpus.Withdrawn))
        {
            if (!_heads.TryGetValue(Key(article), out var head)) continue;
            _file.Keep(article.Id);
            heads.Fixed(Key(article));
            heads.Bytes(head.Span);
        }
        _file.Put(HeadsName, heads.Written);
        _file.Put(SealName, BitConverter.GetBytes(seal));
        _file.Save();
    }

    // The numbers of the entries that are others than before.
    private int[] Recall(Corpus corpus, Article article, BitArray changed)
    {
        ArticleEntries? before = null;
        if (_heads.TryGetValue(Key(article), out var head) && _file.TryFind(article.Id, out var stored))
        {
            var input = new PackReader(head);
            var isSame = !FactTable.AnyOf(input.Bytes().Span, changed);
            before = new ArticleEntries(stored, [.. input.List(input.Number)], [.. input.List(input.Fixed)], IsMade: false);
            if (isSame && before.IsWhole)
            {
                corpus.Entries.Remember(article, before);
                return [];
            }
        }
        return [.. EntryKind.Remade(corpus, article).Where(e => before is null || before.Fingerprints[e.Kind] != Fingerprint.Of(e.Bytes.Span)).Select(e => _facts.NumberOf(Entries.FactOf(article, e.Kind)))];
    }

    private ArticleEntries Put(Article article, MadeEntries made, Fact[] reads)
    {
        var entries = ArticleEntries.Of(made, _file.Put(article.Id, made.Bytes));
        var (head, facts) = (new PackWriter(), new PackWriter());
        _facts.Pack(facts, reads);
        head.Bytes(facts.Written);
        head.List(entries.Ends, head.Number);
        head.List(entries.Fingerprints, head.Fixed);
        _heads[Key(article)] = head.Written.ToArray();
        return entries;
    }

    private static ulong Key(Article article) => Fingerprint.Of(article.Id);
}
