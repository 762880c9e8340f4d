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

    private readonly (Stored Pairs, ulong Fingerprint)[] _files;

    private PhraseIndex((Stored, ulong)[] files) => _files = files;

    public int Files => _files.Length;

    /// <param name="articles">In the order of their numbers.</param>
    /// <param name="usesPerFile">About how many are in a file.</param>
    /// <param name="putAside">Takes what a file will be written from, and says where it is.</param>
    public static PhraseIndex From(ImmutableArray<PackedWords> articles, int usesPerFile, Func<int, byte[], Stored> putAside)
    {
        var pairs = articles.Sum(a => (long)a.PairCount);
        var files = new (Stored, ulong)[Rounded((int)(pairs / usesPerFile) + 1)];
        var turns = (int)Math.Min(1 + pairs / PairsInTurn, MostTurns);
        for (var turn = 0; turn < turns; turn++)
        {
            var (start, end) = ((int)((long)files.Length * turn / turns), (int)((long)files.Length * (turn + 1) / turns));
            var sorted = Sort(articles, files.Length, start, end, (int)(pairs / files.Length));
            for (var file = start; file < end; file++)
            {
                var bytes = sorted[file - start].ToBytes();
                files[file] = (putAside(file, bytes), Fingerprint.Of(bytes));
            }
        }
        return new PhraseIndex(files);
    }

    /// <summary>A line for each pair: its key as eight hexadecimal digits; for each article the gap to the one before, how many places, and the gaps between them.</summary>
    public string TextOf(int file)
    {
        var uses = Sorted(PairFile.Read(_files[file].Pairs.Read()));
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
    public ulong FingerprintOf(int file) => _files[file].Fingerprint;

    // Of so many files those from the one to before the other, each about so large.
    private static PairFile[] Sort(ImmutableArray<PackedWords> articles, int files, int start, int end, int count)
    {
        var sorted = new PairFile[end - start];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = new PairFile(count);
        foreach (var (article, words) in articles.Index())
            foreach (var (key, place) in words.Pairs())
                if ((int)((uint)(key >> 32) % (uint)files) is var file && file >= start && file < end) sorted[file - start].Add(new PairPlace((uint)key, article, place));
        return sorted;
    }

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
