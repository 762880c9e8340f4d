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

    /// <summary>Keeps what is made from now on.</summary>
    public void KeepAllOf(Corpus corpus) => corpus.Entries.PutAway = Put;

    /// <summary>Hands the corpus what is remembered, and marks the entries that are others than before.</summary>
    /// <param name="corpus">The archive.</param>
    /// <param name="changed">The facts that are others than before.</param>
    /// <param name="seal">Of the facts as they were before: entries that were kept with others say nothing.</param>
    public void Recall(Corpus corpus, BitArray changed, ulong seal)
    {
        var isOfFacts = _file.TryGet(SealName, out var kept) && BitConverter.ToUInt64(kept.Span) == seal;
        var others = Phase.Each([.. corpus.Articles, .. corpus.Withdrawn], article => Recall(corpus, article, isOfFacts ? changed : null));
        foreach (var number in others.SelectMany(o => o).Where(number => number < changed.Length)) changed[number] = true;
    }

    /// <param name="seal">Of the facts as they are now.</param>
    public void Save(ulong seal)
    {
        _file.Put(SealName, BitConverter.GetBytes(seal));
        _file.Save();
    }

    // The numbers of the entries that are others than before.
    private int[] Recall(Corpus corpus, Article article, BitArray? changed)
    {
        ArticleEntries? before = null;
        if (changed is not null && _file.TryGet(article.Id, out var bytes, out var stored))
        {
            var record = new PackReader(bytes);
            var isSame = !FactTable.AnyOf(new PackReader(record.Bytes()), changed);
            before = Unpack(stored, record);
            if (isSame)
            {
                corpus.Entries.Remember(article, before);
                return [];
            }
        }
        return [.. EntryKind.Remade(corpus, article).Where(e => before is null || !before[e.Kind].Read().Span.SequenceEqual(e.Bytes.Span)).Select(e => _facts.NumberOf(Entries.FactOf(article, e.Kind)))];
    }

    private ArticleEntries Put(Article article, MadeEntries made, Fact[] reads)
    {
        var output = new PackWriter();
        var facts = new PackWriter();
        _facts.Pack(facts, reads);
        output.Bytes(facts.Written);
        output.List(made.Ends, output.Number);
        output.Raw(made.Bytes);
        return new ArticleEntries(Tail(_file.Put(article.Id, output.Written), made.Bytes.Length), made.Ends);
    }

    private static ArticleEntries Unpack(Stored stored, PackReader record)
    {
        int[] ends = [.. record.List(record.Number)];
        return new ArticleEntries(Tail(stored, record.Left), ends);
    }

    private static Stored Tail(Stored stored, int length) => stored.Slice(stored.Length - length, length);
}
