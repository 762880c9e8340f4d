using System.Text;

namespace Archive.Journal.Checking;

/// <summary>A stylesheet → what it loads: url(), image-set() and @import (CSS Syntax Module Level 3), escapes decoded.</summary>
internal static class ReadCss
{
    public static FileContent From(SiteText source)
    {
        var content = new FileContent(source);
        content.Text.Add(source.Text, 0);
        Into(content, source.Text, 0);
        return content;
    }

    /// <summary>Adds the addresses of a style sheet or of a style attribute.</summary>
    public static void Into(FileContent content, ReadOnlySpan<char> css, int offset)
    {
        // After @import and in image-set( or src(, a string is an address; a namespace is only a name.
        var (takesStrings, isNamespace, depth) = (false, false, 0);
        for (var at = 0; at < css.Length;)
        {
            var start = at;
            switch (css[at])
            {
                case '/' when css[at..].StartsWith("/*", StringComparison.Ordinal):
                    at = css[(at + 2)..].IndexOf("*/", StringComparison.Ordinal) is var end and >= 0 ? at + 2 + end + 2 : css.Length;
                    break;
                case '"' or '\'':
                    var text = String(css, ref at);
                    if (takesStrings && !isNamespace) content.Urls.Add(new UrlInFile(text, UrlUse.Load, offset + start));
                    break;
                case '@':
                    at++;
                    var rule = Name(css, ref at);
                    (takesStrings, isNamespace, depth) = (rule is "import", rule is "namespace", 0);
                    break;
                case ';' or '{' or '}':
                    (takesStrings, isNamespace, depth) = (false, false, 0);
                    at++;
                    break;
                case '(':
                    if (takesStrings && depth > 0) depth++;
                    at++;
                    break;
                case ')':
                    if (depth > 0 && --depth == 0) takesStrings = false;
                    at++;
                    break;
                case var c when c == '\\' || IsNameCharacter(c):
                    var name = Name(css, ref at);
                    if (at >= css.Length || css[at] != '(') break;
                    at++;
                    if (name is "url")
                    {
                        var url = Url(css, ref at);
                        if (!isNamespace) content.Urls.Add(new UrlInFile(url, UrlUse.Load, offset + start));
                    }
                    else if (name is "image-set" or "-webkit-image-set" or "src" or "image") (takesStrings, depth) = (true, 1);
                    else if (depth > 0) depth++;
                    break;
                default:
                    at++;
                    break;
            }
        }
    }

    private static string Name(ReadOnlySpan<char> css, ref int at)
    {
        var name = new StringBuilder();
        while (at < css.Length && (css[at] == '\\' || IsNameCharacter(css[at]))) Take(css, ref at, name);
        return name.ToString().ToLowerInvariant();
    }

    private static string String(ReadOnlySpan<char> css, ref int at)
    {
        var quote = css[at++];
        var text = new StringBuilder();
        while (at < css.Length && css[at] != quote && css[at] != '\n') Take(css, ref at, text);
        at = Math.Min(at + 1, css.Length);
        return text.ToString();
    }

    private static string Url(ReadOnlySpan<char> css, ref int at)
    {
        while (at < css.Length && char.IsWhiteSpace(css[at])) at++;
        if (at < css.Length && css[at] is '"' or '\'') return String(css, ref at);
        var url = new StringBuilder();
        while (at < css.Length && css[at] != ')') Take(css, ref at, url);
        at = Math.Min(at + 1, css.Length);
        return url.ToString().Trim();
    }

    // A character, or an escape of one: up to six hexadecimal digits and a space, or any character after a backslash.
    private static void Take(ReadOnlySpan<char> css, ref int at, StringBuilder text)
    {
        var c = css[at++];
        if (c != '\\' || at >= css.Length)
        {
            text.Append(c);
            return;
        }
        var (value, start) = (0, at);
        while (at < css.Length && at - start < 6 && char.IsAsciiHexDigit(css[at])) value = value * 16 + Convert.ToInt32(css[at++].ToString(), 16);
        if (at == start) text.Append(css[at++] is var next and not '\n' ? next.ToString() : "");
        else
        {
            text.Append(Rune.IsValid(value) ? new Rune(value).ToString() : "\uFFFD");
            if (at < css.Length && char.IsWhiteSpace(css[at])) at++;
        }
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || c >= '\u0080';
}
