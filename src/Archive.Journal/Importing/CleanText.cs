using System.Text;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>The text of a source as an article file may hold it: composed (Unicode NFC), without invisible characters.</summary>
internal static class CleanText
{
    /// <summary>On one line, white space being one space.</summary>
    public static string OneLine(string text) => TextToken.Collapse(Characters(text.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ')));

    /// <summary>Without the characters that no file may hold.</summary>
    public static string Characters(string text)
    {
        if (text.AsSpan().ContainsAny(SourceText.NotText) || text.Contains('\uFEFF', StringComparison.Ordinal) || text.Any(char.IsSurrogate))
        {
            var clean = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
                if (rune != Rune.ReplacementChar && rune.Value != 0xFEFF && !(rune.IsBmp && SourceText.NotText.Contains((char)rune.Value))) clean.Append(rune.ToString());
            text = clean.ToString();
        }
        return NormalForm.Compose(text);
    }
}
