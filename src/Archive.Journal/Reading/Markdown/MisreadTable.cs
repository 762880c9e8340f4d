using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Archive.Journal.Reading;

/// <summary>Finds tables that were read as a paragraph because another line stands before them.</summary>
internal static partial class MisreadTable
{
    /// <summary>Where in the Markdown the line stands that sets a table's head apart; null where the paragraph has none.</summary>
    public static int? OffsetIn(string markdown, SourceSpan paragraph)
    {
        var end = Math.Min(paragraph.End + 1, markdown.Length);
        if (paragraph.Start >= end) return null;
        var lines = markdown.AsSpan(paragraph.Start, end - paragraph.Start);
        if (!lines.Contains('|') || !lines.Contains('\n')) return null;
        foreach (var line in Rule().EnumerateMatches(lines)) return paragraph.Start + line.Index;
        return null;
    }

    [GeneratedRegex(@"^[ >]{0,8}\|?[ ]{0,4}:?-{2,50}:?[ ]{0,4}\|[ :|-]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
