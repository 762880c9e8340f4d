using System.Buffers;
using System.Text;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>
/// The words of a text without case, accents and punctuation. A word is a run of letters, digits and their marks; in scripts
/// that set no spaces, each character.
/// </summary>
internal sealed class FoldedWords
{
    /// <summary>The most words that a run can have: 32 Thai characters weigh as much as eight words.</summary>
    public const int LongestRun = 32;

    // Four to a word: a Chinese or Japanese word has two characters or so, one of Thai, Lao, Burmese or Khmer four.
    private const int WeightOfWord = 4;
    private const int WeightOfRun = 8 * WeightOfWord;
    private const int LeastWeight = 4 * WeightOfWord;

    private static readonly SearchValues<char> AsciiWord = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly ArrayBufferWriter<char> _chars = new(1024);
    private readonly List<Word> _words = [];

    private FoldedWords() { }

    public int Count => _words.Count;

    public static FoldedWords Of(ReadOnlySpan<char> text)
    {
        var words = new FoldedWords();
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOfPiece(text[at..], out var isAscii);
            if (length > 0 && isAscii) words.AddAscii(text.Slice(at, length), at);
            else if (length > 0) words.AddFolded(Folding.Fold(text.Slice(at, length).ToString()), at);
            at += length + 1;
        }
        return words;
    }

    /// <summary>The offset in the text of the word, or of the stretch without space or punctuation that holds it.</summary>
    public int OffsetOf(int word) => _words[word].Offset;

    /// <summary>A run of words, joined by single spaces.</summary>
    public ReadOnlySpan<char> Run(int first, int count) => _chars.WrittenSpan[_words[first].Start.._words[first + count - 1].End];

    /// <summary>A quick hash of a run goes on to the next word: begin with zero.</summary>
    public ulong Mix(ulong hash, int word)
    {
        hash = (hash ^ _words[word].Hash) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }

    /// <summary>What of a quick hash is kept: too little to work back from.</summary>
    public static int Sieve(ulong hash) => (int)((hash * 0xD6E8FEB86659FD93) >> 40);

    /// <summary>Each run as heavy as eight words; of a text that is lighter, all of it, if it has the weight of four.</summary>
    public IEnumerable<(int First, int Count)> Runs()
    {
        var (end, weight) = (0, 0);
        for (var first = 0; first < Count; first++)
        {
            while (end < Count && weight < WeightOfRun) weight += _words[end++].Weight;
            if (weight >= WeightOfRun) yield return (first, end - first);
            else if (first == 0 && weight >= LeastWeight) yield return (0, Count);
            weight -= _words[first].Weight;
        }
    }

    // Up to the next space or punctuation mark; the folding of such a piece depends on nothing outside it.
    private static int LengthOfPiece(ReadOnlySpan<char> text, out bool isAscii)
    {
        var length = text.IndexOfAnyExcept(AsciiWord);
        if (length < 0) length = text.Length;
        isAscii = length == text.Length || char.IsAscii(text[length]);
        while (length < text.Length && !Separates(text[length])) length++;
        return length;
    }

    private static bool Separates(char c) => char.IsAscii(c) ? !char.IsAsciiLetterOrDigit(c) : char.IsPunctuation(c) || char.IsSeparator(c) || char.IsControl(c);

    private void AddAscii(ReadOnlySpan<char> word, int offset)
    {
        Ascii.ToLower(word, _chars.GetSpan(word.Length), out var written);
        _chars.Advance(written);
        EndWord(_chars.WrittenCount - written, offset, WeightOfWord);
    }

    private void AddFolded(string folded, int offset)
    {
        var (start, weight) = (0, 0);
        foreach (var rune in folded.EnumerateRunes())
        {
            var own = IsMark(rune) ? weight : Rune.IsLetterOrDigit(rune) ? WeightOf(rune) : 0;
            if (weight > 0 && (own != weight || (own < WeightOfWord && !IsMark(rune))))
            {
                EndWord(start, offset, weight);
                weight = 0;
            }
            if (own == 0) continue;
            if (weight == 0) start = _chars.WrittenCount;
            _chars.Advance(rune.EncodeToUtf16(_chars.GetSpan(2)));
            weight = own;
        }
        if (weight > 0) EndWord(start, offset, weight);
    }

    private void EndWord(int start, int offset, int weight)
    {
        var end = _chars.WrittenCount;
        var hash = 0xCBF29CE484222325;
        foreach (var c in _chars.WrittenSpan[start..end]) hash = (hash ^ c) * 0x100000001B3;
        _words.Add(new Word(start, end, offset, weight, hash));
        _chars.GetSpan(1)[0] = ' ';
        _chars.Advance(1);
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static int WeightOf(Rune letter) => letter.Value switch
    {
        >= 0x2E80 and <= 0x2FDF or >= 0x3005 and <= 0x3007 or >= 0x3041 and <= 0x30FF or >= 0x31F0 and <= 0x31FF => 2,
        >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x1B000 and <= 0x1B16F or >= 0x20000 and <= 0x3FFFF => 2,
        >= 0x0E00 and <= 0x0EFF or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF => 1,
        _ => WeightOfWord,
    };

    private readonly record struct Word(int Start, int End, int Offset, int Weight, ulong Hash);
}
