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
    private readonly MemoryFile _file;
    private readonly FactTable _facts;
    private readonly BitArray? _changed;
    private readonly Dictionary<ulong, ReadOnlyMemory<byte>> _reads = [];
    private readonly ConcurrentDictionary<string, (byte[] Reads, PackedWords Words)> _anew = new(StringComparer.Ordinal);

    /// <param name="file">By the article's id.</param>
    /// <param name="facts">The facts by number.</param>
    /// <param name="changed">Those that are others than before; null where nothing is known.</param>
    /// <param name="reads">What <see cref="PackReads"/> gave; nothing where nothing is known.</param>
    public RememberedWords(MemoryFile file, FactTable facts, BitArray? changed, ReadOnlyMemory<byte> reads)
    {
        (_file, _facts, _changed) = (file, facts, changed);
        for (var input = new PackReader(reads); !input.IsAtEnd;) _reads[input.Fixed()] = input.Bytes();
    }

    /// <summary>Whether an article has the words that it had.</summary>
    public bool IsSame(Article article) => _changed is not null && _reads.TryGetValue(Key(article), out var reads) && !FactTable.AnyOf(reads.Span, _changed);

    /// <summary>The words that an article had; null where none are known.</summary>
    public PackedWords? Before(Article article) =>
        _changed is not null && _file.TryGet(article.Id, out var bytes, out var stored) ? PackedWords.From(stored, bytes) : null;

    /// <summary>The words of an article.</summary>
    public PackedWords Of(Corpus corpus, Article article, WordList list)
    {
        if (_anew.TryGetValue(article.Id, out var known)) return known.Words;
        if (IsSame(article) && Before(article) is { } same && same.Highest < list.Count) return same;
        IndexedWords? words = null;
        var reads = new PackWriter();
        _facts.Pack(reads, Reads.During(() => words = ReadWords.From(corpus, article, list)));
        var output = new PackWriter();
        PackedWords.Write(output, words!);
        var now = PackedWords.From(_file.Put(article.Id, output.Written), output.Memory);
        _anew[article.Id] = (reads.Written.ToArray(), now);
        return now;
    }

    /// <summary>The facts that the words of each article were made of. Nobody asks for words after that.</summary>
    public byte[] PackReads(ImmutableArray<Article> articles)
    {
        var output = new PackWriter();
        foreach (var article in articles)
        {
            _file.Keep(article.Id);
            output.Fixed(Key(article));
            output.Bytes(_anew.TryGetValue(article.Id, out var anew) ? anew.Reads : _reads[Key(article)].Span);
        }
        _anew.Clear();
        return output.Written.ToArray();
    }

    private static ulong Key(Article article) => Fingerprint.Of(article.Id);
}
