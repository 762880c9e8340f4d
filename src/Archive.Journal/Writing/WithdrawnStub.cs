using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Writing;

/// <summary>An article's text → what stays of it when consent is withdrawn: which item it was, where it stood, and comments on lines of their own.</summary>
internal static class WithdrawnStub
{
    // What its address and its exchange need. All else may tell who the patient is, repeats the text or leads to it: authors and places
    // too, and what the format does not know.
    private static readonly ImmutableHashSet<string> Kept =
    [
        "type", "published", "received", "accepted", "embargo-until", "journal", "volume", "issue", "pages", "elocation-id", "doi", "pmid", "pmcid", "language",
        "handling-editor", "responds-to", "corrects", "retracts", "retracts-part-of", "concerns", "adds-to", "reply-status", "aliases",
    ];

    public static ImmutableArray<LineChange> Of(EditableText text, Article article, WithdrawalNotice notice)
    {
        var lines = text.Lines.ToArray();
        var fence = Array.FindIndex(lines, 1, l => l.TrimEnd() is "---" or "...");
        var consent = ConsentOf(article, notice);
        var changes = lines.Select(l => new LineChange(l, l)).ToList();
        if (lines[(fence + 1)..].Any(l => !string.IsNullOrWhiteSpace(l)))
            for (var line = fence + 1; line < lines.Length; line++) changes[line] = new LineChange(lines[line], After: null);
        var isSaid = consent is null;
        foreach (var (entry, index) in text.Keys.Entries.Select((e, i) => (e, i)))
        {
            var isConsent = entry.Key.Value == "consent";
            if (Kept.Contains(entry.Key.Value) || (isConsent && consent is null)) continue;
            var first = entry.Key.Place.Line - 1;
            var end = index + 1 < text.Keys.Entries.Length ? text.Keys.Entries[index + 1].Key.Place.Line - 1 : fence;
            while (end > first + 1 && (lines[end - 1][0] == '#' || string.IsNullOrWhiteSpace(lines[end - 1]))) end--;
            for (var line = first; line < end; line++) changes[line] = new LineChange(lines[line], After: null);
            if (!isConsent) continue;
            changes[first] = new LineChange(lines[first], WithValue(text, entry, lines[first], consent!));
            isSaid = true;
        }
        if (!isSaid) changes.Insert(fence, new LineChange(Before: null, $"consent: {consent}{EndOf(lines[0])}"));
        return [.. changes];
    }

    /// <summary>Whether each key begins a line, so that lines can be taken out.</summary>
    public static bool CanBeMade(EditableText text) => text.Keys.Entries.DistinctBy(e => e.Key.Place.Line).Count() == text.Keys.Entries.Length
        && text.Keys.Entries.All(e => e.Key.Place.Column == text.Keys.Entries[0].Key.Place.Column);

    // Null where the file says already all that is to be said.
    private static string? ConsentOf(Article article, WithdrawalNotice notice)
    {
        var said = article.IsWithdrawn ? article.Consent : null;
        var standard = StatementTerms.Consent[ConsentStatus.Withdrawn].Label + ".";
        var ground = notice.Ground ?? (said is { Sentence: var sentence } && sentence != standard ? sentence : "");
        var date = notice.Date ?? said?.Date ?? notice.Today;
        if (said?.Date == date && (ground.Length == 0 || ground == said!.Sentence)) return null;
        return $"{{status: withdrawn, date: {date}{(ground.Length == 0 ? "" : ", statement: " + YamlQuoting.Of(ground, isInFlow: true))}}}";
    }

    // A comment behind a value stays.
    private static string WithValue(EditableText text, YamlEntry entry, string line, string value)
    {
        var indent = line[..(entry.Key.Place.Column - 1)];
        if (entry.Value is not YamlScalar scalar || scalar.Place.Line != entry.Key.Place.Line || text.Outer(scalar) is not { } outer) return $"{indent}consent: {value}{EndOf(line)}";
        var start = scalar.Place.Column - 1;
        return start + outer.Length > line.Length ? $"{indent}consent: {value}{EndOf(line)}" : line[..start] + value + line[(start + outer.Length)..];
    }

    private static string EndOf(string line) => line.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
}
