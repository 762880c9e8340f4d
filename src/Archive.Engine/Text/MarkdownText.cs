using System.Text;

namespace Archive.Engine;

/// <summary>
/// Anybody's words → Markdown of GitHub's kind that shows these words and does nothing else: no markup, no HTML, no link, no
/// mention that calls somebody, and no line of its own.
/// </summary>
public static class MarkdownText
{
    // A word joiner: nobody sees it, and what stands on both sides of it is not a mention, a reference or an address any more.
    private const string Joiner = "&#8288;";

    /// <summary>A text as plain words within a line.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text.AsSpan(i);
            var before = text.AsSpan(0, i);
            _ = text[i] switch
            {
                '&' => words.Append("&amp;"),
                '<' => words.Append("&lt;"),
                '>' => words.Append("&gt;"),
                '$' => words.Append("&#36;"),
                '@' => words.Append('@').Append(Joiner),
                '#' => words.Append("\\#").Append(Joiner),
                ':' when rest.StartsWith("://") => words.Append(':').Append(Joiner),
                '.' when before.EndsWith("www", StringComparison.OrdinalIgnoreCase) => words.Append(Joiner).Append('.'),
                '-' when before.EndsWith("GH", StringComparison.OrdinalIgnoreCase) => words.Append(Joiner).Append('-'),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '!' => words.Append('\\').Append(text[i]),
                var c => words.Append(InLine(c)),
            };
        }
        return words.ToString();
    }

    /// <summary>A path, a key or a value, to be copied as it stands.</summary>
    public static string Code(string text)
    {
        var code = new StringBuilder(text.Length);
        foreach (var c in text) code.Append(InLine(c));
        var fence = new string('`', LongestRun(text, '`') + 1);
        var padding = code.Length == 0 || code[0] is '`' or ' ' || code[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{padding}{code}{padding}{fence}";
    }

    // Line ends become spaces; what turns the direction of the words around it goes.
    private static string InLine(char c) => c switch
    {
        '\u2028' or '\u2029' => " ",
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => "",
        _ => char.IsControl(c) ? " " : c.ToString(),
    };

    private static int LongestRun(string text, char of)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text) longest = Math.Max(longest, run = c == of ? run + 1 : 0);
        return longest;
    }
}
