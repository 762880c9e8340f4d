using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Jats;

/// <summary>What custom-meta says as data, as an archive writes it.</summary>
internal static class JatsData
{
    /// <summary>What is read; anything else has no place in the archive.</summary>
    public static ImmutableHashSet<string> Names { get; } = ["extent", "reply-status", "consent-status", "ethics-status", "ethics-body", "ethics-number", "commissioned", "peer-review", "alias"];

    public static Sourced<string>? One(JatsArticle article, string name) => All(article, name) is [var first, ..] ? first : null;

    public static ImmutableArray<Sourced<string>> All(JatsArticle article, string name) =>
        [.. article.Meta.All("custom-meta").Where(m => m.Child("meta-name")?.Line == name).Select(m => article.Text(m.Child("meta-value"))).OfType<Sourced<string>>()];

    /// <summary>Without the sentence.</summary>
    public static EthicsApproval? Ethics(JatsArticle article) =>
        StatementTerms.Ethics.TryParse(Word(article, "ethics-status"), out var status) ? new EthicsApproval(status, Word(article, "ethics-body"), Word(article, "ethics-number"), "") : null;

    /// <summary>Without the sentence.</summary>
    public static Provenance? Provenance(JatsArticle article)
    {
        bool? isCommissioned = Word(article, "commissioned") switch { "true" => true, "false" => false, _ => null };
        PeerReview? review = StatementTerms.PeerReview.TryParse(Word(article, "peer-review"), out var known) ? known : null;
        return isCommissioned is null && review is null ? null : new Provenance(isCommissioned, review, "");
    }

    private static string Word(JatsArticle article, string name) => One(article, name)?.Value ?? "";
}
