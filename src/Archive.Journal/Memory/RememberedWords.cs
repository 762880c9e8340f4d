using System.Collections;
using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>The words of each article as the last build read them for the index, unless a fact that they were made of has changed.</summary>
internal sealed class RememberedWords
{
    private const string ListName = " list";
    private const string SealName = " seal";

    private readonly MemoryFile _file;
    private readonly FactTable _facts;
    private readonly BitArray? _changed;
    private readonly int _known;

    /// <param name="file">By the article's id, and the list of all words.</param>
    /// <param name="facts">The facts by number.</param>
    /// <param name="changed">Those that are others than before; null where nothing is known.</param>
    /// <param name="seal">Of the facts as they were before: words that were kept with others say nothing.</param>
    public RememberedWords(MemoryFile file, FactTable facts, BitArray? changed, ulong seal)
    {
        (_file, _facts) = (file, facts);
        _changed = file.TryGet(SealName, out var kept) && BitConverter.ToUInt64(kept.Span) == seal ? changed : null;
        List = _changed is not null && file.TryGet(ListName, out var bytes) && new PackReader(bytes) is var list ? new WordList(list.List(list.Text)) : new WordList();
        _known = List.Count;
    }

    public WordList List { get; }

    public IndexedWords Read(Corpus corpus, Article article)
    {
        if (_changed is not null && _file.TryGet(article.Id, out var bytes) && Unpack(new PackReader(bytes), _changed) is { } remembered) return remembered;
        IndexedWords? words = null;
        var reads = Reads.During(() => words = ReadWords.From(corpus, article, List));
        _file.Put(article.Id, Pack(words!, reads));
        return words!;
    }

    /// <summary>The list before what is put in its numbers.</summary>
    /// <param name="seal">Of the facts as they are now.</param>
    public void Save(ulong seal)
    {
        if (List.Count > _known || _known == 0)
        {
            var list = new PackWriter();
            list.List(Array.ConvertAll(List.ToArray(), word => word ?? ""), list.Text);
            _file.Put(ListName, list.Written.ToArray());
        }
        _file.Put(SealName, BitConverter.GetBytes(seal));
        _file.Save();
    }

    private byte[] Pack(IndexedWords words, Fact[] reads)
    {
        var output = new PackWriter();
        var facts = new PackWriter();
        _facts.Pack(facts, reads);
        output.Bytes(facts.Written);
        output.List(words.Words, use => output.Number((ulong)(uint)use.Word << 4 | use.Level));
        var pairs = new ulong[words.Pairs.Length];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = words.Pairs[i].Key;
        output.Bytes(MemoryMarshal.AsBytes(pairs.AsSpan()));
        foreach (var pair in words.Pairs) output.Number(pair.Place);
        return output.Written.ToArray();
    }

    private IndexedWords? Unpack(PackReader record, BitArray changed)
    {
        if (FactTable.AnyOf(new PackReader(record.Bytes()), changed)) return null;
        var words = new WordUse[record.Number()];
        for (var i = 0; i < words.Length; i++)
        {
            var use = record.Large();
            words[i] = new WordUse((int)(use >> 4), (byte)(use & 15));
            // A list that was not written whole.
            if (words[i].Word >= _known) return null;
        }
        var keys = MemoryMarshal.Cast<byte, ulong>(record.Bytes().Span);
        var pairs = new PairUse[keys.Length];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = new PairUse(keys[i], record.Number());
        return new IndexedWords(words, pairs);
    }
}
