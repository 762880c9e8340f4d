using System.Collections.Immutable;

namespace Archive.Journal.Model;

/// <summary>Patient consent for publication.</summary>
public enum ConsentStatus { Obtained, ObtainedFromRelative, ObtainedFromGuardian, NotRequired, NotApplicable, Anonymised, Waived, Pending, Withdrawn, NotStated, StatedOtherwise }

/// <param name="Status">The value; <see cref="ConsentStatus.StatedOtherwise"/> for a sentence that no journal prints.</param>
/// <param name="Sentence">As written, or the standard sentence for the status.</param>
/// <param name="Date">When it was withdrawn.</param>
public sealed record Consent(ConsentStatus Status, string Sentence, PartialDate? Date = null);

/// <summary>Who reviewed it.</summary>
public enum PeerReview { External, Internal, None }

/// <summary>Whether the journal asked for an article and how it was reviewed; null where the sentence does not say.</summary>
public sealed record Provenance(bool? IsCommissioned, PeerReview? PeerReview, string Sentence);

public enum EthicsStatus { Approved, Exempt, NotRequired, NotApplicable, StatedOtherwise }

/// <param name="Status">The value.</param>
/// <param name="Body">The committee that decided; may be empty.</param>
/// <param name="Number">The approval's number; may be empty.</param>
/// <param name="Sentence">As written, or composed from the parts.</param>
public sealed record EthicsApproval(EthicsStatus Status, string Body, string Number, string Sentence);

/// <param name="IsNone">No specific funding is declared.</param>
/// <param name="Grants">The funders that are named as data.</param>
/// <param name="Sentence">As written, or composed from the grants.</param>
public sealed record Funding(bool IsNone, ImmutableArray<Grant> Grants, string Sentence);

/// <param name="Funder">Its name.</param>
/// <param name="Award">The award's number; may be empty.</param>
public sealed record Grant(string Funder, string Award);

/// <param name="IsNone">None are declared.</param>
/// <param name="Sentences">One for the article, or one for each author in their order.</param>
public sealed record CompetingInterests(bool IsNone, ImmutableArray<string> Sentences);

/// <summary>The closed vocabularies of the statements.</summary>
public static class StatementTerms
{
    public static Vocabulary<ConsentStatus> Consent { get; } = new(
        new(ConsentStatus.Obtained, "obtained", "Obtained"),
        new(ConsentStatus.ObtainedFromRelative, "obtained-from-relative", "Obtained from a relative"),
        new(ConsentStatus.ObtainedFromGuardian, "obtained-from-guardian", "Obtained from a parent or guardian"),
        new(ConsentStatus.NotRequired, "not-required", "Not required"),
        new(ConsentStatus.NotApplicable, "not-applicable", "Not applicable"),
        new(ConsentStatus.Anonymised, "anonymised", "Not needed: anonymised"),
        new(ConsentStatus.Waived, "waived", "Waived"),
        new(ConsentStatus.Pending, "pending", "Pending"),
        new(ConsentStatus.Withdrawn, "withdrawn", "Withdrawn"),
        new(ConsentStatus.StatedOtherwise, "stated-otherwise", "Stated otherwise"),
        new(ConsentStatus.NotStated, "not-stated", "Not stated"));

    public static Vocabulary<PeerReview> PeerReview { get; } = new(
        new(Model.PeerReview.External, "external", "Externally peer reviewed"),
        new(Model.PeerReview.Internal, "internal", "Internally peer reviewed"),
        new(Model.PeerReview.None, "none", "Not peer reviewed"));

    public static Vocabulary<EthicsStatus> Ethics { get; } = new(
        new(EthicsStatus.Approved, "approved", "Approved"),
        new(EthicsStatus.Exempt, "exempt", "Exempt"),
        new(EthicsStatus.NotRequired, "not-required", "Not required"),
        new(EthicsStatus.NotApplicable, "not-applicable", "Not applicable"),
        new(EthicsStatus.StatedOtherwise, "stated-otherwise", "Stated otherwise"));
}
