using System.Globalization;
using System.Text;

namespace Archive.Benchmarks.Letters;

/// <summary>A language of its own: short words are frequent, and however long the archive is, there are words in it that stand there once.</summary>
internal static class Words
{
    private const string Consonants = "bcdfghjklmnprstvwxyz";
    private const string Vowels = "aeiou";
    private const int Syllables = 100;
    private const int Vocabulary = 300_000;

    private static readonly Zipf Frequency = new(Vocabulary);

    /// <summary>The word of a rank; no two are the same.</summary>
    public static string Of(int rank)
    {
        var word = new StringBuilder();
        for (var left = rank + 1; left > 0; left = (left - 1) / Syllables)
        {
            var syllable = (left - 1) % Syllables;
            word.Append(Consonants[syllable % Consonants.Length]).Append(Vowels[syllable / Consonants.Length]);
        }
        return word.ToString();
    }

    public static string Draw(Chance chance) => Of(Frequency.Draw(chance));

    public static string Phrase(Chance chance, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Draw(chance)));

    public static string Capitalised(string text) => CultureInfo.InvariantCulture.TextInfo.ToUpper(text[0]) + text[1..];
}
