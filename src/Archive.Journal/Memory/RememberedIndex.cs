using System.Collections;
using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>
/// The search index as the last build made it, but for what the articles that are others than before have changed in it. Where
/// articles have other numbers than they had, all of it is made anew, of the words that are remembered.
/// </summary>
internal sealed class RememberedIndex
{
    // No article has a name like these.
    private const string SealName = " seal";
    private const string ListName = " list";
    private const string ReadsName = " reads";
    private const string OrderName = " order";

    private readonly MemoryFile _file;
    private readonly MemoryFile _wordFile;
    private readonly MemoryFile _phraseFile;
    private readonly PackSortedWords _sorted;
    private readonly RememberedWords _words;
    private readonly ReadOnlyMemory<byte> _list;
    private readonly bool _isKnown;
    private Made? _made;
    private bool _isKept;

    /// <param name="files">The memory.</param>
    /// <param name="facts">The facts by number.</param>
    /// <param name="changed">Those that are others than before; null where nothing is known.</param>
    /// <param name="seal">Of the facts as they were before: what was kept with others says nothing.</param>
    public RememberedIndex(MemoryFiles files, FactTable facts, BitArray? changed, ulong seal)
    {
        (_file, _wordFile, _phraseFile) = (files.Index, files.Words, files.Phrases);
        _sorted = new PackSortedWords(_file);
        var reads = default(ReadOnlyMemory<byte>);
        _isKnown = changed is not null && Parts.All(f => f.TryGet(SealName, out var kept) && BitConverter.ToUInt64(kept.Span) == seal)
            && _file.TryGet(ReadsName, out reads) && _file.TryGet(ListName, out _list);
        _words = new RememberedWords(_wordFile, facts, _isKnown ? changed : null, _isKnown ? reads : default);
    }

    private MemoryFile[] Parts => [_file, _wordFile, _phraseFile];

    /// <summary>All files of the index.</summary>
    public IEnumerable<IndexFile> Files(Corpus corpus)
    {
        var (articles, list) = (SearchIndex.Numbered(corpus), _isKnown ? new WordList(_list) : new WordList());
        if (_isKnown && Changed(corpus, articles, list) is { } made)
        {
            _made = made;
            return SearchIndex.Files(articles, SearchIndex.WordFilesOf(corpus, articles, made.Words), made.Phrases);
        }
        return Anew(corpus, articles, list);
    }

    /// <param name="seal">Of the facts as they are now.</param>
    public void Save(ulong seal)
    {
        if (_made is { } made)
        {
            Keep(made.List, made.Words);
            Keep(made.Articles, made.Pairs, made.Phrases);
        }
        foreach (var file in Parts)
        {
            // Nobody asked where nothing changed; what is of another build does not become one of this by it.
            if (!_isKept && _isKnown) file.KeepAll();
            file.Put(SealName, BitConverter.GetBytes(seal));
            file.Save();
        }
    }

    private void Keep(WordList list, SortedWords words)
    {
        if (!_file.TryGet(ListName, out var before) || !before.Span.SequenceEqual(list.Packed)) _file.Put(ListName, list.Packed);
        _sorted.Write(words);
    }

    private void Keep(ImmutableArray<Article> articles, long pairs, PhraseIndex phrases)
    {
        _file.Put(ReadsName, _words.PackReads(articles));
        _file.Put(OrderName, new Order(phrases.Files, pairs, articles.Length, Order.Of(articles)).Pack());
        for (var file = 0; file < phrases.Files; file++) _phraseFile.Keep(NameOf(file));
        _isKept = true;
    }

    // Words and phrases are large: what the next build needs of the ones is put away, and what this one needs is written, before the others are sorted.
    private IEnumerable<IndexFile> Anew(Corpus corpus, ImmutableArray<Article> articles, WordList list)
    {
        var packed = AllWords(corpus, articles, list);
        var words = WordsAnew(corpus, articles, packed, list);
        var pairs = packed.Sum(p => (long)p.PairCount);
        var phrases = PhraseIndex.From(packed, SearchIndex.PhraseFilesFor(pairs), PutPhrases);
        Keep(articles, pairs, phrases);
        return SearchIndex.Files(articles, words, phrases);
    }

    private WordFiles WordsAnew(Corpus corpus, ImmutableArray<Article> articles, ImmutableArray<PackedWords> packed, WordList list)
    {
        var words = SortedWords.Of(packed, list);
        Keep(list, words);
        return SearchIndex.WordFilesOf(corpus, articles, words).AsBytes();
    }

