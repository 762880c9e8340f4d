using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>The statements by which the archive can be browsed.</summary>
public enum StatementKind { Consent, Provenance, EthicsBody, Funder }

/// <summary>What an article states of one kind: a value that other articles share. Saying nothing is a value too.</summary>
/// <param name="Kind">Of the statement.</param>
/// <param name="Label">For readers.</param>
/// <param name="Slug">Unique among the values of its kind.</param>
public sealed record Statement(StatementKind Kind, string Label, string Slug)
{
    public static Vocabulary<StatementKind> Kinds { get; } = new(
        new(StatementKind.Consent, "consent", "Patient consent"),
        new(StatementKind.Provenance, "provenance", "Provenance and peer review"),
        new(StatementKind.EthicsBody, "ethics", "Ethics approval"),
        new(StatementKind.Funder, "funding", "Funding"));

    public SitePath Path => new($"/statements/{Kinds[Kind].Word}/{Slug}/");

    /// <summary>All that an article states, at least one value of each kind.</summary>
    public static IEnumerable<Statement> AllOf(Article article)
    {
        var consent = StatementTerms.Consent[article.Consent?.Status ?? ConsentStatus.NotStated];
        yield return new Statement(StatementKind.Consent, consent.Label, consent.Word);
        yield return Provenance(article.Provenance);
        yield return Ethics(article.EthicsApproval);
        foreach (var funder in Funders(article.Funding)) yield return funder;
    }

    private static Statement Provenance(Provenance? provenance)
    {
        if (provenance is null) return NotStated(StatementKind.Provenance);
        if (provenance is { IsCommissioned: null, PeerReview: null }) return new Statement(StatementKind.Provenance, "Stated otherwise", "stated-otherwise");
        var commission = provenance.IsCommissioned switch { true => "Commissioned", false => "Not commissioned", null => "" };
        var review = provenance.PeerReview is { } known ? StatementTerms.PeerReview[known].Label : "";
        var label = commission.Length == 0 ? review : review.Length == 0 ? commission : $"{commission}; {char.ToLowerInvariant(review[0])}{review[1..]}";
        return new Statement(StatementKind.Provenance, label, Engine.Slug.Of(label));
    }

    private static Statement Ethics(EthicsApproval? ethics)
    {
        if (ethics is null) return NotStated(StatementKind.EthicsBody);
        if (ethics.Body.Length > 0 && Engine.Slug.Of(ethics.Body) is { Length: > 0 } slug) return new Statement(StatementKind.EthicsBody, ethics.Body, slug);
        var term = StatementTerms.Ethics[ethics.Status];
        return new Statement(StatementKind.EthicsBody, term.Label, term.Word);
    }

    private static Statement[] Funders(Funding? funding)
    {
        if (funding is null) return [NotStated(StatementKind.Funder)];
        if (funding.IsNone) return [new Statement(StatementKind.Funder, "No specific funding", "none")];
        var named = funding.Grants.Select(g => new Statement(StatementKind.Funder, g.Funder, Engine.Slug.Of(g.Funder))).Where(s => s.Slug.Length > 0).DistinctBy(s => s.Slug).ToArray();
        return named.Length > 0 ? named : [new Statement(StatementKind.Funder, "Stated in words", "stated-in-words")];
    }

    private static Statement NotStated(StatementKind kind) => new(kind, "Not stated", "not-stated");
}
