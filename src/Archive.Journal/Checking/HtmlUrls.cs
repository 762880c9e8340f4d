namespace Archive.Journal.Checking;

/// <summary>Which attributes hold addresses, and what for.</summary>
internal static class HtmlUrls
{
    /// <summary>What the attribute's address is for; null where it holds none.</summary>
    /// <param name="element">In lower case, without a prefix.</param>
    /// <param name="attribute">In lower case.</param>
    /// <param name="rel">The rel of a link element.</param>
    public static UrlUse? Of(ReadOnlySpan<char> element, ReadOnlySpan<char> attribute, string rel) => attribute switch
    {
        "href" => element switch
        {
            "a" or "area" => UrlUse.Link,
            "link" => IsLoaded(rel) ? UrlUse.Load : UrlUse.Link,
            "base" => null,
            _ => UrlUse.Load,
        },
        "xlink:href" => element is "a" ? UrlUse.Link : UrlUse.Load,
        "src" or "poster" or "background" or "lowsrc" => UrlUse.Load,
        "data" => element is "object" ? UrlUse.Load : null,
        "manifest" => element is "html" ? UrlUse.Load : null,
        "action" => element is "form" ? UrlUse.Link : null,
        "formaction" or "cite" or "longdesc" => UrlUse.Link,
        _ => null,
    };

    /// <summary>Whether the attribute holds style, in which addresses may stand.</summary>
    public static bool IsStyle(ReadOnlySpan<char> attribute) => attribute is
        "style" or "fill" or "stroke" or "filter" or "mask" or "clip-path" or "cursor" or "marker" or "marker-start" or "marker-mid" or "marker-end";

    /// <summary>Whether an animation may set another element's address to the attribute's value.</summary>
    public static bool IsAnimation(ReadOnlySpan<char> element, ReadOnlySpan<char> attribute) =>
        element is "set" or "animate" && attribute is "to" or "from" or "by" or "values";

    /// <summary>Whether the attribute holds a list of addresses with their sizes.</summary>
    public static bool IsSourceSet(ReadOnlySpan<char> attribute) => attribute is "srcset" or "imagesrcset";

    /// <summary>The addresses of a source set (WHATWG HTML, 4.8.4.3.10).</summary>
    public static IEnumerable<string> OfSourceSet(string value)
    {
        for (var at = 0; at < value.Length;)
        {
            while (at < value.Length && (char.IsWhiteSpace(value[at]) || value[at] == ',')) at++;
            var start = at;
            while (at < value.Length && !char.IsWhiteSpace(value[at])) at++;
            if (at == start) yield break;
            var url = value[start..at];
            yield return url.TrimEnd(',');
            if (url.EndsWith(',')) continue;
            var comma = value.IndexOf(',', at);
            at = comma < 0 ? value.Length : comma + 1;
        }
    }

    /// <summary>The address that a refresh leads to; null where it stays.</summary>
    public static string? OfRefresh(string content)
    {
        var start = content.IndexOfAny([';', ',']);
        if (start < 0) return null;
        var rest = content.AsSpan(start + 1).Trim();
        if (rest.StartsWith("url", StringComparison.OrdinalIgnoreCase) && rest[3..].TrimStart() is ['=', ..] value) rest = value[1..].Trim();
        return rest.IsEmpty ? null : rest.Trim("'\"").ToString();
    }

    private static bool IsLoaded(string rel) => rel.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.ToLowerInvariant() is
        "stylesheet" or "icon" or "preload" or "prefetch" or "modulepreload" or "preconnect" or "dns-prefetch" or "prerender" or "manifest" or "apple-touch-icon"
        or "apple-touch-icon-precomposed" or "mask-icon" or "expect" or "compression-dictionary");
}
