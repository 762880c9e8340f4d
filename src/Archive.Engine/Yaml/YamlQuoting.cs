using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Engine;

/// <summary>Text → a YAML scalar on one line that reads back as that text; quoted only where it must be.</summary>
public static partial class YamlQuoting
{
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}:");
    private static readonly SearchValues<char> NeverPlain = SearchValues.Create("\t\n\r\u0085\u2028\u2029\uFEFF");

    /// <summary>A text, which no reader of YAML may take for a number, a date, a truth value or nothing.</summary>
    /// <param name="text">Without the characters that no file may hold (<see cref="SourceText.NotText"/>).</param>
    /// <param name="isInFlow">Whether it stands in a list between brackets.</param>
    public static string Of(string text, bool isInFlow = false) =>
        NotAText().IsMatch(text) || (isInFlow && text.AsSpan().ContainsAny(FlowMarks)) ? Quoted(text) : Plain(text);

    /// <summary>A number, a date or another value that YAML may take for what it looks like.</summary>
    public static string Plain(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && (char.IsLetterOrDigit(text[0]) || text[0] is > '\u00BF' and not '\uFEFF' or '(' or '©')
        && text[^1] is not (':' or ' ') && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny(NeverPlain) && !text.AsSpan().ContainsAny(SourceText.NotText);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var character in text)
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when NeverPlain.Contains(character) || SourceText.NotText.Contains(character) => quoted.Append($"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        return quoted.Append('"').ToString();
    }

    // The words and numbers of YAML 1.1 and 1.2, a little more broadly than either.
    [GeneratedRegex(@"^(?:~|null|true|false|yes|no|on|off|y|n|\.inf|\.nan|[-+.]?[0-9][0-9a-fox_.,:+\-/]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAText();
}
