using System.Text;

namespace Archive.Journal.Search;

/// <summary>
/// Numbers as printable text, which every server compresses: five bits a character, the highest first; all but the last
/// character of a number are of the upper half of the alphabet.
/// </summary>
internal static class IndexText
{
    private const int Last = '0';
    private const int More = 'P';

    public static StringBuilder AppendNumber(this StringBuilder text, int number)
    {
        var shift = 0;
        while (number >> shift >= 32) shift += 5;
        for (; shift > 0; shift -= 5) text.Append((char)(More + (number >> shift & 31)));
        return text.Append((char)(Last + (number & 31)));
    }

    /// <summary>How many characters a number takes.</summary>
    public static int LengthOf(int number)
    {
        var length = 1;
        for (; number >= 32; number >>= 5) length++;
        return length;
    }
}
