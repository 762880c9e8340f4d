using System.Buffers;
using System.Text;

namespace Archive.Journal.Exports;

/// <summary>A text → Markdown that shows these words and does nothing else, in the archive's dialect as in others.</summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*[]<~^$|&_\n\r\t");

    /// <summary>Within a line. Line ends become spaces.</summary>
    /// <param name="text">The words.</param>
    /// <param name="inCell">Whether it stands in a table, where a bar begins the next cell.</param>
    public static string Words(string text, bool inCell = false)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        var words = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (HasMeaning(text, i, inCell)) words.Append('\\');
            words.Append(text[i] is '\n' or '\r' or '\t' ? ' ' : text[i]);
        }
        return words.ToString();
    }

    /// <summary>A line of Markdown that must not begin a heading, a list, a quotation or a rule.</summary>
    public static string LineStart(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits is > 0 and < 10 && line[digits] is '.' or ')' && IsFollowedBySpace(line, digits)) return line.Insert(digits, "\\");
        return line is ['#' or '>' or '=', ..] or ['-', '-', ..] || (line is ['+' or '-', ..] && IsFollowedBySpace(line, 0)) ? "\\" + line : line;
    }

    /// <summary>A text that is shown as it is, in marks that it does not hold.</summary>
    public static string Code(string code, bool inCell = false)
    {
        var line = inCell ? code.Replace("|", "\\|", StringComparison.Ordinal) : code;
        var marks = new string('`', LongestRun(line) + 1);
        var padding = line is [] or ['`' or ' ', ..] or [.., '`' or ' '] ? " " : "";
        return marks + padding + line + padding + marks;
    }

    /// <summary>Lines that are shown as they are.</summary>
    public static string CodeBlock(string code, string language)
    {
        var marks = new string('`', Math.Max(3, LongestRun(code) + 1));
        return $"{marks}{language}\n{code.TrimEnd('\n')}\n{marks}";
    }

    private static bool HasMeaning(string text, int at, bool inCell) => text[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '^' or '$' => true,
        '|' => inCell,
        '&' => at + 1 < text.Length && (text[at + 1] == '#' || char.IsAsciiLetter(text[at + 1])),
        // Within a word it means nothing.
        '_' => at == 0 || at + 1 == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        _ => false,
    };

    private static bool IsFollowedBySpace(string line, int at) => at + 1 == line.Length || line[at + 1] == ' ';

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text) longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        return longest;
    }
}
