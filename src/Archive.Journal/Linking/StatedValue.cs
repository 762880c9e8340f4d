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
        StatedValue[] stated = [.. Consent(article.Consent), .. Provenance(article.Provenance), .. Ethics(article.EthicsApproval), .. Funders(article.Funding), .. Interests(article.CompetingInterests)];
        if (!Statement.IsExpectedOf(article)) return stated;
        return stated.Concat(Statement.Kinds.Terms.Select(k => k.Value).Except(stated.Select(s => s.Kind)).Select(k => new StatedValue(k, Phrases.English.NotStated, Silence)));
    }

    private static IEnumerable<StatedValue> Consent(Consent? consent)
    {
        if (consent is null) yield break;
        var term = StatementTerms.Consent[consent.Status];
        yield return new StatedValue(StatementKind.Consent, term.Label, term.Word);
    }

    private static IEnumerable<StatedValue> Provenance(Provenance? provenance)
    {
        if (provenance is null) yield break;
        var label = Phrases.English.Provenance(provenance);
        yield return new StatedValue(StatementKind.Provenance, label, Slug.Of(label));
    }

    private static IEnumerable<StatedValue> Ethics(EthicsApproval? ethics)
    {
        if (ethics is null) yield break;
        var term = StatementTerms.Ethics[ethics.Status];
        yield return ethics.Body.Length > 0 ? Named(StatementKind.EthicsBody, ethics.Body) : new StatedValue(StatementKind.EthicsBody, term.Label, term.Word);
    }

    private static IEnumerable<StatedValue> Funders(Funding? funding) => funding switch
    {
        null => [],
        { IsNone: true } => [new StatedValue(StatementKind.Funder, Phrases.English.NoSpecificFunding, "none")],
        { Grants.IsEmpty: true } => [new StatedValue(StatementKind.Funder, Phrases.English.StatedInWords, "stated-in-words")],
        _ => funding.Grants.Select(g => Named(StatementKind.Funder, g.Funder)),
    };

    private static IEnumerable<StatedValue> Interests(CompetingInterests? interests)
    {
        if (interests is null) yield break;
        yield return interests.IsNone ? new StatedValue(StatementKind.CompetingInterests, Phrases.English.NoInterestsDeclared, "none") : new StatedValue(StatementKind.CompetingInterests, Phrases.English.InterestsDeclared, "declared");
    }

    private static StatedValue Named(StatementKind kind, string name) => new(kind, string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
