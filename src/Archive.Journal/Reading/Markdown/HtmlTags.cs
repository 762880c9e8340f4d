using System.Text.RegularExpressions;

namespace Archive.Journal.Reading;

/// <summary>The HTML tags that people write into Markdown.</summary>
internal static partial class HtmlTags
{
    /// <summary>The first tag in a text; null where there is none. "p&lt;0.05" and "a &lt;b" are not tags.</summary>
    public static string? FirstIn(string text) => text.Contains('<', StringComparison.Ordinal) && Tag().Match(text) is { Success: true } tag ? tag.Value : null;

    [GeneratedRegex("</?(?:a|abbr|b|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|script|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|u|ul|video)(?:\\s[^<>]{0,200})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
