using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Writing;

/// <summary>Topics and keywords → the same by the alphabet; each item takes its quotes and the comment behind it along.</summary>
internal static partial class SortLists
{
    public static EditableText From(EditableText text, ImmutableArray<Fix>.Builder fixes)
    {
        foreach (var key in new[] { "topics", "keywords" })
        {
            if (text.Keys.Entries.FirstOrDefault(e => e.Key.Value == key).Value is not YamlSequence list) continue;
            var edited = text.Edit(Edits(text, list));
            if (edited != text) fixes.Add(new Fix(list.Place, key + ": sorted"));
            text = edited;
        }
        return text;
    }

    private static TextEdit[] Edits(EditableText text, YamlSequence list)
    {
        var isFlow = text.OffsetOf(list.Place) is var start && start < text.Text.Length && text.Text[start] == '[';
        var spans = new List<(int Start, int End)>();
        foreach (var item in list.Items)
        {
            if (item is not YamlScalar { IsNull: false } scalar || text.Outer(scalar) is not { } outer) return [];
            spans.Add((outer.Start, isFlow ? outer.Start + outer.Length : EndOfLine(text.Text, outer.Start)));
        }
        // A line of comment between the items may be a heading for several of them: such a list is its author's own affair.
        var gap = isFlow ? Comma() : Dash();
        for (var i = 1; i < spans.Count; i++)
            if (!gap.IsMatch(text.Text[spans[i - 1].End..spans[i].Start])) return [];
        var sorted = list.Items.Cast<YamlScalar>().Select((scalar, index) => (scalar.Value, Index: index))
            .OrderBy(i => SortKey.Of(i.Value), StringComparer.Ordinal).ThenBy(i => i.Value, StringComparer.Ordinal).Select(i => spans[i.Index]).ToArray();
        return [.. spans.Zip(sorted).Where(p => p.First != p.Second).Select(p => new TextEdit(p.First.Start, p.First.End - p.First.Start, text.Text[p.Second.Start..p.Second.End]))];
    }

    private static int EndOfLine(string text, int start) => text.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : text.Length;

    [GeneratedRegex(@"^\s*,\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^\s*-\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
