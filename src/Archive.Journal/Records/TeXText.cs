using System.Buffers;
using System.Text;

namespace Archive.Journal.Records;

/// <summary>Text as TeX reads it: it prints the very characters, whatever they mean to TeX or to BibTeX.</summary>
internal static class TeXText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}~^$&#%_`-',<>");

    public static void Append(StringBuilder output, string value)
    {
        var text = SingleLine.Of(value).AsSpan();
        var isPaired = HasPairedBraces(text);
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            output.Append(text[..at]).Append(Escape(text[at], at + 1 < text.Length ? text[at + 1] : ' ', isPaired));
            text = text[(at + 1)..];
        }
        output.Append(text);
    }

    private static string Escape(char c, char next, bool isPaired) => c switch
    {
        '\\' => @"\textbackslash{}",
        // BibTeX and biber count braces, and a backslash does not keep them from it: one without a fellow gets an invisible one.
        '{' => isPaired ? @"\{" : @"{\vphantom{\}}\{}",
        '}' => isPaired ? @"\}" : @"\vphantom{\{}\}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '$' => @"\$",
        '&' => @"\&",
        '#' => @"\#",
        '%' => @"\%",
        '_' => @"\_",
        // After ? and !, or before another, it would become a sign of its own.
        '`' => "{`}",
        // Two of these are one sign in TeX's fonts: a dash, a quotation mark.
        '-' => next == c ? "-{}" : "-",
        '\'' => next == c ? "'{}" : "'",
        ',' => next == c ? ",{}" : ",",
        '<' => next == c ? "<{}" : "<",
        _ => next == c ? ">{}" : ">",
    };

    private static bool HasPairedBraces(ReadOnlySpan<char> text)
    {
        var open = 0;
        foreach (var c in text)
        {
            open += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (open < 0) return false;
        }
        return open == 0;
    }
}
