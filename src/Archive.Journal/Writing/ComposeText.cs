using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Writing;

/// <summary>Text → the same in Unicode's composed form, but for addresses and names of files, which are compared byte for byte.</summary>
internal static class ComposeText
{
    private static readonly ImmutableHashSet<string> Addresses = ["aliases", "pdf", "full-text-url"];

    public static EditableText From(EditableText text, ImmutableArray<Fix>.Builder fixes)
    {
        var kept = text.Keys.Entries.Index().Where(e => Addresses.Contains(e.Item.Key.Value)).Select(e => (Start: text.OffsetOf(e.Item.Key.Place), End: EndOf(text, e.Index))).ToArray();
        var edits = new List<TextEdit>();
        foreach (var (start, length) in Words(text.Text))
        {
            var word = text.Text.Substring(start, length);
            if (word.Contains("://", StringComparison.Ordinal) || word.Contains("](", StringComparison.Ordinal) || kept.Any(k => start >= k.Start && start < k.End)) continue;
            if (NormalForm.Compose(word) is var composed && composed != word) edits.Add(new TextEdit(start, length, composed));
        }
        var edited = text.Edit(edits);
        if (edited != text) fixes.Add(new Fix(Place.StartOf(text.File.File.Path), $"{edits.Count} words composed (Unicode NFC)"));
        return edited;
    }

    private static int EndOf(EditableText text, int entry) => entry + 1 < text.Keys.Entries.Length ? text.OffsetOf(text.Keys.Entries[entry + 1].Key.Place) : text.Body;

    private static IEnumerable<(int Start, int Length)> Words(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(" \t\r\n");
            if (length < 0) length = text.Length - start;
            if (length > 0) yield return (start, length);
            start += length + 1;
        }
    }
}
