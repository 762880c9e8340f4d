using System.Text;

namespace Archive.Journal.Reading;

/// <summary>The alphabets of mathematics: MathML Core has them as characters, not as an attribute.</summary>
internal static class TexLetters
{
    /// <summary>The letters in an alphabet: <c>mathrm</c>, <c>mathbf</c>, <c>mathbb</c>, <c>mathcal</c>.</summary>
    public static string Set(string text, string alphabet) => alphabet switch
    {
        "mathbf" => Shift(text, capitals: 0x1D400, smalls: 0x1D41A, digits: 0x1D7CE),
        "mathbb" => Shift(text, capitals: 0x1D538, smalls: 0x1D552, digits: 0x1D7D8),
        "mathcal" => Shift(text, capitals: 0x1D49C, smalls: 0, digits: 0),
        _ => text,
    };

    private static string Shift(string text, int capitals, int smalls, int digits)
    {
        var letters = new StringBuilder();
        foreach (var c in text)
        {
            var rune = c switch
            {
                >= 'A' and <= 'Z' => capitals + c - 'A',
                >= 'a' and <= 'z' when smalls > 0 => smalls + c - 'a',
                >= '0' and <= '9' when digits > 0 => digits + c - '0',
                _ => c,
            };
            letters.Append(char.ConvertFromUtf32(Known(rune)));
        }
        return letters.ToString();
    }

    // Some letters had a place in Unicode before their alphabets did.
    private static int Known(int rune) => rune switch
    {
        0x1D53A => 'ℂ',
        0x1D53F => 'ℍ',
        0x1D545 => 'ℕ',
        0x1D547 => 'ℙ',
        0x1D548 => 'ℚ',
        0x1D549 => 'ℝ',
        0x1D551 => 'ℤ',
        0x1D49D => 'ℬ',
        0x1D4A0 => 'ℰ',
        0x1D4A1 => 'ℱ',
        0x1D4A3 => 'ℋ',
        0x1D4A4 => 'ℐ',
        0x1D4A7 => 'ℒ',
        0x1D4A8 => 'ℳ',
        0x1D4AD => 'ℛ',
        _ => rune,
    };
}
