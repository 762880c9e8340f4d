using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>What journals print below an article under a heading or a label of its own.</summary>
internal enum PrintedStatementKind { HandlingEditor, Funding, CompetingInterests, Consent, EthicsApproval, Provenance, Contributors, Acknowledgements, DataAvailability, Correspondence }

/// <summary>A statement with its label taken off.</summary>
internal readonly record struct LabelledStatement(PrintedStatementKind Kind, string Text);

/// <summary>Recognises those headings and labels, as the large publishers word them.</summary>
internal static partial class PrintedStatement
{
    private static readonly FrozenDictionary<string, PrintedStatementKind> Labels = new (PrintedStatementKind Kind, string[] Labels)[]
    {
        (PrintedStatementKind.HandlingEditor, ["handling editor", "handling editors", "editor", "reviewing editor", "academic editor", "edited by", "section editor", "associate editor", "guest editor", "handling associate editor"]),
        (PrintedStatementKind.Funding, ["funding", "funding information", "funding statement", "funding source", "funding sources", "funding support", "funding and support", "funding/support", "financial support", "grant support", "source of funding", "sources of funding", "financial support and sponsorship", "role of the funding source"]),
        (PrintedStatementKind.CompetingInterests,
        [
            "competing interests", "competing interest", "competing interests statement", "competing interest statement", "competing financial interests", "conflict of interest", "conflicts of interest", "conflict of interest statement", "conflicts of interest statement",
            "conflict of interest disclosures", "conflict of interest disclosure", "potential conflicts of interest", "declaration of interest", "declaration of interests", "declarations of interest", "declaration of competing interest", "declaration of competing interests",
            "declaration of conflicting interests", "disclosure", "disclosures", "disclosure statement", "author disclosures", "disclosures and conflicts of interest", "financial disclosure", "financial disclosures", "duality of interest",
        ]),
        (PrintedStatementKind.Consent, ["patient consent", "patient consent for publication", "patient consent statement", "consent", "consent for publication", "consent to publish", "consent to publication", "informed consent", "informed consent statement", "patient/parental consent", "declaration of patient consent"]),
        (PrintedStatementKind.EthicsApproval, ["ethics approval", "ethical approval", "ethics approval statement", "ethics statement", "ethical statement", "ethics", "ethics approval and consent to participate", "ethics committee approval", "ethical considerations", "institutional review board statement", "compliance with ethical standards"]),
        (PrintedStatementKind.Provenance, ["provenance and peer review", "provenance & peer review", "provenance"]),
        (PrintedStatementKind.Contributors, ["contributors", "contributorship", "contributorship statement", "contributor statement", "author contributions", "author contribution", "authors contributions", "authors contribution", "authors' contributions", "author's contributions", "author contributions statement", "credit authorship contribution statement"]),
        (PrintedStatementKind.Acknowledgements, ["acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment", "additional contributions"]),
        (PrintedStatementKind.DataAvailability, ["data availability", "data availability statement", "data sharing", "data sharing statement", "availability of data and materials", "availability of data and material", "data accessibility", "data access statement"]),
        (PrintedStatementKind.Correspondence, ["correspondence", "correspondence to", "corresponding author", "corresponding authors", "corresponding author(s)", "address for correspondence", "address correspondence to", "address all correspondence to", "for correspondence", "author for correspondence", "correspondence address", "corresponding author at"]),
    }.SelectMany(k => k.Labels.Select(l => (Label: l, k.Kind))).ToFrozenDictionary(l => l.Label, l => l.Kind, StringComparer.Ordinal);

    private const int LongestStatement = 20_000;

    private static readonly int LongestLabel = Labels.Keys.Max(l => l.Length);

    /// <summary>What a heading or label stands for; null where it is none of these.</summary>
    public static PrintedStatementKind? KindOf(string label) =>
        label.Length <= LongestLabel + 8 && Labels.TryGetValue(Normal(label), out var kind) ? kind : null;

    /// <summary>A text that begins with its label: "Funding: None." or, where a text is known to be a footnote, "Funding None.".</summary>
    /// <param name="text">On one line.</param>
    /// <param name="isFootnote">Whether the label needs no colon.</param>
    public static LabelledStatement? Split(string text, bool isFootnote)
    {
        // The longest label that fits: "Patient consent for publication" is not "Patient consent".
        LabelledStatement? found = null;
        foreach (var end in Ends().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, LongestLabel + 8))))
        {
            var rest = text[end.Index..];
            var isMarked = Marked().Match(rest) is { Success: true, Length: > 0 };
            if (KindOf(text[..end.Index]) is not { } kind || !(isMarked || isFootnote || kind == PrintedStatementKind.Correspondence && Normal(text[..end.Index]).EndsWith(" to", StringComparison.Ordinal))) continue;
            var statement = Marked().Replace(rest, "", 1).Trim();
            if (statement.Length == 0) continue;
            // "Funding was provided by …": the label is a part of the sentence.
            found = new LabelledStatement(kind, !isMarked && char.IsLower(statement[0]) && kind is not (PrintedStatementKind.Correspondence or PrintedStatementKind.HandlingEditor) ? text : statement);
            if (isMarked) break;
        }
        return found;
    }

    /// <summary>The article with the statement; one that it has already is continued.</summary>
    public static SourceArticle Into(SourceArticle article, PrintedStatementKind kind, string text, Place place)
    {
        Sourced<string> More(Sourced<string>? there) => there is not { } before ? new Sourced<string>(text, place) : before.Value.Contains(text, StringComparison.Ordinal) ? before : before.With($"{before.Value} {text}");
        return kind switch
        {
            PrintedStatementKind.HandlingEditor => article with { HandlingEditors = [.. article.HandlingEditors, .. PrintedNames.Read(text, place)] },
            PrintedStatementKind.Funding => article with { Funding = More(article.Funding) },
            PrintedStatementKind.CompetingInterests => article with { CompetingInterests = [More(article.CompetingInterests is [var there] ? there : null)] },
            PrintedStatementKind.Consent => article with { Consent = More(article.Consent) },
            PrintedStatementKind.EthicsApproval => article with { EthicsApproval = More(article.EthicsApproval) },
            PrintedStatementKind.Provenance => article with { Provenance = More(article.Provenance) },
            PrintedStatementKind.Contributors => article with { Contributors = More(article.Contributors) },
            PrintedStatementKind.Acknowledgements => article with { Acknowledgements = More(article.Acknowledgements) },
            PrintedStatementKind.DataAvailability => article with { DataAvailability = More(article.DataAvailability) },
            _ => article,
        };
    }

    private static string Normal(string label) => TextToken.Collapse(Folding.Fold(CleanText.OneLine(label)).Trim(' ', ':', '.', '*', '-', '–', '—'));

    [GeneratedRegex(@"(?<=\S)(?=[\s:.—–]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^\s*(?:[:—–]|\.(?=\s)|-(?=\s))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
