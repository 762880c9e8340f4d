using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>Words → Markdown of the archive that shows these words. Web addresses become links where they stand whole.</summary>
internal static partial class EscapeWords
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<$~^|");

    /// <summary>Escapes words within a line.</summary>
    /// <param name="text">Its white space already as it is to be.</param>
    /// <param name="isInLink">Whether they lead elsewhere as a whole, so that no address among them is a link.</param>
    public static string Of(string text, bool isInLink = false)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var done = 0;
        foreach (var address in Address().EnumerateMatches(text))
        {
            Append(escaped, text.AsSpan(done, address.Index - done));
            var url = text.Substring(address.Index, LengthOf(text.AsSpan(address.Index, address.Length)));
            done = address.Index + url.Length;
            if (!isInLink && WebUrl.IsOne(url)) escaped.Append('<').Append(url).Append('>');
            else Append(escaped, url);
        }
        Append(escaped, text.AsSpan(done));
        return escaped.ToString();
    }

    /// <summary>A line that begins no heading, list or quotation.</summary>
    public static string AtLineStart(string line) => LineStart().Replace(line, @"${before}\${mark}");

    private static void Append(StringBuilder escaped, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text[(i + 1)..];
            if (Marks.Contains(text[i])
                || (text[i] == '&' && rest is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '#', ..])
                || (text[i] == '!' && rest.IsEmpty)
                || (text[i] == '/' && rest is ['/', ..] && i > 0 && text[i - 1] == ':')
                || (text[i] == '.' && i > 2 && text.Slice(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase))
                || (text[i] == ':' && (text[..i].EndsWith("mailto", StringComparison.OrdinalIgnoreCase) || text[..i].EndsWith("tel", StringComparison.OrdinalIgnoreCase)))) escaped.Append('\\');
            escaped.Append(text[i]);
        }
    }

    // A full stop or bracket at the end belongs to the sentence, unless the bracket was opened within.
    private static int LengthOf(ReadOnlySpan<char> url)
    {
        while (url is [.., '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '”' or ']' or '}'] or [.., ')'])
        {
            if (url[^1] == ')' && url.Count('(') >= url.Count(')')) break;
            url = url[..^1];
        }
        return url.Length;
    }

    [GeneratedRegex(@"\bhttps?://[^\s<>""]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?<before>[0-9]{0,9})(?<mark>(?<=^)(?:[#>=]|[+\-](?=[\s\-]|$))|(?<=[0-9])[.)](?=\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();
}
