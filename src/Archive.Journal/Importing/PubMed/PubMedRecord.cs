using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>What PubMed's records mean, in XML as in text.</summary>
internal static partial class PubMedRecord
{
    // By their names in XML (CommentsCorrections RefType) and by their tags in text.
    private static readonly ImmutableDictionary<string, (RelationKind Kind, bool IsInverse)> Relations = new (string Xml, string Tag, RelationKind Kind, bool IsInverse)[]
    {
        ("CommentOn", "CON", RelationKind.RespondsTo, false), ("CommentIn", "CIN", RelationKind.RespondsTo, true),
        ("ErratumFor", "EFR", RelationKind.Corrects, false), ("ErratumIn", "EIN", RelationKind.Corrects, true),
        ("RetractionOf", "ROF", RelationKind.Retracts, false), ("RetractionIn", "RIN", RelationKind.Retracts, true),
        ("PartialRetractionOf", "PROF", RelationKind.RetractsPartOf, false), ("PartialRetractionIn", "PRIN", RelationKind.RetractsPartOf, true),
        ("ExpressionOfConcernFor", "ECF", RelationKind.Concerns, false), ("ExpressionOfConcernIn", "ECI", RelationKind.Concerns, true),
    }.SelectMany(r => new[] { (r.Xml, r.Kind, r.IsInverse), (r.Tag, r.Kind, r.IsInverse) }).ToImmutableDictionary(r => r.Item1, r => (r.Kind, r.IsInverse), StringComparer.Ordinal);

    private static readonly ImmutableHashSet<string> Others =
        ["UOF", "UIN", "RPF", "RPI", "CRF", "CRI", "SPIN", "ORI", "RRF", "RRI", "DDIN", "DRIN", "AssociatedDataset", "AssociatedPublication", "CorrectedandRepublishedFrom", "CorrectedandRepublishedIn", "OriginalReportIn", "ReprintIn", "ReprintOf", "RepublishedFrom", "RepublishedIn", "RetractedandRepublishedFrom", "RetractedandRepublishedIn", "SummaryForPatientsIn", "UpdateIn", "UpdateOf"];

    /// <summary>The tags of relations, known and unknown.</summary>
    public static IEnumerable<string> RelationTags => Relations.Keys.Concat(Others);

    public static SourceRelation? Relation(string type, string citation, string pmid, Place place, ImmutableArray<Finding>.Builder findings)
    {
        if (Relations.TryGetValue(type, out var known)) return new SourceRelation(known.Kind, PrintedWork.Read(citation) with { Pmid = pmid }, place, known.IsInverse);
        if (Others.Contains(type)) findings.Add(Findings.RelationUnknown(place, type));
        return null;
    }

    /// <summary>PubMed ends titles with a full stop, and sets those in brackets that it has translated.</summary>
    public static Sourced<string>? Title(Sourced<string>? title, Sourced<string>? own, ImmutableArray<Finding>.Builder findings)
    {
        if (own is { } vernacular && CleanText.OneLine(vernacular.Value).Length > 0)
        {
            if (title is { } translated) findings.Add(Findings.NoPlace(translated.Place, "title in English", CleanText.OneLine(translated.Value)));
            return vernacular.With(WithoutStop(CleanText.OneLine(vernacular.Value)));
        }
        if (title is not { } given) return null;
        var line = WithoutStop(CleanText.OneLine(given.Value));
        if (Bracketed().Match(line) is not { Success: true } match) return given.With(line);
        findings.Add(Findings.Taken(given.Place, "The title is PubMed's translation; its own is not said."));
        return given.With(WithoutStop(match.Groups["title"].Value));
    }

    /// <summary>The most particular of the publication types, or what the title says.</summary>
    public static Sourced<ArticleType>? Type(ImmutableArray<Sourced<string>> types, Sourced<string>? title, Place place, ImmutableArray<Finding>.Builder findings) =>
        PrintedType.From(types.Select(t => t.Value), title?.Value ?? "", types is [var first, ..] ? first.Place : place, findings);

    public static Sourced<string>? Pages(Sourced<string>? pages) => pages is { } given && CleanText.OneLine(given.Value).Length > 0 ? given.With(PrintedPages.Read(given.Value)) : null;

    /// <summary>Without the heading that publishers leave before it.</summary>
    public static ImmutableArray<Sourced<string>> Interests(Sourced<string>? statement) =>
        statement is not { } given ? [] : [PrintedStatement.Split(CleanText.OneLine(given.Value), isFootnote: false) is { Kind: PrintedStatementKind.CompetingInterests } split ? given.With(split.Text) : given];

    /// <summary>"R01 AR012345/AR/NIAMS NIH HHS/United States": number, acronym, agency, country.</summary>
    public static Sourced<Grant> Grant(RecordField field)
    {
        var parts = field.Value.Split('/', StringSplitOptions.TrimEntries);
        return new Sourced<Grant>(parts.Length >= 3 ? new Grant(parts[^2], parts[0]) : new Grant(field.Value, ""), field.Place);
    }

    /// <summary>PubMed has an author's addresses for letters at the end of the affiliation, and so do publishers. The first is the author's; the others are known there.</summary>
    public static SourcePerson WithAffiliation(SourcePerson person, string affiliation)
    {
        var line = CleanText.OneLine(affiliation);
        var email = Email().Match(line);
        line = Email().Replace(line, "").Trim(' ', ';', ',').TrimEnd('.');
        return person with
        {
            Affiliations = line.Length > 0 ? person.Affiliations.Add(line) : person.Affiliations,
            Email = person.Email.Length > 0 || !email.Success ? person.Email : email.Groups["email"].Value,
        };
    }

    private static string WithoutStop(string title) => title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) ? title[..^1] : title;

    [GeneratedRegex(@"^\[(?<title>.+)\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[\s;,]*(?:\b(?:and|or)\s+)?(?:\b(?:Electronic address|E-?mail(?: address)?)(?:es|s)?\s*:?\s*)?(?<![\w.+\-])(?<email>[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)(?=[\s.;,)]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
