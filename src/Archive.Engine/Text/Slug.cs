using System.Globalization;
using System.Text;

namespace Archive.Engine;

/// <summary>The part of a path that a name or title becomes: <c>Łucja O’Brien</c> is <c>lucja-obrien</c>, <c>日本語</c> stays.</summary>
public static class Slug
{
    private const int Longest = 80;
    private const int UsualLength = 256;
    private const int ShortestAtHyphen = Longest / 2;

    /// <summary>Every slug matches it, in .NET and in ECMAScript; what matches is a slug if it is folded too.</summary>
    public const string Pattern = @"^[^\sA-Z!-,./:-@\[-`{-~]+$";

    /// <summary>
    /// The slug of a text: letters and digits of the folded text, a hyphen for each run of anything else, at most 80
    /// characters, never a name that Windows keeps for itself; empty where the text has neither letter nor digit.
    /// </summary>
    public static string Of(string text)
    {
        var folded = WithoutApostrophes(text);
        // A hyphen takes the place of what parts the words, so that the slug is never longer.
        var slug = folded.Length <= UsualLength ? stackalloc char[UsualLength] : new char[folded.Length];
        var length = 0;
        var hyphen = false;
        foreach (var rune in folded.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (IsMark(rune) && length > 0 && !hyphen))
            {
                if (hyphen) slug[length++] = '-';
                length += rune.EncodeToUtf16(slug[length..]);
                hyphen = false;
            }
            else hyphen = length > 0;
        }
        var cut = Cut(new string(slug[..length]));
        return IsReserved(cut) ? cut + "-x" : cut;
    }

    // Letters that an apostrophe kept apart may be one letter when it is gone, and so are folded again.
    private static string WithoutApostrophes(string text)
    {
        var folded = Folding.Fold(text);
        return folded.Contains('\'') ? Folding.Fold(folded.Replace("'", "")) : folded;
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= Longest) return slug;
        if (slug[Longest] == '-') return slug[..Longest];
        var hyphen = slug.LastIndexOf('-', Longest - 1);
        if (hyphen >= ShortestAtHyphen) return slug[..hyphen];
        var end = Longest;
        while (end > ShortestAtHyphen && (char.IsLowSurrogate(slug[end]) || IsMark(slug, end))) end--;
        if (char.IsLowSurrogate(slug[end])) end--;
        return slug[..end];
    }

    private static bool IsMark(Rune rune) => IsMark(Rune.GetUnicodeCategory(rune));

    private static bool IsMark(string slug, int index) => IsMark(CharUnicodeInfo.GetUnicodeCategory(slug, index));

    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    private static bool IsReserved(string slug) =>
        slug is "con" or "prn" or "aux" or "nul" || (slug.Length == 4 && slug[..3] is "com" or "lpt" && char.IsAsciiDigit(slug[3]));
}
