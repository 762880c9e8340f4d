using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Writing;

namespace Archive.Journal.Importing;

/// <summary>
/// An article's file and what a source says → the file with the keys that were missing, and with the text where there was none. What
/// stands there stays, byte for byte.
/// </summary>
internal static class MergeArticle
{
    // Where they are missing they have a meaning: the archive's own journal and language, and the whole text.
    private static readonly ImmutableHashSet<string> MeantWhenMissing = ["journal", "language", "extent"];

    /// <summary>The file's new text and the keys that were added; "text" stands for the text.</summary>
    public static (string Text, ImmutableArray<FrontMatterEntry> Added) From(EditableText file, ImmutableArray<FrontMatterEntry> entries, ArticleText text, Place place, ImmutableArray<Finding>.Builder findings)
    {
        var there = file.Keys.Entries.ToDictionary(e => e.Key.Value, e => e.Value, StringComparer.Ordinal);
        var added = entries.Where(e => !there.ContainsKey(e.Key) && !MeantWhenMissing.Contains(e.Key) && !(e.Key == "elocation-id" && there.ContainsKey("pages")) && !(e.Key == "pages" && there.ContainsKey("elocation-id"))).ToList();
        var lines = LinesByKey(file);
        foreach (var entry in entries.Where(e => there.ContainsKey(e.Key) && !MeantWhenMissing.Contains(e.Key) && !Says(there[e.Key], e)))
            findings.Add(Findings.KeptAsItIs(entry.Place, entry.Key, file.File.File.Path));
        var hasText = file.Text.AsSpan(file.Body).Trim().Length > 0;
        if (hasText && text.Markdown.Length > 0 && SourceText.EndLinesAlike(file.Text[file.Body..]).Trim() != text.Markdown.Trim()) findings.Add(Findings.KeptText(place, file.File.File.Path));

        var end = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var edits = new List<TextEdit>();
        var fence = file.Text.LastIndexOf('\n', Math.Max(0, file.Body - 2)) + 1;
        var isText = !hasText && text.Markdown.Length > 0;
        var extent = text.IsCut && isText ? "extent: extract\n" : "";
        if (isText && there.TryGetValue("extent", out var said) && said is YamlScalar { Value: "record" }) edits.Add(new TextEdit(lines["extent"].Start, lines["extent"].Length, ""));
        edits.Add(new TextEdit(fence, 0, (string.Concat(added.Select(e => e.Yaml)) + extent).Replace("\n", end, StringComparison.Ordinal)));
        if (isText) edits.Add(new TextEdit(file.Body, file.Text.Length - file.Body, ((file.Text[file.Body - 1] == '\n' ? "" : "\n") + text.Markdown).Replace("\n", end, StringComparison.Ordinal)));
        if (isText) added.Add(new FrontMatterEntry("text", "", place));
        return (TextEdit.Apply(file.Text, edits), [.. added]);
    }

    /// <summary>Whether lines can be added: each key has lines of its own, at the left margin.</summary>
    public static bool IsPossible(EditableText file) => WithdrawnStub.CanBeMade(file) && file.Keys.Entries.All(e => e.Key.Place.Column == 1);

    private static Dictionary<string, (int Start, int Length)> LinesByKey(EditableText file)
    {
        var starts = file.Keys.Entries.Select(e => file.OffsetOf(e.Key.Place)).Append(file.Text.LastIndexOf('\n', Math.Max(0, file.Body - 2)) + 1).ToArray();
        return file.Keys.Entries.Index().ToDictionary(e => e.Item.Key.Value, e => (starts[e.Index], starts[e.Index + 1] - starts[e.Index]), StringComparer.Ordinal);
    }

    private static bool Says(YamlNode there, FrontMatterEntry entry) =>
        YamlText.Read("", entry.Yaml).Root is YamlMapping { Entries: [var only] } && (IsSame(there, only.Value) || IsSameDoi(there, only.Value) || (entry.Key is "published" or "received" or "accepted" && IsLessOf(there, only.Value)));

    private static bool IsSameDoi(YamlNode a, YamlNode b) =>
        a is YamlScalar one && b is YamlScalar other && Doi.TryParse(one.Value, out var doi) && Doi.TryParse(other.Value, out var same) && doi == same;

    // The year or month of a day that is known.
    private static bool IsLessOf(YamlNode known, YamlNode told) => known is YamlScalar day && told is YamlScalar month && day.Value.Trim().StartsWith(month.Value.Trim(), StringComparison.Ordinal);

    private static bool IsSame(YamlNode a, YamlNode b) => (a, b) switch
    {
        (YamlScalar one, YamlScalar other) => one.Value.Trim() == other.Value.Trim(),
        (YamlSequence one, YamlSequence other) => one.Items.Length == other.Items.Length && one.Items.Zip(other.Items).All(p => IsSame(p.First, p.Second)),
        (YamlSequence { Items: [var only] }, not YamlSequence) => IsSame(only, b),
        (not YamlSequence, YamlSequence { Items: [var only] }) => IsSame(a, only),
        (YamlMapping one, YamlMapping other) => one.Entries.Length == other.Entries.Length && one.Entries.All(e => other.Entries.Any(o => o.Key.Value == e.Key.Value && IsSame(e.Value, o.Value))),
        _ => false,
    };
}
