using System.Globalization;
using System.Text;

namespace Archive.Engine;

/// <summary>The key by which names and titles are sorted, by ordinal comparison: Latin first, then the other scripts as Unicode has them.</summary>
public static class SortKey
{
    private const int UsualLength = 128;

    /// <summary>
    /// The letters and digits of the folded text; spaces and commas part words, all other punctuation is left out. A comma
    /// parts more than a space, so that every Smith stands before the first Smith Jones.
    /// </summary>
    public static string Of(string text)
    {
        var folded = Folding.Fold(text);
        // A comma alone becomes two spaces.
        var key = folded.Length <= UsualLength ? stackalloc char[2 * UsualLength] : new char[2 * folded.Length];
        var length = 0;
        var gap = "";
        foreach (var rune in folded.EnumerateRunes())
        {
            if (rune.Value == ',') gap = "  ";
            else if (Rune.IsWhiteSpace(rune)) gap = gap.Length == 0 ? " " : gap;
            else if (IsSorted(rune))
            {
                if (length > 0)
                {
                    gap.CopyTo(key[length..]);
                    length += gap.Length;
                }
                length += rune.EncodeToUtf16(key[length..]);
                gap = "";
            }
        }
        return new string(key[..length]);
    }

    private static bool IsSorted(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
