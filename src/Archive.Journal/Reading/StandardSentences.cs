using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>
/// Recognises the sentences that biomedical journals print at the end of an article (the BMJ's "Footnotes", ICMJE
/// section IV.A.3) and gives their values in the closed vocabularies. Wording is compared folded, without the final stop.
/// </summary>
internal static partial class StandardSentences
{
    // A longer text is no committee's name but a paragraph about it.
    private const int LongestCommittee = 160;

    private static readonly ImmutableArray<(string Sentence, ConsentStatus Status)> ConsentSentences =
    [
        ("Obtained", ConsentStatus.Obtained),
        ("Consent obtained", ConsentStatus.Obtained),
        ("Patient consent obtained", ConsentStatus.Obtained),
        ("Informed consent obtained", ConsentStatus.Obtained),
        ("Written informed consent obtained", ConsentStatus.Obtained),
        ("Written consent obtained", ConsentStatus.Obtained),
        ("Consent obtained from patient", ConsentStatus.Obtained),
        ("Consent obtained from the patient", ConsentStatus.Obtained),
        ("Consent obtained from patient(s)", ConsentStatus.Obtained),
        ("Consent obtained from patients", ConsentStatus.Obtained),
        ("Consent obtained directly from patient(s)", ConsentStatus.Obtained),
        ("Consent obtained directly from patient", ConsentStatus.Obtained),
        ("Consent obtained directly from patients", ConsentStatus.Obtained),
        ("Consent obtained directly from the patient", ConsentStatus.Obtained),
        ("Patient consent for publication obtained", ConsentStatus.Obtained),
        ("Written informed consent was obtained from the patient", ConsentStatus.Obtained),
        ("Written informed consent was obtained from the patient for publication", ConsentStatus.Obtained),
        ("Informed consent was obtained from the patient", ConsentStatus.Obtained),
        ("Parental/guardian consent obtained", ConsentStatus.ObtainedFromGuardian),
        ("Parental consent obtained", ConsentStatus.ObtainedFromGuardian),
        ("Guardian consent obtained", ConsentStatus.ObtainedFromGuardian),
        ("Consent obtained from parent(s)/guardian(s)", ConsentStatus.ObtainedFromGuardian),
        ("Consent obtained from parent/guardian", ConsentStatus.ObtainedFromGuardian),
        ("Consent obtained from parents", ConsentStatus.ObtainedFromGuardian),
        ("Next of kin consent obtained", ConsentStatus.ObtainedFromRelative),
        ("Consent obtained from next of kin", ConsentStatus.ObtainedFromRelative),
        ("Consent obtained from a relative", ConsentStatus.ObtainedFromRelative),
        ("Not required", ConsentStatus.NotRequired),
        ("Not needed", ConsentStatus.NotRequired),
        ("None required", ConsentStatus.NotRequired),
        ("Consent not required", ConsentStatus.NotRequired),
        ("Patient consent not required", ConsentStatus.NotRequired),
        ("Patient consent for publication not required", ConsentStatus.NotRequired),
        ("Not applicable", ConsentStatus.NotApplicable),
        ("N/A", ConsentStatus.NotApplicable),
        ("Patient consent for publication not applicable", ConsentStatus.NotApplicable),
        ("Anonymised", ConsentStatus.Anonymised),
        ("Anonymized", ConsentStatus.Anonymised),
        ("Not required; anonymised", ConsentStatus.Anonymised),
        ("Not required (anonymised)", ConsentStatus.Anonymised),
        ("Waived", ConsentStatus.Waived),
        ("Consent waived", ConsentStatus.Waived),
        ("Pending", ConsentStatus.Pending),
        ("Consent pending", ConsentStatus.Pending),
        ("Withdrawn", ConsentStatus.Withdrawn),
        ("Consent withdrawn", ConsentStatus.Withdrawn),
        ("Not stated", ConsentStatus.NotStated),
    ];

    private static readonly ImmutableArray<(string Sentence, bool IsCommissioned)> Commissions =
    [
        ("Commissioned", true), ("Invited", true), ("Not commissioned", false), ("Unsolicited", false), ("Uncommissioned", false),
    ];

    private static readonly ImmutableArray<(string Sentence, PeerReview Review)> Reviews =
    [
        ("Externally peer reviewed", PeerReview.External),
        ("Internally peer reviewed", PeerReview.Internal),
        ("Not externally peer reviewed", PeerReview.None),
        ("Not peer reviewed", PeerReview.None),
    ];

    private static readonly ImmutableArray<string> NoFunding =
    [
        "None", "None declared", "None to declare", "No funding", "No funding was received", "No specific funding", "Not applicable", "Unfunded",
        "The authors have not declared a specific grant for this research",
        "The authors have not declared a specific grant for this research from any funding agency in the public, commercial or not-for-profit sectors",
        "The authors received no specific funding for this work",
        "This research received no specific grant from any funding agency in the public, commercial or not-for-profit sectors",
    ];

