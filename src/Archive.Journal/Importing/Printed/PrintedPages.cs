using System.Text.RegularExpressions;

namespace Archive.Journal.Importing;

/// <summary>Reads pages as records and pages of the web print them: <c>101--102</c>, <c>101–2</c>, <c>e101</c>.</summary>
internal static partial class PrintedPages
{
    /// <summary>With one hyphen, and the last page in full: of 101-2, the second page is 102.</summary>
    public static string Read(string text)
    {
        var pages = Dashes().Replace(CleanText.OneLine(text), "-").Trim('-', ' ', '.', ',');
        if (Range().Match(pages) is not { Success: true } match) return pages;
        var (prefix, first, last) = (match.Groups["prefix"].Value, match.Groups["first"].Value, match.Groups["last"].Value);
        if (match.Groups["again"].Value is { Length: > 0 } again && again != prefix) return pages;
        if (last.Length < first.Length) last = first[..^last.Length] + last;
        return first == last ? prefix + first : $"{prefix}{first}-{prefix}{last}";
    }

    public static string Read(string first, string last) => last.Trim().Length == 0 || first.AsSpan().ContainsAny("-–—") ? Read(first) : Read($"{first}-{last}");

    /// <summary>Whether what stands in the place of pages is the number of an article that has none: e101, bmj.m123, 104567.</summary>
    public static bool IsElocation(string pages) => Elocation().IsMatch(pages.Trim());

    [GeneratedRegex(@"\s*[\-\u2010-\u2015\u2212]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(?<prefix>[A-Za-z]{0,3})(?<first>[0-9]{1,9})-(?<again>[A-Za-z]{0,3})(?<last>[0-9]{1,9})$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?:[eE][0-9]+|[a-z][A-Za-z.]*[0-9][\w.]*|[0-9]{6,}|[A-Za-z]+[0-9]{5,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Elocation();
}
