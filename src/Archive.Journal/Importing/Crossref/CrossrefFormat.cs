using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing.Crossref;

/// <summary>Works as Crossref's REST API gives them: one, in its message or alone, or a list of them.</summary>
internal sealed partial class CrossrefFormat : SourceFormat
{
    private static readonly ImmutableHashSet<string> Types = ["journal-article", "article-journal", "posted-content", "other", "article", ""];

    public override string Name => "Crossref JSON";

    public override ImmutableArray<string> Extensions => [".json"];

    public override bool Recognises(SourceText source) =>
        source.Text.AsSpan().TrimStart() is ['{' or '[', ..] && (Has(source, "\"message-type\"") || (Has(source, "\"DOI\"") && (Has(source, "\"is-referenced-by-count\"") || TitleList().IsMatch(source.Text))));

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings) =>
        ParseJson.From(source, Name, findings) is { } root ? [.. Works(root).Select(w => Article(w, findings)).OfType<SourceArticle>()] : [];

    private static IEnumerable<SourceJson> Works(SourceJson root)
    {
        foreach (var part in root.List)
        {
            var message = part["message"].IsMissing ? part : part["message"];
            foreach (var work in message["items"].IsMissing ? [message] : message["items"].List) yield return work;
        }
    }

    private static SourceArticle? Article(SourceJson work, ImmutableArray<Finding>.Builder findings)
    {
        if (Types.Contains(work["type"].Text)) return new CrossrefWork(work, findings).Article();
        findings.Add(Findings.NotAnArticle(work["type"].Place, work["type"].Text));
        return null;
    }

    private static bool Has(SourceText source, string member) => source.Text.Contains(member, StringComparison.Ordinal);

    // A title is a list here, and a text in CSL-JSON.
    [GeneratedRegex(@"""title""\s*:\s*\[", RegexOptions.CultureInvariant)]
    private static partial Regex TitleList();
}