    private static readonly ImmutableArray<string> NoInterests =
    [
        "None", "None declared", "None to declare", "No competing interests", "No, there are no competing interests",
        "No competing interests declared", "There are no competing interests", "Not declared", "No conflict of interest", "No conflicts of interest",
        "The authors declare no competing interests", "The author declares no competing interests",
        "The authors declare that they have no competing interests", "The authors have declared that no competing interests exist",
        "The authors declare no conflict of interest", "The authors declare no conflicts of interest",
    ];

    private static readonly ImmutableArray<(string Sentence, EthicsStatus Status)> EthicsSentences =
    [
        ("Obtained", EthicsStatus.Approved), ("Approved", EthicsStatus.Approved), ("Ethics approval obtained", EthicsStatus.Approved),
        ("Exempt", EthicsStatus.Exempt), ("Exempted", EthicsStatus.Exempt), ("Waived", EthicsStatus.Exempt),
        ("Not required", EthicsStatus.NotRequired), ("Not needed", EthicsStatus.NotRequired), ("None required", EthicsStatus.NotRequired),
        ("Not applicable", EthicsStatus.NotApplicable), ("N/A", EthicsStatus.NotApplicable),
    ];

    /// <summary>What an editor may propose for consent: a withdrawal needs its date, which no sentence has.</summary>
    public static ImmutableArray<string> ForConsent => Printed(ConsentSentences.Where(s => s.Status != ConsentStatus.Withdrawn).Select(s => s.Sentence));

    /// <summary>The pattern of every sentence but those of a withdrawal.</summary>
    public static string NotWithdrawn => $"^(?!(?:{string.Join('|', ConsentSentences.Where(s => s.Status == ConsentStatus.Withdrawn).Select(s => s.Sentence))})\\.?$)";

    public static ImmutableArray<string> ForProvenance => [.. AllProvenances.Distinct()];

    public static ImmutableArray<string> ForEthics => Printed(EthicsSentences.Select(s => s.Sentence));

    public static ImmutableArray<string> ForFunding => Printed(NoFunding);

    public static ImmutableArray<string> ForCompetingInterests => Printed(NoInterests);

    /// <summary>The consent that a sentence states; <see cref="ConsentStatus.StatedOtherwise"/> where no journal prints it so.</summary>
    public static ConsentStatus Consent(string sentence) =>
        ConsentSentences.Where(s => Same(s.Sentence, sentence) || Same(s.Sentence, ConsentLabel().Replace(sentence, "")))
            .Select(s => s.Status).FirstOrDefault(ConsentStatus.StatedOtherwise);

    /// <summary>The standard sentence nearest to one that is not recognised, if one is near; to a refusal, that consent was given or waived never is.</summary>
    public static string? NearestConsent(string sentence) =>
        Nearest(sentence, ConsentSentences.Where(s => !Refusal().IsMatch(sentence) || s.Status is not (ConsentStatus.Obtained or ConsentStatus.ObtainedFromGuardian or ConsentStatus.ObtainedFromRelative or ConsentStatus.Waived)).Select(s => s.Sentence));

    /// <summary>
    /// Whether a sentence of other words seems to say that consent is awaited or was taken back: then nothing may be published until
    /// somebody has looked. That a patient was free to withdraw says no such thing.
    /// </summary>
    public static bool HoldsBack(string sentence) => Wait().IsMatch(sentence) || Withdrawal().IsMatch(sentence);