    // Null where what is remembered does not do.
    private Made? Changed(Corpus corpus, ImmutableArray<Article> articles, WordList list)
    {
        if (!_file.TryGet(OrderName, out var packed)) return null;
        var order = Order.Unpack(packed);
        if (order.Articles > articles.Length || Order.Of(articles[..order.Articles]) != order.Fingerprint) return null;
        int[] others = [.. Enumerable.Range(0, articles.Length).Where(number => !_words.IsSame(articles[number]))];
        var changes = Phase.Each(others, number => new ArticleChange(number, number < order.Articles ? _words.Before(articles[number]) : PackedWords.None, _words.Of(corpus, articles[number], list)));
        var pairs = order.Pairs;
        foreach (var change in changes)
        {
            if (change.Before is not { } before) return null;
            pairs += change.Now.PairCount - before.PairCount;
        }
        if (SearchIndex.PhraseFilesFor(pairs) != order.PhraseFiles || ChangedPhrases(changes, order.PhraseFiles) is not { } phrases || _sorted.Read(list.ByNumber()) is not { } last) return null;
        var words = last.With(changes.SelectMany(c => c.Words()), list);
        return new Made(articles, pairs, list, words, PhraseIndex.From(phrases, () => PhraseIndex.From(AllWords(corpus, articles, list), order.PhraseFiles, PutPhrases)));
    }

    // The files of phrases that hold pairs that an article had or has, and not both; nothing for the others.
    private Stored?[]? ChangedPhrases(ImmutableArray<ArticleChange> changes, int count)
    {
        var pairs = new List<PairPlace>?[count];
        foreach (var key in changes.SelectMany(c => c.ChangedPairs())) pairs[PhraseIndex.FileOf(key, count)] ??= [];
        foreach (var change in changes)
            foreach (var (key, place) in change.Now.Pairs()) pairs[PhraseIndex.FileOf(key, count)]?.Add(new PairPlace((uint)key, change.Number, place));
        var articles = changes.Select(c => c.Number).ToHashSet();
        var files = new Stored?[count];
        for (var file = 0; file < count; file++)
        {
            if (pairs[file] is not { } anew) continue;
            if (!_phraseFile.TryGet(NameOf(file), out var bytes)) return null;
            files[file] = PutPhrases(file, PairFile.With(bytes, articles, anew));
        }
        return files;
    }

    private ImmutableArray<PackedWords> AllWords(Corpus corpus, ImmutableArray<Article> articles, WordList list) => Phase.Each(articles, article => _words.Of(corpus, article, list));

    private Stored PutPhrases(int file, ReadOnlyMemory<byte> bytes) => _phraseFile.Put(NameOf(file), bytes.Span);

    private static string NameOf(int file) => $"{file}";

    /// <summary>The index of this build.</summary>
    private sealed record Made(ImmutableArray<Article> Articles, long Pairs, WordList List, SortedWords Words, PhraseIndex Phrases);

    /// <summary>What all of the index depends on.</summary>
    /// <param name="PhraseFiles">How many there are.</param>
    /// <param name="Pairs">How many pairs of words there are in the archive.</param>
    /// <param name="Articles">How many there are.</param>
    /// <param name="Fingerprint">Of the articles' ids in the order of their numbers.</param>
    private sealed record Order(int PhraseFiles, long Pairs, int Articles, ulong Fingerprint)
    {
        public static ulong Of(ImmutableArray<Article> articles)
        {
            var fingerprint = new Fingerprint();
            foreach (var article in articles) fingerprint.Add(article.Id);
            return fingerprint.Value;
        }

        public static Order Unpack(ReadOnlyMemory<byte> bytes)
        {
            var input = new PackReader(bytes);
            return new Order(input.Number(), (long)input.Large(), input.Number(), input.Fixed());
        }

        public ReadOnlySpan<byte> Pack()
        {
            var output = new PackWriter();
            output.Number(PhraseFiles);
            output.Number((ulong)Pairs);
            output.Number(Articles);
            output.Fixed(Fingerprint);
            return output.Written;
        }
    }

    /// <summary>What an article had in the index, and has.</summary>
    /// <param name="Number">The article's.</param>
    /// <param name="Before">Null where it is not known.</param>
    private sealed record ArticleChange(int Number, PackedWords? Before, PackedWords Now)
    {
        public IEnumerable<WordChange> Words()
        {
            var before = Before!.Value.Words().ToDictionary(use => use.Word, use => use.Level);
            foreach (var (word, level) in Now.Words())
                if (!before.Remove(word, out var last) || last != level) yield return new WordChange(word, Number, level);
            foreach (var word in before.Keys) yield return new WordChange(word, Number, Level: 0);
        }

        public IEnumerable<ulong> ChangedPairs()
        {
            var pairs = Now.Pairs().ToHashSet();
            pairs.SymmetricExceptWith(Before!.Value.Pairs());
            return pairs.Select(pair => pair.Key);
        }
    }
}
