using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Journal.Reading;

/// <summary>URLs as text.</summary>
internal static class UrlText
{
    private const int MostLayers = 4;

    // RFC 3986, without the percent sign, which is looked at closely.
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=");

    /// <summary>The URL with all escaped that a URL may not hold; letters of any script stay themselves.</summary>
    public static string Encode(string url)
    {
        var text = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            var isEscape = url[i] == '%' && i + 2 < url.Length && char.IsAsciiHexDigit(url[i + 1]) && char.IsAsciiHexDigit(url[i + 2]);
            if (isEscape || Plain.Contains(url[i]) || char.IsLetterOrDigit(url[i])) text.Append(url[i]);
            else if (char.IsHighSurrogate(url[i]) && i + 1 < url.Length) text.Append(Uri.EscapeDataString(url.AsSpan(i++, 2)));
            else text.Append(Uri.EscapeDataString(url[i].ToString()));
        }
        return text.ToString();
    }

    /// <summary>What is left of a URL when all that could hide its scheme from the eye is taken away.</summary>
    public static string Unmask(string url)
    {
        for (var layer = 0; layer < MostLayers; layer++)
        {
            var bare = string.Concat(url.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format));
            var next = Uri.UnescapeDataString(bare);
            if (next == url) return next;
            url = next;
        }
        return url;
    }

    /// <summary>The scheme, in lower case; empty where there is none.</summary>
    public static string SchemeOf(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        return end > 0 && url[end] == ':' && char.IsAsciiLetter(url[0]) ? url[..end].ToLowerInvariant() : "";
    }

    /// <summary>An e-mail address as it is shown: <c>someone{at}example.org</c>.</summary>
    public static string WithoutAt(string text) => text.Replace("@", "{at}", StringComparison.Ordinal);
}