    /// <summary>The provenance that a sentence states; a half that is not recognised is null.</summary>
    public static Provenance Provenance(string sentence)
    {
        var halves = sentence.Split([';', ',', '.'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var commissions = Commissions.Where(c => halves.Any(h => Same(c.Sentence, h))).Select(c => (bool?)c.IsCommissioned).ToArray();
        var reviews = Reviews.Where(r => halves.Any(h => Same(r.Sentence, h))).Select(r => (PeerReview?)r.Review).ToArray();
        return new Provenance(commissions.FirstOrDefault(), reviews.FirstOrDefault(), sentence);
    }

    /// <summary>The sentence that journals print for a provenance.</summary>
    public static string Sentence(bool? isCommissioned, PeerReview? review)
    {
        var commission = isCommissioned switch { true => "Commissioned", false => "Not commissioned", null => "" };
        var reviewed = review is { } known ? StatementTerms.PeerReview[known].Label : "";
        if (commission.Length == 0) return reviewed + ".";
        return reviewed.Length == 0 ? commission + "." : $"{commission}; {char.ToLowerInvariant(reviewed[0])}{reviewed[1..]}.";
    }

    public static string NearestProvenance(string sentence) =>
        Nearest(sentence, AllProvenances) ?? "Not commissioned; externally peer reviewed.";

    public static bool IsNoFunding(string sentence) => NoFunding.Any(s => Same(s, sentence));

    public static bool IsNoInterests(string sentence) => NoInterests.Any(s => Same(s, sentence));

    /// <summary>The ethics approval that a sentence states: a standard answer, or a committee with or without a number.</summary>
    public static EthicsApproval Ethics(string sentence)
    {
        foreach (var (standard, status) in EthicsSentences)
            if (Same(standard, sentence)) return new EthicsApproval(status, "", "", sentence);
        var body = LeadIn().Replace(sentence, "");
        if (!CommitteeWord().IsMatch(body)) return new EthicsApproval(EthicsStatus.StatedOtherwise, "", "", sentence);
        var number = ApprovalNumber().Match(body);
        if (number.Success) body = body[..number.Index];
        body = body.Trim(' ', ',', ';', '.');
        return new EthicsApproval(EthicsStatus.Approved, body.Length <= LongestCommittee ? body : "", number.Groups["number"].Value, sentence);
    }

    private static IEnumerable<string> AllProvenances => from c in new[] { true, false } from r in Reviews select Sentence(c, r.Review);

    private static ImmutableArray<string> Printed(IEnumerable<string> sentences) => [.. sentences.Select(s => s + ".")];

    /// <summary>
    /// A sentence of which the given one is a mere variant of spelling (case, hyphens, final stop, and a label before it)
    /// as journals print it; null where the words are others. The same goes for the four below.
    /// </summary>
    public static string? PrintedConsent(string sentence) => Printed(ConsentLabel().Replace(sentence, ""), ConsentSentences.Select(s => s.Sentence));

    /// <summary>Both halves printed, whatever mark parts them.</summary>
    public static string? PrintedProvenance(string sentence)
    {
        var halves = sentence.Split([';', ',', '.'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var reviews = Reviews.Select(r => r.Sentence);
        return halves switch
        {
            [var one] => Printed(one, Commissions.Select(c => c.Sentence).Concat(reviews)),
            [var first, var second] when Printed(first, Commissions.Select(c => c.Sentence)) is { } commission && Printed(second, reviews) is { } review =>
                $"{commission.TrimEnd('.')}; {char.ToLowerInvariant(review[0])}{review[1..]}",
            _ => null,
        };
    }

    public static string? PrintedEthics(string sentence) => Printed(sentence, EthicsSentences.Select(s => s.Sentence));

    public static string? PrintedFunding(string sentence) => Printed(sentence, NoFunding);

    public static string? PrintedInterests(string sentence) => Printed(sentence, NoInterests);

    private static string? Printed(string sentence, IEnumerable<string> standard) =>
        standard.FirstOrDefault(s => Same(s, sentence)) is { } printed ? printed + "." : null;

    private static bool Same(string a, string b) => Normal(a) == Normal(b);

    private static string Normal(string sentence) => Folding.Fold(sentence).Replace('-', ' ').Trim(' ', '.', ':', ';');

    private static string? Nearest(string sentence, IEnumerable<string> known) =>
        Suggestion.For(sentence.Trim().TrimEnd('.'), known.Select(k => k.TrimEnd('.'))) is { } nearest ? nearest + "." : null;

    [GeneratedRegex(@"\b(?:is|was|were|has|have|had|been|later|since|then)\s+(?:withdrawn|revoked|rescinded)\b|^\W*(?:(?:patient\s+)?consent\s+)?(?:withdrawn|revoked|rescinded)\b|\b(?:withdrew|revoked|rescinded)\b(?=[^.]{0,100}\bconsent\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Withdrawal();

    [GeneratedRegex(@"^\W*(?:(?:patient\s+)?consent\s+)?(?:is\s+)?(?:still\s+)?pending\b|\bawait(?:ed|ing)\b|\bbeing\s+sought\b|\bnot\s+yet\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wait();

    [GeneratedRegex(@"\b(?:not?|never|none|refus\w+|declin\w+|denied|without)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"^\s*(?:patient\s+)?consent(?:\s+for\s+publication)?\s*[:.]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ConsentLabel();

    [GeneratedRegex(@"^(?:[^(;]{0,120}?\b(?:approved|granted|given|obtained|waived)\s+(?:by|from)\s+)?(?:the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"\b(?:committees?|review\s+boards?|ethics\s+boards?|council|commission|IRB|REC|comit[éèeê]|comitato|comisi[óo]n|comiss[ãa]o|Ethikkommission|Ethikkomitee|komisja|commissie)\b|委員会|委员会|위원회|لجنة", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommitteeWord();

    [GeneratedRegex(@"[\s,;(]+(?:(?:approval|reference|protocol|registration)\b\s*)?(?:(?:number|no|id|ref|code|n[úu]mero|num[ée]ro|numer|nummer|nr|n[º°])(?!\w)\.?)?:?\s*\#?(?<number>[\w/.\-]{0,40}[0-9][\w/\-]{0,40})\)?\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ApprovalNumber();
}
