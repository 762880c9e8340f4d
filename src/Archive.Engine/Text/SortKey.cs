using System.Globalization;
using System.Text;

namespace Archive.Engine;

/// <summary>The key by which names and titles are sorted, by ordinal comparison: Latin first, then the other scripts as Unicode has them.</summary>
public static class SortKey
{
    /// <summary>
    /// The letters and digits of the folded text; spaces and commas part words, all other punctuation is left out. A comma
    /// parts more than a space, so that every Smith stands before the first Smith Jones.
    /// </summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        var gap = "";
        foreach (var rune in Folding.Fold(text).EnumerateRunes())
        {
            if (rune.Value == ',') gap = "  ";
            else if (Rune.IsWhiteSpace(rune)) gap = gap.Length == 0 ? " " : gap;
            else if (IsSorted(rune))
            {
                if (key.Length > 0) key.Append(gap);
                key.AppendRune(rune);
                gap = "";
            }
        }
        return key.ToString();
    }

    private static bool IsSorted(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
