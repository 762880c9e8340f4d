using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>
/// Asks every article for what the archive's policies require of its type, and one that discloses something for its competing
/// interests, which no disclosure is complete without (ICMJE, "Disclosure of interest"). A file with errors is asked when they
/// are mended, since what could not be read looks like what is not stated; a tombstone states nothing.
/// </summary>
internal static class CheckPolicies
{
    private const string Interests = "competing-interests";

    private static readonly string[] OtherDisclosures = ["ethics-approval", "funding", "provenance"];

    public static void Check(CorpusInput input, DiagnosticBag problems)
    {
        foreach (var file in input.Articles)
        {
            if (file.Article is not { IsWithdrawn: false } article || file.Diagnostics.Any(d => d.IsError)) continue;
            foreach (var policy in input.Settings.Policies)
                if (policy.RequiredFor.Contains(article.Type) && !States(article, policy.Key))
                    problems.Add(Problems.NotStated(article.Title.Place, policy.Severity, policy.Key, article.Type.Word()));
            if (LeavesInterestsOut(article) && !input.Settings.Policies.Any(p => p.Key == Interests && p.RequiredFor.Contains(article.Type)))
                problems.Add(Problems.InterestsNotStated(article.Title.Place, article.Type.Word()));
        }
    }

    // Journals of former years disclosed nothing at all, and notices have little to disclose.
    private static bool LeavesInterestsOut(Article article) =>
        !article.Type.IsNotice() && article.Extent == Extent.Full && !States(article, Interests) && OtherDisclosures.Any(d => States(article, d));

    private static bool States(Article article, string key) => key switch
    {
        "consent" => article.Consent is { Status: not ConsentStatus.NotStated },
        "ethics-approval" => article.EthicsApproval is not null,
        Interests => article.CompetingInterests is not null,
        "funding" => article.Funding is not null,
        "provenance" => article.Provenance is not null,
        "handling-editor" => !article.HandlingEditors.IsEmpty,
        "license" => article.License.Length > 0,
        "doi" => article.Doi is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No policy is known for this key."),
    };
}
