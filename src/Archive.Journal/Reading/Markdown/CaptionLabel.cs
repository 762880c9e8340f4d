using System.Text.RegularExpressions;

namespace Archive.Journal.Reading;

/// <summary>
/// The label that begins a caption: "Table 1.", "Figure 2:", "Fig. S3", "Tabla 1.", "表1". A sentence such as "Table 1 shows the
/// rates" has none.
/// </summary>
internal static partial class CaptionLabel
{
    private const string TableWords = @"Table|Tableau|Tabelle|Tab\.|Tabla|Tabela|Tabella|Tabel|Tabell|Tablo|Taulukko|Táblázat|Таблица|Таблиця|Πίνακας|جدول|表|표";
    private const string FigureWords = @"Figure|Fig\.|Fig|Figura|Figur|Figuur|Abbildung|Abb\.|Kuva|Obr\.|Rycina|Ryc\.|Şekil|Рисунок|Рис\.|Εικόνα|الشكل|شكل|図|图|圖|그림";

    /// <summary>How many characters of the text are a label; 0 where it begins with none.</summary>
    public static int LengthIn(string text) => Label().Match(text) is { Success: true } label ? label.Length : 0;

    /// <summary>Whether the text is a label and no more.</summary>
    public static bool IsLabel(string text) => text.Trim() is var bare && bare.Length > 0 && LengthIn(bare) == bare.Length;

    public static bool IsTableCaption(string text, bool isEmphasised) => TableWord().IsMatch(text) && IsCaption(text, isEmphasised);

    public static bool IsFigureCaption(string text, bool isEmphasised) => FigureWord().IsMatch(text) && IsCaption(text, isEmphasised);

    private static bool IsCaption(string text, bool isEmphasised) =>
        LengthIn(text) is var length and > 0 && (isEmphasised || length == text.Length || text[length - 1] is '.' or ':' or '：' or '|' or '–' or '—' || !char.IsLower(text[length..].TrimStart().FirstOrDefault('A')));

    [GeneratedRegex($@"^(?:(?:{TableWords}|{FigureWords})\s{{0,3}}(?:[A-Z]?\d{{1,3}}[A-Za-z]?|[IVX]{{1,5}})(?![\w-])(?:\s?[.:：|–—])?|(?:{TableWords}|{FigureWords})\s?[:：])", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex($"^(?:{TableWords})", RegexOptions.CultureInvariant)]
    private static partial Regex TableWord();

    [GeneratedRegex($"^(?:{FigureWords})", RegexOptions.CultureInvariant)]
    private static partial Regex FigureWord();
}
