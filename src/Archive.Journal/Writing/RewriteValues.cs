using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Writing;

/// <summary>Values that are written in another way than the format's → the format's way: sentences, DOIs, ORCID iDs, dates.</summary>
internal static partial class RewriteValues
{
    /// <summary>A value of the front matter, and what it should be; null where it is well as it is, or no program should decide.</summary>
    private readonly record struct Candidate(string Key, YamlNode Value, Func<string, string?> Form);

    public static EditableText From(EditableText text, ImmutableArray<Fix>.Builder fixes)
    {
        foreach (var (key, value, form) in text.Keys.Entries.SelectMany(Candidates).Reverse().ToArray())
        {
            if (value is not YamlScalar { IsNull: false } scalar || text.Inner(scalar) is not { } span) continue;
            if (form(scalar.Value) is not { } better || better == scalar.Value) continue;
            // From the last to the first: the places of those that are still to come do not move.
            var edited = text.Edit([new TextEdit(span.Start, span.Length, better)]);
            if (edited != text) fixes.Add(new Fix(scalar.Place, $"{key}: {scalar.Value} → {better}"));
            text = edited;
        }
        return text;
    }

    private static IEnumerable<Candidate> Candidates(YamlEntry entry) => (entry.Key.Value, entry.Value) switch
    {
        ("published" or "received" or "accepted" or "embargo-until", var value) => [new(entry.Key.Value, value, Date)],
        ("doi", var value) => [new("doi", value, BareDoi)],
        ("responds-to" or "corrects" or "retracts" or "retracts-part-of" or "concerns" or "adds-to", var value) => Items(value).SelectMany(w => Work(entry.Key.Value, w)),
        ("authors" or "handling-editor", var value) => Items(value).SelectMany(p => Under(p, "orcid", BareOrcid)),
        ("consent", YamlMapping value) => Under(value, "date", Date),
        ("consent", var value) => [new("consent", value, StandardSentences.PrintedConsent)],
        ("provenance", var value) => [new("provenance", value, StandardSentences.PrintedProvenance)],
        ("ethics-approval", var value) => [new("ethics-approval", value, StandardSentences.PrintedEthics)],
        ("funding", var value) => [new("funding", value, StandardSentences.PrintedFunding)],
        ("competing-interests", YamlMapping value) => value.Entries.Select(e => new Candidate("competing-interests", e.Value, StandardSentences.PrintedInterests)),
        ("competing-interests", var value) => Items(value).Select(i => new Candidate("competing-interests", i, StandardSentences.PrintedInterests)),
        _ => [],
    };

    private static IEnumerable<Candidate> Work(string key, YamlNode work) => work is YamlMapping
        ? [.. Under(work, "doi", BareDoi), .. Under(work, "year", Date)]
        : [new Candidate(key, work, BareDoi)];

    private static IEnumerable<Candidate> Under(YamlNode node, string key, Func<string, string?> form) =>
        node is YamlMapping mapping ? mapping.Entries.Where(e => e.Key.Value == key).Select(e => new Candidate(key, e.Value, form)) : [];

    private static ImmutableArray<YamlNode> Items(YamlNode node) => node is YamlSequence sequence ? sequence.Items : [node];

    private static string? BareDoi(string text) => Doi.LooksLikeOne(text) && Doi.TryParse(text, out var doi) ? doi.Value : null;

    private static string? BareOrcid(string text) => Orcid.TryParse(text, out var orcid, out _) ? orcid.Value : null;

    // Year first, so that day and month cannot be confused; two digits after a year alone may be another year (2011/12).
    private static string? Date(string text)
    {
        var match = DateForm().Match(text);
        if (!match.Success) return null;
        var (month, day) = (match.Groups["month"].Value, match.Groups["day"].Value);
        if (day.Length == 0 && month.Length == 2) return null;
        var date = match.Groups["year"].Value + "-" + month.PadLeft(2, '0') + (day.Length == 0 ? "" : "-" + day.PadLeft(2, '0'));
        return PartialDate.TryParse(date, out _) ? date : null;
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<mark>[-/])(?<month>[0-9]{1,2})(?:\k<mark>(?<day>[0-9]{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();
}
