using System.Buffers;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing;

/// <summary>
/// Steps of running text → the same without the marks that Markdown would not take for marks where they stand, and without the
/// formulas that it cannot set there.
/// </summary>
internal static class SettleMarks
{
    private const int LongestScript = 60;
    private const int LongestFormula = 480;

    private static readonly SearchValues<char> NotInScript = SearchValues.Create("~^\\ \u00A0\u2009\u202F");
    private static readonly SearchValues<char> NotInFormula = SearchValues.Create("$|`\n");

    /// <summary>How many pieces had to be written without their emphasis, and how many level with the others.</summary>
    public static (int Unstressed, int Levelled) In(List<TextToken> tokens)
    {
        var (unstressed, levelled) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TextTokenKind.Formula) i = SetFormula(tokens, i);
            if (tokens[i].Kind != TextTokenKind.Start) continue;
            var end = EndOf(tokens, i);
            if (tokens[i].Mark is TextMark.Emphasis or TextMark.Strong)
            {
                if (CanEmphasise(tokens, i, end)) continue;
                unstressed++;
                tokens.RemoveAt(end);
                tokens.RemoveAt(i--);
            }
            else if (!TrySetScript(tokens, i, end))
            {
                levelled++;
                tokens.RemoveAt(EndOf(tokens, i));
                tokens.RemoveAt(i--);
            }
        }
        return (unstressed, levelled);
    }

    private static int EndOf(List<TextToken> tokens, int start)
    {
        var depth = 0;
        for (var i = start; ; i++)
        {
            if (tokens[i].Kind == TextTokenKind.Start) depth++;
            else if (tokens[i].Kind == TextTokenKind.End && --depth == 0) return i;
        }
    }

    // CommonMark 6.2: left- and right-flanking delimiter runs. A run that ends one thing and begins another would be neither.
    private static bool CanEmphasise(List<TextToken> tokens, int start, int end)
    {
        var (before, first) = (CharBefore(tokens, start), CharAfter(tokens, start));
        var (last, after) = (CharBefore(tokens, end), CharAfter(tokens, end));
        return end > start + 1
            && !char.IsWhiteSpace(first) && (!IsPunctuation(first) || char.IsWhiteSpace(before) || IsPunctuation(before))
            && !char.IsWhiteSpace(last) && (!IsPunctuation(last) || char.IsWhiteSpace(after) || IsPunctuation(after))
            && !(start > 0 && tokens[start - 1].Kind == TextTokenKind.End && tokens[start - 1].Mark is TextMark.Emphasis or TextMark.Strong);
    }

    // The reader takes a script for one where it holds words alone and no space, and where it is no part of "10^9/10^6".
    private static bool TrySetScript(List<TextToken> tokens, int start, int end)
    {
        var mark = tokens[start].Mark;
        var sign = mark == TextMark.Superscript ? '^' : '~';
        var content = tokens[(start + 1)..end].Where(t => t.Kind is not (TextTokenKind.Start or TextTokenKind.End)).ToList();
        // Raised words are raised one by one; a lowered one would have nothing to follow.
        if (mark == TextMark.Superscript && content.TrueForAll(t => t.Kind is TextTokenKind.Words or TextTokenKind.Space) && content.FindIndex(t => t.Kind == TextTokenKind.Space) is var space and > 0 && content.Count > space + 1)
        {
            tokens.RemoveRange(start + 1, end - start - 1);
            tokens.InsertRange(start + 1, [.. content[..space], new TextToken(TextTokenKind.End, "", mark), content[space], new TextToken(TextTokenKind.Start, "", mark), .. content[(space + 1)..]]);
            return TrySetScript(tokens, start, start + space + 1);
        }
        var text = string.Concat(content.Select(t => t.Text));
        if (text.Length is 0 or > LongestScript || content.Any(t => t.Kind != TextTokenKind.Words)) return false;
        var (before, after) = (CharBefore(tokens, start), CharAfter(tokens, end));
        var canMark = !text.AsSpan().ContainsAny(NotInScript) && !(char.IsLetterOrDigit(before) && char.IsAsciiDigit(after)) && before != sign && after != sign
            && (mark == TextMark.Superscript || char.IsLetterOrDigit(before) || before is ')' or ']' or '’' or '\'' or '*' or '^');
        var letters = canMark ? text : RaisedLetters.Of(text, mark);
        if (letters is null) return false;
        tokens.RemoveRange(start + 1, end - start - 1);
        tokens.Insert(start + 1, new TextToken(TextTokenKind.Words, letters, default));
        if (canMark) return true;
        tokens.RemoveAt(start + 2);
        tokens.RemoveAt(start);
        return true;
    }

    // Pandoc's rule, which is the reader's, lest a sum of money be a formula: no letter or digit before, and no digit after.
    private static int SetFormula(List<TextToken> tokens, int at)
    {
        var tex = tokens[at].Text;
        if (tex.Length > LongestFormula || tex.AsSpan().ContainsAny(NotInFormula) || tex.EndsWith('\\') || TexFormula.Read(tex).Trouble is not null)
        {
            tokens[at] = new TextToken(TextTokenKind.Words, tokens[at].Plain, default);
            return at;
        }
        if (char.IsAsciiDigit(CharAfter(tokens, at))) tokens.Insert(at + 1, Space);
        if (CharBefore(tokens, at) is var before && before != '$' && !char.IsLetterOrDigit(before)) return at;
        tokens.Insert(at, Space);
        return at + 1;
    }

    private static TextToken Space { get; } = new(TextTokenKind.Space, " ", default);

    private static char CharBefore(List<TextToken> tokens, int index)
    {
        for (var i = index - 1; i >= 0; i--)
            if (CharOf(tokens[i], isLast: true) is { } c) return c;
        return ' ';
    }

    private static char CharAfter(List<TextToken> tokens, int index)
    {
        for (var i = index + 1; i < tokens.Count; i++)
            if (CharOf(tokens[i], isLast: false) is { } c) return c;
        return ' ';
    }

    private static char? CharOf(TextToken token, bool isLast) => token.Kind switch
    {
        TextTokenKind.Start or TextTokenKind.End => token.Mark switch { TextMark.Subscript => '~', TextMark.Superscript => '^', _ => '*' },
        TextTokenKind.LinkStart => '[',
        TextTokenKind.LinkEnd => isLast ? ')' : ']',
        TextTokenKind.Citation => isLast ? ']' : '[',
        TextTokenKind.Code => '`',
        TextTokenKind.Formula => '$',
        _ => token.Text.Length == 0 ? null : isLast ? token.Text[^1] : token.Text[0],
    };

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
}
