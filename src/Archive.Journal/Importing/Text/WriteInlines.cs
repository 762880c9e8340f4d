using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Reading;
using Markdig.Syntax;

namespace Archive.Journal.Importing;

/// <summary>
/// Running text → one line of Markdown that shows its words. The line is read again as the archive will read it: if other words came
/// out, it is written without marks.
/// </summary>
internal static class WriteInlines
{
    /// <summary>The line; empty where there is nothing to show.</summary>
    /// <param name="inlines">The text.</param>
    /// <param name="place">Where it stands in the source.</param>
    /// <param name="findings">What cannot be written.</param>
    /// <param name="mayCite">Whether citations can stand in it.</param>
    /// <param name="isCell">Whether it stands between the bars of a table, where code and links have no bars.</param>
    public static string Of(ImmutableArray<TextInline> inlines, Place place, ImmutableArray<Finding>.Builder findings, bool mayCite = true, bool isCell = false)
    {
        var tokens = TextToken.From(inlines);
        if (isCell && tokens.Any(t => t.Text.Contains('|', StringComparison.Ordinal))) WithoutBars(tokens);
        if (!mayCite) tokens.RemoveAll(t => t.Kind == TextTokenKind.Citation);
        var (unstressed, levelled) = SettleMarks.In(tokens);
        if (unstressed > 0) findings.Add(Findings.Unstressed(place, unstressed));
        if (levelled > 0) findings.Add(Findings.Levelled(place, levelled));
        var line = Write(tokens);
        if (line.Length == 0 || Shows(line, tokens)) return line;
        findings.Add(Findings.WithoutMarks(place));
        return Write([.. tokens.Where(t => t.Text.Length > 0 && t.Kind is not TextTokenKind.LinkEnd).Select(WithoutMark)]);
    }

    /// <summary>A picture, within a line or on a line of its own.</summary>
    public static string Picture(string alt, string path) => $"![{EscapeWords.Of(alt, isInLink: true)}]({path})";

    // A table would be divided at a bar within code, and within a link.
    private static void WithoutBars(List<TextToken> tokens)
    {
        tokens.RemoveAll(t => t.Kind is TextTokenKind.LinkStart or TextTokenKind.LinkEnd);
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Kind == TextTokenKind.Code) tokens[i] = tokens[i] with { Kind = TextTokenKind.Words };
    }

    private static TextToken WithoutMark(TextToken token) => token.Kind switch
    {
        TextTokenKind.Code or TextTokenKind.LinkedWords => token with { Kind = TextTokenKind.LinkedWords },
        TextTokenKind.Words => token with { Kind = TextTokenKind.LinkedWords },
        TextTokenKind.Formula => token with { Kind = TextTokenKind.LinkedWords, Text = token.Plain },
        _ => token,
    };

    private static string Write(List<TextToken> tokens)
    {
        var line = new StringBuilder();
        foreach (var token in Joined(tokens))
            line.Append(token.Kind switch
            {
                TextTokenKind.Words => EscapeWords.Of(token.Text),
                TextTokenKind.LinkedWords => EscapeWords.Of(token.Text, isInLink: true),
                TextTokenKind.Start or TextTokenKind.End => token.Mark switch { TextMark.Strong => "**", TextMark.Subscript => "~", TextMark.Superscript => "^", _ => "*" },
                TextTokenKind.LinkStart => "[",
                TextTokenKind.LinkEnd => token.Text.AsSpan().ContainsAny("()") ? $"](<{token.Text}>)" : $"]({token.Text})",
                TextTokenKind.Code => MarkdownText.Code(token.Text),
                TextTokenKind.Citation => $"[^{token.Text}]",
                TextTokenKind.Formula => $"${token.Text}$",
                TextTokenKind.Picture => Picture(token.Text, token.Plain),
                _ => " ",
            });
        return EscapeWords.AtLineStart(line.ToString().Trim());
    }

    // What must be escaped is seen only where words stand together: "www" and ".".
    private static List<TextToken> Joined(List<TextToken> tokens)
    {
        var joined = new List<TextToken>(tokens.Count);
        foreach (var token in tokens)
            if (token.Kind is TextTokenKind.Words or TextTokenKind.LinkedWords && joined is [.., var last] && last.Kind == token.Kind) joined[^1] = last with { Text = last.Text + token.Text };
            else joined.Add(token);
        return joined;
    }

    private static bool Shows(string line, List<TextToken> tokens) =>
        Markdig.Markdown.Parse(line, MarkdownDialect.Pipeline) is [ParagraphBlock paragraph] && Letters(InlineText.Of(paragraph.Inline)) == Letters(TextToken.Shown(tokens));

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
