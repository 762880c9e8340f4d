using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Archive.Journal.Reading;

/// <summary>Finds tables that were read as a paragraph because no line with the columns' names stands above the dashes.</summary>
internal static partial class MisreadTable
{
    public static bool IsOne(string markdown, SourceSpan paragraph)
    {
        var text = markdown.AsSpan(paragraph.Start, Math.Max(0, Math.Min(paragraph.End + 1, markdown.Length) - paragraph.Start));
        return text is ['|' or '-' or ':', ..] && text.Contains('\n') && Rule().IsMatch(text[..text.IndexOf('\n')]);
    }

    [GeneratedRegex(@"^\|?[ ]{0,4}:?-{1,50}:?[ ]{0,4}\|[ :|-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
