using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Archive.Journal.Reading;

/// <summary>Finds tables that were read as a paragraph because the line with the columns' names, or the dashes below it, are missing or do not match.</summary>
internal static partial class MisreadTable
{
    public static bool IsOne(string markdown, SourceSpan paragraph)
    {
        var text = markdown.AsSpan(paragraph.Start, Math.Max(0, Math.Min(paragraph.End + 1, markdown.Length) - paragraph.Start));
        if (text is not ['|' or '-' or ':', ..] || text.IndexOf('\n') is not (>= 0 and var first)) return false;
        var second = text[(first + 1)..].TrimStart(' ');
        return Rule().IsMatch(text[..first]) || (IsRow(text[..first]) && IsRow(second.IndexOf('\n') is >= 0 and var end ? second[..end] : second));
    }

    private static bool IsRow(ReadOnlySpan<char> line) => line.TrimEnd(' ') is ['|', .., '|'];

    [GeneratedRegex(@"^\|?[ ]{0,4}:?-{1,50}:?[ ]{0,4}\|[ :|-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
