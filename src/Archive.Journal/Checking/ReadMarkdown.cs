using System.Text.RegularExpressions;

namespace Archive.Journal.Checking;

/// <summary>A Markdown file → its words, and the addresses that it gives in full.</summary>
internal static partial class ReadMarkdown
{
    public static FileContent From(SiteText source)
    {
        var content = new FileContent(source);
        content.Text.Add(source.Text, 0);
        foreach (var address in Address().EnumerateMatches(source.Text))
            content.Urls.Add(new UrlInFile(source.Text.Substring(address.Index, address.Length), UrlUse.Link, address.Index));
        return content;
    }

    [GeneratedRegex(@"(?<=\]\(<?|<)https?://[^\s<>()]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
