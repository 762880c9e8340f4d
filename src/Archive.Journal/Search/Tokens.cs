using System.Buffers;
using System.Globalization;
using System.Text;
using Archive.Engine;

namespace Archive.Journal.Search;

/// <summary>
/// Text → the words that are sought. A word is a run of letters, digits and marks of the folded text; Chinese, Japanese and
/// Korean, which part no words, are cut into pairs of neighbouring letters, and the last letter of a run stands alone besides.
/// The theme's search-index.js reads queries by the same rule.
/// </summary>
internal static class Tokens
{
    // Longer runs are data, not words: nobody types them.
    private const int Longest = 64;

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Hands over each word, in the order of the text.</summary>
    public static void Each(string text, Action<ReadOnlySpan<char>> take)
    {
        var folded = Folding.Fold(text).AsSpan();
        for (var start = 0; start < folded.Length;)
        {
            if (PlainRun(folded[start..]) is { } plain)
            {
                if (plain > 0) take(folded.Slice(start, Math.Min(plain, Longest)));
                start += Math.Max(1, plain);
                continue;
            }
            Rune.DecodeFromUtf16(folded[start..], out var rune, out var length);
            var kind = KindOf(rune);
            var end = start + length;
            while (kind != Kind.Gap && end < folded.Length)
            {
                Rune.DecodeFromUtf16(folded[end..], out rune, out length);
                if (KindOf(rune) != kind) break;
                end += length;
            }
            if (kind == Kind.Word) take(folded[start..Math.Min(end, start + Longest)]);
            else if (kind == Kind.Ideograph) Pairs(folded[start..end], take);
            start = end;
        }
    }

    /// <summary>Whether the folded letter belongs to a script that parts no words.</summary>
    public static bool IsIdeograph(Rune rune) => rune.Value is
        (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF and not 0x30FB) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);

    // Most texts are ASCII from end to end: the length of the word here, 0 for a gap; null where other letters may join it.
    private static int? PlainRun(ReadOnlySpan<char> rest)
    {
        if (rest[0] >= 0x80) return null;
        var end = rest.IndexOfAnyExcept(PlainLetters);
        return end < 0 ? rest.Length : end == 0 || rest[end] < 0x80 ? end : null;
    }

    private static void Pairs(ReadOnlySpan<char> run, Action<ReadOnlySpan<char>> take)
    {
        for (var start = 0; start < run.Length;)
        {
            var first = char.IsHighSurrogate(run[start]) ? 2 : 1;
            var second = start + first < run.Length && char.IsHighSurrogate(run[start + first]) ? 2 : 1;
            take(run.Slice(start, Math.Min(first + second, run.Length - start)));
            start += first;
        }
    }

    private static Kind KindOf(Rune rune)
    {
        if (rune.IsAscii) return char.IsAsciiLetterOrDigit((char)rune.Value) ? Kind.Word : Kind.Gap;
        if (IsIdeograph(rune)) return Kind.Ideograph;
        return Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? Kind.Word : Kind.Gap;
    }

    private enum Kind { Gap, Word, Ideograph }
}
