using System.Buffers.Binary;

namespace Archive.Journal.Search;

/// <summary>Where two words stand side by side.</summary>
/// <param name="Key">The lower half of their <see cref="PhraseKey"/>.</param>
/// <param name="Article">The article's number.</param>
/// <param name="Place">Of the first word.</param>
internal readonly record struct PairPlace(uint Key, int Article, int Place);

/// <summary>The pairs of one file of the index until it is written: in seven bytes or so each, as they are most of the index.</summary>
/// <param name="count">About how many there will be.</param>
internal sealed class PairFile(int count)
{
    // A key and two numbers of seven bits a byte.
    private const int LongestPair = 14;
    private const int UsualPair = 7;

    private byte[] _bytes = new byte[count * UsualPair + LongestPair];
    private int _length;
    private int _article;

    public byte[] ToBytes() => _bytes[.._length];

    /// <summary>What <see cref="ToBytes"/> gives, until more is added.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Makes it a file of no pairs, which has room for as many as it had.</summary>
    public void Clear() => (_length, _article) = (0, 0);

    /// <summary>The articles come in the order of their numbers.</summary>
    public void Add(PairPlace pair)
    {
        if (_bytes.Length - _length < LongestPair) Array.Resize(ref _bytes, _bytes.Length + _bytes.Length / 4 + LongestPair);
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(_length), pair.Key);
        _length += sizeof(uint);
        Add((uint)(pair.Article - _article));
        Add((uint)pair.Place);
        _article = pair.Article;
    }

    /// <summary>The bytes of a file, with other pairs for some articles.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <param name="articles">The numbers of those that have other pairs.</param>
    /// <param name="pairs">Theirs, in the order of the articles and of their places.</param>
    public static byte[] With(ReadOnlyMemory<byte> bytes, IReadOnlySet<int> articles, IReadOnlyList<PairPlace> pairs)
    {
        var before = Read(bytes);
        var file = new PairFile(before.Count + pairs.Count);
        var next = 0;
        foreach (var pair in before)
        {
            if (articles.Contains(pair.Article)) continue;
            for (; next < pairs.Count && pairs[next].Article < pair.Article; next++) file.Add(pairs[next]);
            file.Add(pair);
        }
        for (; next < pairs.Count; next++) file.Add(pairs[next]);
        return file.ToBytes();
    }

    /// <summary>What <see cref="ToBytes"/> gave.</summary>
    public static List<PairPlace> Read(ReadOnlyMemory<byte> bytes)
    {
        var pairs = new List<PairPlace>(bytes.Length / UsualPair);
        var article = 0;
        for (var rest = bytes.Span; !rest.IsEmpty;)
        {
            var key = BinaryPrimitives.ReadUInt32LittleEndian(rest);
            rest = rest[sizeof(uint)..];
            article += (int)Next(ref rest);
            pairs.Add(new PairPlace(key, article, (int)Next(ref rest)));
        }
        return pairs;
    }

    private void Add(uint number)
    {
        for (; number >= 0x80; number >>= 7) _bytes[_length++] = (byte)(number | 0x80);
        _bytes[_length++] = (byte)number;
    }

    private static uint Next(ref ReadOnlySpan<byte> rest)
    {
        var (number, shift, length) = (0U, 0, 0);
        for (; rest[length] >= 0x80; shift += 7) number |= (uint)(rest[length++] & 0x7F) << shift;
        number |= (uint)rest[length++] << shift;
        rest = rest[length..];
        return number;
    }
}
