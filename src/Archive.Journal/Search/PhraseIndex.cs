using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>Where every two words stand side by side, so that phrases of any length can be found.</summary>
internal sealed class PhraseIndex
{
    // They are sorted in turns: those of all files at once would fill the memory.
    private const int PairsInTurn = 4_000_000;
    private const int MostTurns = 8;

    private readonly (Stored Pairs, ulong Fingerprint)?[] _files;
    private readonly Lazy<PhraseIndex>? _whole;

    private PhraseIndex((Stored, ulong)?[] files, Lazy<PhraseIndex>? whole) => (_files, _whole) = (files, whole);

    public int Files => _files.Length;

    /// <summary>How many files there are, of about so many uses each.</summary>
    public static int FilesFor(long pairs, int usesPerFile) => Rounded((int)(pairs / usesPerFile) + 1);

    /// <param name="articles">In the order of their numbers.</param>
    /// <param name="count">How many files there are.</param>
    /// <param name="putAside">Takes what a file will be written from, and says where it is.</param>
    public static PhraseIndex From(ImmutableArray<PackedWords> articles, int count, Func<int, ReadOnlyMemory<byte>, Stored> putAside)
    {
        var pairs = articles.Sum(a => (long)a.PairCount);
        var files = new (Stored, ulong)?[count];
        var turns = (int)Math.Min(1 + pairs / PairsInTurn, MostTurns);
        var emptied = new Stack<PairFile>();
        foreach (var turn in Enumerable.Range(0, count).Chunk((count + turns - 1) / turns)) Sort(turn);
        return new PhraseIndex(files, whole: null);

        void Sort(int[] some)
        {
            var sorted = new PairFile?[count];
            foreach (var file in some) sorted[file] = emptied.TryPop(out var used) ? used : new PairFile((int)(pairs / count));
            foreach (var (article, words) in articles.Index())
                foreach (var (key, place) in words.Pairs()) sorted[FileOf(key, count)]?.Add(new PairPlace((uint)key, article, place));
            foreach (var file in some)
            {
                files[file] = (putAside(file, sorted[file]!.Written), Fingerprint.Of(sorted[file]!.Written.Span));
                sorted[file]!.Clear();
                emptied.Push(sorted[file]!);
            }
        }
    }

    /// <param name="files">What each file is written from; null for one that is as the last build wrote it.</param>
    /// <param name="whole">Makes the whole index, should somebody ask for such a file nevertheless.</param>
    public static PhraseIndex From(Stored?[] files, Func<PhraseIndex> whole) =>
        new(Array.ConvertAll(files, file => file is { } pairs ? (pairs, Fingerprint.Of(pairs.Read().Span)) : default((Stored, ulong)?)), new Lazy<PhraseIndex>(whole));

    /// <summary>The file that a pair stands in.</summary>
    /// <param name="key">Of the pair.</param>
    /// <param name="files">How many there are.</param>
    public static int FileOf(ulong key, int files) => (int)((uint)(key >> 32) % (uint)files);

    /// <summary>Whether a file is known to be as the last build wrote it.</summary>
    public bool IsAsBefore(int file) => _files[file] is null;

    /// <summary>A line for each pair: its key as eight hexadecimal digits; for each article the gap to the one before, how many places, and the gaps between them.</summary>
    public string TextOf(int file)
    {
        if (_files[file] is not { } pairs) return _whole!.Value.TextOf(file);
        var uses = Sorted(PairFile.Read(pairs.Pairs.Read()));
        var text = new StringBuilder(uses.Length * 8);
        for (var start = 0; start < uses.Length;)
        {
            var key = uses[start].Key;
            text.Append($"{key:x8}\t");
            var article = -1;
            while (start < uses.Length && uses[start].Key == key)
            {
                var end = start + 1;
                while (end < uses.Length && uses[end].Key == key && uses[end].Article == uses[start].Article) end++;
                text.AppendNumber(uses[start].Article - article - 1).AppendNumber(end - start);
                article = uses[start].Article;
                for (var (i, place) = (start, 0); i < end; place = uses[i].Place, i++) text.AppendNumber(uses[i].Place - place);
                start = end;
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Of all that a file is written from.</summary>
    public ulong FingerprintOf(int file) => _files[file]?.Fingerprint ?? _whole!.Value.FingerprintOf(file);

    // To three binary digits: where their number changes all files do, and a letter more is no reason.
    private static int Rounded(int count)
    {
        var step = Math.Max(1, (int)(BitOperations.RoundUpToPowerOf2((uint)count + 1) / 16));
        return (count + step - 1) / step * step;
    }

    // They are in the order of articles and places already: where each stood settles what the keys do not.
    private static PairPlace[] Sorted(List<PairPlace> uses)
    {
        var order = new ulong[uses.Count];
        for (var i = 0; i < order.Length; i++) order[i] = (ulong)uses[i].Key << 32 | (uint)i;
        Array.Sort(order);
        return Array.ConvertAll(order, o => uses[(int)(uint)o]);
    }
}
