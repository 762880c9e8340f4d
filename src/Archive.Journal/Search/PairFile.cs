using System.Buffers.Binary;

namespace Archive.Journal.Search;

/// <summary>Where two words stand side by side.</summary>
/// <param name="Key">The lower half of their <see cref="PhraseKey"/>.</param>
/// <param name="Article">The article's number.</param>
/// <param name="Place">Of the first word.</param>
internal readonly record struct PairPlace(uint Key, int Article, int Place);

/// <summary>The pairs of one file of the index until it is written: in seven bytes or so each, as they are most of the index.</summary>
internal sealed class PairFile
{
    // A key and two numbers of seven bits a byte.
    private const int LongestPair = 14;
    private const int FirstSize = 256;

    private byte[] _bytes = [];
    private int _length;
    private int _count;
    private int _article;

    /// <summary>Of all that is in it.</summary>
    public ulong Fingerprint => Engine.Fingerprint.Of(_bytes.AsSpan(0, _length));

    /// <summary>The articles come in the order of their numbers.</summary>
    public void Add(PairPlace pair)
    {
        if (_bytes.Length - _length < LongestPair) Array.Resize(ref _bytes, Math.Max(FirstSize, _bytes.Length + _bytes.Length / 2));
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(_length), pair.Key);
        _length += sizeof(uint);
        Add((uint)(pair.Article - _article));
        Add((uint)pair.Place);
        _article = pair.Article;
        _count++;
    }

    public PairPlace[] ToArray()
    {
        var pairs = new PairPlace[_count];
        var (at, article) = (0, 0);
        for (var i = 0; i < pairs.Length; i++)
        {
            var key = BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(at));
            at += sizeof(uint);
            article += (int)Next(ref at);
            pairs[i] = new PairPlace(key, article, (int)Next(ref at));
        }
        return pairs;
    }

    private void Add(uint number)
    {
        for (; number >= 0x80; number >>= 7) _bytes[_length++] = (byte)(number | 0x80);
        _bytes[_length++] = (byte)number;
    }

    private uint Next(ref int at)
    {
        var (number, shift) = (0U, 0);
        for (; _bytes[at] >= 0x80; shift += 7) number |= (uint)(_bytes[at++] & 0x7F) << shift;
        return number | (uint)_bytes[at++] << shift;
    }
}
