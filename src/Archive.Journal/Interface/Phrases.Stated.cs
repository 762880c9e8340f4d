using Archive.Journal.Model;

namespace Archive.Journal.Interface;

// What is stated in a closed vocabulary is said in the interface's language; a sentence of an author's stays as it was printed.
public abstract partial class Phrases
{
    /// <summary>The label of a value; the name of a committee or a funder stays as it is printed.</summary>
    public string LabelOf(Statement statement) => statement.Kind switch
    {
        _ when !statement.IsStated => NotStated,
        StatementKind.Consent when StatementTerms.Consent.TryParse(statement.Slug, out var consent) => Consent(consent),
        StatementKind.Provenance => statement.Articles[0].Provenance is { } provenance ? Provenance(provenance) : statement.Label,
        StatementKind.EthicsBody when StatementTerms.Ethics.TryParse(statement.Slug, out var ethics) => Ethics(ethics),
        StatementKind.Funder when statement.Slug == "none" => NoSpecificFunding,
        StatementKind.Funder when statement.Slug == "stated-in-words" => StatedInWords,
        StatementKind.CompetingInterests => statement.Slug == "none" ? NoInterestsDeclared : InterestsDeclared,
        _ => statement.Label,
    };

    /// <summary>The sentence below an article.</summary>
    public string SentenceOf(Consent consent) => Said(consent.Sentence, p => p.Consent(consent.Status) + p.Stop);

    /// <inheritdoc cref="SentenceOf(Model.Consent)"/>
    public string SentenceOf(Provenance provenance) => Said(provenance.Sentence, p => p.Provenance(provenance) + p.Stop);

    /// <inheritdoc cref="SentenceOf(Model.Consent)"/>
    public string SentenceOf(EthicsApproval ethics) => Said(ethics.Sentence, p =>
        (ethics.Body.Length > 0 ? ethics.Body : p.Ethics(ethics.Status)) + (ethics.Number.Length > 0 ? " " + p.ApprovalNumber(ethics.Number) : "") + p.Stop);

    /// <inheritdoc cref="SentenceOf(Model.Consent)"/>
    public string SentenceOf(Funding funding) => Said(funding.Sentence, p => p.NoSpecificFunding + p.Stop);

    /// <summary>The sentences below an article.</summary>
    public IEnumerable<string> SentencesOf(CompetingInterests interests) => interests.Sentences.Select(s => Said(s, p => p.NoInterestsDeclared + p.Stop));

    /// <summary>Whether the journal asked for it, and who reviewed it.</summary>
    public string Provenance(Provenance provenance)
    {
        var commission = provenance.IsCommissioned is { } isCommissioned ? Commission(isCommissioned) : "";
        var review = provenance.PeerReview is { } known ? Review(known) : "";
        return (commission.Length, review.Length) switch
        {
            (0, 0) => StatedOtherwise,
            (_, 0) => commission,
            (0, _) => review,
            _ => commission + Semicolon + char.ToLowerInvariant(review[0]) + review[1..],
        };
    }

    // What English says word for word is the vocabulary's own sentence.
    private string Said(string sentence, Func<Phrases, string> standard) => sentence == standard(English) ? standard(this) : sentence;
}
