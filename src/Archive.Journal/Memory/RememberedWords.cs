using System.Collections;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>The words of each article as the last build read them for the index, unless a fact that they were made of has changed.</summary>
internal sealed class RememberedWords : IDisposable
{
    private const string ListName = " list";
    private const string SealName = " seal";

    private readonly MemoryFile _file;
    private readonly MemoryFile _scratch;
    private readonly FactTable _facts;
    private readonly BitArray? _changed;
    private readonly int _known;

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
        if (_changed is not null && _file.TryGet(article.Id, out var bytes, out var stored) && Unpack(bytes, stored, _changed) is { } remembered) return remembered;
        IndexedWords? words = null;
        var reads = Reads.During(() => words = ReadWords.From(corpus, article, List));
        var facts = new PackWriter();
        _facts.Pack(facts, reads);
        var output = new PackWriter();
        output.Bytes(facts.Written);
        var start = output.Length;
        PackedWords.Write(output, words!);
        return PackedWords.From(_file.Put(article.Id, output.Written).Slice(start, output.Length - start), output.Memory[start..]);
    }

    /// <summary>Keeps something until the build ends.</summary>
    public Stored PutAside(int number, byte[] bytes) => _scratch.Put($"{number}", bytes);

    /// <summary>The list before what is put in its numbers.</summary>
    /// <param name="seal">Of the facts as they are now.</param>
    /// <param name="corpus">The words of its articles are kept, asked for or not; no others are.</param>
    public void Save(ulong seal, Corpus corpus)
    {
        if (_changed is not null)
            foreach (var article in corpus.Articles) _file.Keep(article.Id);
        if (List.Packed is { } list && !(_file.TryGet(ListName, out var before) && before.Span.SequenceEqual(list))) _file.Put(ListName, list);
        _file.Put(SealName, BitConverter.GetBytes(seal));
        _file.Save();
    }

    public void Dispose()
    {
        _file.Dispose();
        _scratch.Dispose();
    }

    private PackedWords? Unpack(ReadOnlyMemory<byte> bytes, Stored stored, BitArray changed)
    {
        var record = new PackReader(bytes);
        if (FactTable.AnyOf(new PackReader(record.Bytes()), changed)) return null;
        var words = PackedWords.From(stored.Slice(stored.Length - record.Left, record.Left), bytes[^record.Left..]);
        // A list that was not written whole.
        return words.Highest < _known ? words : null;
    }
}
