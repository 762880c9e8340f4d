using System.Numerics;
using System.Text;

namespace Archive.Journal.Search;

/// <summary>Where every two words stand side by side, so that phrases of any length can be found.</summary>
internal sealed class PhraseIndex
{
    private readonly PairFile[] _files;

    /// <param name="pairs">How many there will be.</param>
    /// <param name="usesPerFile">About how many are in a file.</param>
    public PhraseIndex(long pairs, int usesPerFile)
    {
        _files = new PairFile[Rounded((int)(pairs / usesPerFile) + 1)];
        for (var i = 0; i < _files.Length; i++) _files[i] = new PairFile();
    }

    public int Files => _files.Length;

    /// <summary>Adds the pairs of an article; the articles come in the order of their numbers.</summary>
    public void Add(int article, PairUse[] pairs)
    {
        foreach (var (key, place) in pairs) _files[(int)((uint)(key >> 32) % (uint)_files.Length)].Add(new PairPlace((uint)key, article, place));
    }

    /// <summary>A line for each pair: its key as eight hexadecimal digits; for each article the gap to the one before, how many places, and the gaps between them.</summary>
    public string TextOf(int file)
    {
        var uses = Sorted(_files[file].ToArray());
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

    // To three binary digits: where their number changes all files do, and a letter more is no reason.
    private static int Rounded(int count)
    {
        var step = Math.Max(1, (int)(BitOperations.RoundUpToPowerOf2((uint)count + 1) / 16));
        return (count + step - 1) / step * step;
    }

    // They are in the order of articles and places already: where each stood settles what the keys do not.
    private static PairPlace[] Sorted(PairPlace[] uses)
    {
        var order = new ulong[uses.Length];
        for (var i = 0; i < uses.Length; i++) order[i] = (ulong)uses[i].Key << 32 | (uint)i;
        Array.Sort(order);
        return Array.ConvertAll(order, o => uses[(int)(uint)o]);
    }
}
