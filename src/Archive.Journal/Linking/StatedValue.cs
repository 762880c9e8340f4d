using System.Collections.Frozen;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>What one article states of one kind.</summary>
/// <param name="Kind">Of the statement.</param>
/// <param name="Label">In machine formats; pages say it in the language of the interface.</param>
/// <param name="Word">Of a value that the archive itself names; empty for a committee or a funder, whose name it is not to decide.</param>
internal sealed record StatedValue(StatementKind Kind, string Label, string Word = "")
{
    public const string Silence = "not-stated";

    private static readonly FrozenDictionary<StatementKind, StatedValue> Silences =
        Statement.Kinds.Terms.ToFrozenDictionary(k => k.Value, k => new StatedValue(k.Value, Phrases.English.NotStated, Silence));

    private static readonly FrozenDictionary<ConsentStatus, StatedValue> Consents =
        StatementTerms.Consent.Terms.ToFrozenDictionary(t => t.Value, t => new StatedValue(StatementKind.Consent, t.Label, t.Word));

    private static readonly FrozenDictionary<(bool?, PeerReview?), StatedValue> Provenances = (
        from isCommissioned in new bool?[] { null, false, true }
        from review in Enum.GetValues<PeerReview>().Select(r => (PeerReview?)r).Prepend(null)
        select KeyValuePair.Create((isCommissioned, review), OfProvenance(isCommissioned, review))).ToFrozenDictionary();

    private static readonly FrozenDictionary<EthicsStatus, StatedValue> Decisions =
        StatementTerms.Ethics.Terms.ToFrozenDictionary(t => t.Value, t => new StatedValue(StatementKind.EthicsBody, t.Label, t.Word));

    private static readonly StatedValue Unfunded = new(StatementKind.Funder, Phrases.English.NoSpecificFunding, "none");
    private static readonly StatedValue FundedInWords = new(StatementKind.Funder, Phrases.English.StatedInWords, "stated-in-words");
    private static readonly StatedValue NoInterests = new(StatementKind.CompetingInterests, Phrases.English.NoInterestsDeclared, "none");
    private static readonly StatedValue Interests = new(StatementKind.CompetingInterests, Phrases.English.InterestsDeclared, "declared");

    /// <summary>The words that no name can have as its slug.</summary>
    public static IEnumerable<string> WordsOf(StatementKind kind) => kind switch
    {
        StatementKind.EthicsBody => [Silence, .. StatementTerms.Ethics.Words],
        StatementKind.Funder => [Silence, "none", "stated-in-words"],
        _ => [],
    };

    /// <summary>All that an article states: at least one value of each kind that can be expected of it.</summary>
    public static IEnumerable<StatedValue> AllOf(Article article)
    {
        var isExpected = Statement.IsExpectedOf(article);
        if (article.Consent is { } consent) yield return Consents[consent.Status];
        else if (isExpected) yield return Silences[StatementKind.Consent];

        if (article.Provenance is { } provenance) yield return Provenances[(provenance.IsCommissioned, provenance.PeerReview)];
        else if (isExpected) yield return Silences[StatementKind.Provenance];

        if (article.EthicsApproval is { } ethics) yield return ethics.Body.Length > 0 ? Named(StatementKind.EthicsBody, ethics.Body) : Decisions[ethics.Status];
        else if (isExpected) yield return Silences[StatementKind.EthicsBody];

        if (article.Funding is { } funding)
        {
            if (funding.IsNone) yield return Unfunded;
            else if (funding.Grants.IsEmpty) yield return FundedInWords;
            else foreach (var grant in funding.Grants) yield return Named(StatementKind.Funder, grant.Funder);
        }
        else if (isExpected) yield return Silences[StatementKind.Funder];

        if (article.CompetingInterests is { } interests) yield return interests.IsNone ? NoInterests : Interests;
        else if (isExpected) yield return Silences[StatementKind.CompetingInterests];
    }

    private static StatedValue OfProvenance(bool? isCommissioned, PeerReview? review)
    {
        var label = Phrases.English.Provenance(new Provenance(isCommissioned, review, Sentence: ""));
        return new StatedValue(StatementKind.Provenance, label, Slug.Of(label));
    }

    private static StatedValue Named(StatementKind kind, string name) => new(kind, string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
