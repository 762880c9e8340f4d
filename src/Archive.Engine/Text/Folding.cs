using System.Buffers;
using System.Text;

namespace Archive.Engine;

/// <summary>
/// Folds a text to what its spellings have in common: lower case, Latin letters in ASCII, no diacritics, plain quotes,
/// dashes and spaces. Other scripts keep their letters, й and ї among them; the accents of Greek and the vowel points of
/// Arabic and Hebrew go, and ё is е, as in Russian dictionaries.
/// </summary>
public static class Folding
{
    // Diacritics of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic, tatweel, and all that has no width.
    private static readonly CodePointSet Dropped = new(
        (0x00AD, 0x00AD), (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2),
        (0x05C4, 0x05C5), (0x05C7, 0x05C7), (0x0610, 0x061A), (0x061C, 0x061C), (0x0640, 0x0640), (0x064B, 0x0652),
        (0x0656, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8), (0x06EA, 0x06ED),
        (0x08CA, 0x08E1), (0x08E3, 0x08FF), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x1AB0, 0x1AFF),
        (0x1DC0, 0x1DFF), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x20D0, 0x20FF), (0x2DE0, 0x2DFF),
        (0x3164, 0x3164), (0xA66F, 0xA672), (0xA674, 0xA67D), (0xA69E, 0xA69F), (0xFB1E, 0xFB1E), (0xFE00, 0xFE0F),
        (0xFE20, 0xFE2F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A),
        (0xE0000, 0xE0FFF));

    /// <summary>The folded text; folding it again changes nothing.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length + 8);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            // Half of a surrogate pair is no character and is left out.
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done) Append(folded, rune);
            rest = rest[length..];
        }
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        var lower = Rune.ToLowerInvariant(HalfWidth(rune));
        if (FoldingTable.Replacements.TryGetValue(lower.Value, out var replacement))
        {
            foreach (var letter in replacement) AppendLetter(folded, letter);
        }
        else if (folded.Length > 0 && lower.IsBmp && Compose(folded[^1], (char)lower.Value) is { } composed) folded[^1] = composed;
        else if (!Dropped.Contains(lower)) folded.AppendRune(lower);
    }

    private static void AppendLetter(StringBuilder folded, char letter)
    {
        if (folded.Length > 0 && Compose(folded[^1], letter) is { } composed) folded[^1] = composed;
        else folded.Append(letter);
    }

    private static char? Compose(char letter, char next) =>
        Hangul.Compose(letter, next) ?? (FoldingTable.Compositions.TryGetValue((letter, next), out var composed) ? composed : null);

    private static Rune HalfWidth(Rune rune) => rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFF01 + '!') : rune;
}
