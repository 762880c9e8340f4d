using System.Collections;
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
    private const string SealName = " seal";

    private readonly MemoryFile _file;
    private readonly FactTable _facts;

    /// <param name="file">By the article's id.</param>
    /// <param name="facts">The facts by number.</param>
    public RememberedEntries(MemoryFile file, FactTable facts) => (_file, _facts) = (file, facts);

    /// <summary>Hands the corpus what is remembered, and marks the entries that are others than before.</summary>
    /// <param name="corpus">The archive.</param>
    /// <param name="changed">The facts that are others than before.</param>
    /// <param name="seal">Of the facts as they were before: entries that were kept with others say nothing.</param>
    public void Recall(Corpus corpus, BitArray changed, ulong seal)
    {
        var isOfPages = _file.TryGet(SealName, out var kept) && BitConverter.ToUInt64(kept.Span) == seal;
        var others = Phase.Each([.. corpus.Articles, .. corpus.Withdrawn], article => Recall(corpus, article, isOfPages ? changed : null));
        foreach (var number in others.SelectMany(o => o).Where(number => number < changed.Length)) changed[number] = true;
    }

    /// <summary>Keeps what was made in this build.</summary>
    /// <param name="corpus">The archive.</param>
    /// <param name="seal">Of the facts as they are now.</param>
    public void Save(Corpus corpus, ulong seal)
    {
        foreach (var (article, entries) in corpus.Entries.Made) _file.Put(article, Pack(entries));
        _file.Put(SealName, BitConverter.GetBytes(seal));
        _file.Save();
    }

    // The numbers of the entries that are others than before.
    private int[] Recall(Corpus corpus, Article article, BitArray? changed)
    {
        var before = changed is not null && _file.TryGet(article.Id, out var bytes) ? new PackReader(bytes) : null;
        var reads = before?.Bytes();
        var entries = before?.List(before.Bytes);
        if (reads is { } known && !FactTable.AnyOf(new PackReader(known), changed!))
        {
            corpus.Entries.Remember(article, [.. entries!]);
            return [];
        }
        return corpus.Entries.All(article, () => EntryKind.Make(corpus, article)).Index()
            .Where(e => entries is not { } old || !old[e.Index].Span.SequenceEqual(e.Item.Span)).Select(e => _facts.NumberOf(Entries.FactOf(article, e.Index))).ToArray();
    }

    private ReadOnlyMemory<byte> Pack(MadeEntries entries)
    {
        var output = new PackWriter();
        var reads = new PackWriter();
        _facts.Pack(reads, entries.Reads!);
        output.Bytes(reads.Written);
        output.List(entries.Bytes, entry => output.Bytes(entry.Span));
        return output.Written.ToArray();
    }
}
