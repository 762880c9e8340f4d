using System.Collections.Immutable;

namespace Archive.Journal.Importing.Jats;

/// <summary>
/// Citations as journals print them, "[1, 3–5]", → citations side by side: brackets around them and separators between them are the
/// page's business, and a range stands for all that are in it.
/// </summary>
internal static class JatsCitations
{
    public static bool IsSeparator(string text) => text.All(c => char.IsWhiteSpace(c) || c is ',' or ';' or '-' or '–' or '—' or '−' or '\u2010' or '\u2011' or '[' or ']' or '(' or ')');

    public static ImmutableArray<TextInline> Settle(List<TextInline> inlines, JatsReferences references)
    {
        var settled = new List<TextInline>();
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is not TextInline.Citation)
            {
                settled.Add(inlines[i]);
                continue;
            }
            var end = i;
            while (end + 2 < inlines.Count && inlines[end + 1] is TextInline.Words between && IsInner(between.Text) && inlines[end + 2] is TextInline.Citation) end += 2;
            while (end + 1 < inlines.Count && inlines[end + 1] is TextInline.Citation) end++;
            // A citation may follow without a separator after some that have one.
            while (end + 2 < inlines.Count && inlines[end + 1] is TextInline.Words more && IsInner(more.Text) && inlines[end + 2] is TextInline.Citation) end += 2;
            var group = inlines[i..(end + 1)];
            var rest = Unbracket(settled, end + 1 < inlines.Count ? inlines[end + 1] as TextInline.Words : null);
            settled.AddRange(Expand(group, references));
            i = end;
            if (rest is null) continue;
            inlines[end + 1] = rest;
        }
        return [.. settled];
    }

    private static bool IsInner(string text) => IsSeparator(text) && !text.Contains('(', StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal);

    // Takes the bracket before the citations and the one behind them away; and the space before.
    private static TextInline.Words? Unbracket(List<TextInline> before, TextInline.Words? after)
    {
        if (before is not [.., TextInline.Words opening]) return null;
        var head = opening.Text.TrimEnd();
        var tail = after?.Text.TrimStart() ?? "";
        if (head is [.., '[' or '('] && tail is [']' or ')', ..] && (head[^1] == '[') == (tail[0] == ']'))
        {
            before[^1] = new TextInline.Words(head[..^1].TrimEnd());
            return new TextInline.Words(tail[1..]);
        }
        if (head.Length > 0 && head.Length < opening.Text.Length && !head.EndsWith("ref.", StringComparison.OrdinalIgnoreCase) && head[^1] is not ('(' or '[' or ',')) before[^1] = new TextInline.Words(head);
        return null;
    }

    private static IEnumerable<TextInline> Expand(List<TextInline> group, JatsReferences references)
    {
        var written = new List<TextInline>();
        for (var i = 0; i < group.Count; i++)
        {
            if (group[i] is not TextInline.Citation citation) continue;
            var isRangeEnd = i >= 2 && group[i - 1] is TextInline.Words dash && dash.Text.Any(c => c is '-' or '–' or '—' or '−' or '\u2010' or '\u2011') && group[i - 2] is TextInline.Citation;
            if (isRangeEnd && references.Between(((TextInline.Citation)group[i - 2]).Label, citation.Label) is { Count: > 1 } between) written.AddRange(between.Skip(1).Select(l => new TextInline.Citation(l)));
            else written.Add(citation);
        }
        return written.Distinct();
    }
}
