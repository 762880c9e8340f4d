using System.Text;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>What the spellings of one name have in common: <c>J. Smith</c>, <c>J Smith</c> and <c>j smith</c> are one.</summary>
internal static class NameKey
{
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
        var key = new StringBuilder(name.Length);
        var gap = false;
        foreach (var character in Folding.Fold(name))
        {
            if (character is '\'' or '’') continue;
            var isPartOfWord = char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
            if (isPartOfWord)
            {
                if (gap && key.Length > 0) key.Append(' ');
                key.Append(character);
            }
            gap = !isPartOfWord;
        }
        return key.Length == 0 ? name.Trim() : key.ToString();
    }
}
