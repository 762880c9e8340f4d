using System.Text;
using Archive.Engine;

namespace Archive.Journal.Linking;

/// <summary>The key by which numbers of volumes, issues and pages sort as people count: 9, 10, 10A, Suppl 1, Suppl 2.</summary>
internal static class NaturalKey
{
    /// <summary>A key for ordinal comparison; equal for texts that differ in case, accents or leading zeros alone.</summary>
    public static string Of(string text)
    {
        if (text.Length == 0) return "";
        var folded = Folding.Fold(text.Trim());
        var key = new StringBuilder(folded.Length + 4);
        for (var i = 0; i < folded.Length;)
        {
            var end = i;
            while (end < folded.Length && char.IsAsciiDigit(folded[end])) end++;
            if (end == i) key.Append(folded[i++]);
            else
            {
                // The count of digits stands before them, so that a longer number is a later one.
                var digits = folded.AsSpan(i, end - i).TrimStart('0');
                key.Append((char)('0' + digits.Length)).Append(digits);
                i = end;
            }
        }
        return key.ToString();
    }
}
