using System.Globalization;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>What the spellings of one name have in common: <c>J. Smith</c>, <c>J Smith</c> and <c>j smith</c> are one.</summary>
internal static class NameKey
{
    private const int UsualLength = 256;

    /// <summary>The key of a printed name; a suffix that is not printed parts father and son all the same.</summary>
    public static string Of(PersonName name)
    {
        var key = Of(name.Full);
        var suffix = name.Suffix.Length == 0 ? "" : Of(name.Suffix);
        return suffix.Length == 0 || key.EndsWith(" " + suffix, StringComparison.Ordinal) ? key : $"{key} {suffix}";
    }

    /// <summary>The folded letters and digits; apostrophes go, all else parts words.</summary>
    public static string Of(string name)
    {
        var folded = Folding.Fold(name);
        // A gap takes the place of what parts the words, so that the key is never longer.
        var key = folded.Length <= UsualLength ? stackalloc char[UsualLength] : new char[folded.Length];
        var length = 0;
        var gap = false;
        foreach (var character in folded)
        {
            if (character is '\'' or '’') continue;
            var isPartOfWord = IsPartOfWord(character);
            if (isPartOfWord)
            {
                if (gap && length > 0) key[length++] = ' ';
                key[length++] = character;
            }
            gap = !isPartOfWord;
        }
        return length == 0 ? name.Trim() : key[..length].SequenceEqual(folded) ? folded : new string(key[..length]);
    }

    private static bool IsPartOfWord(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
