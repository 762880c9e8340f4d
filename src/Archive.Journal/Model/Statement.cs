using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>The statements by which the archive can be browsed.</summary>
public enum StatementKind { Consent, Provenance, EthicsBody, Funder, CompetingInterests }

/// <summary>What articles state of one kind, and those articles. Saying nothing is a value too.</summary>
public sealed record Statement
{
    internal const int Wording = 0;
    internal const int Items = 1;

    public required StatementKind Kind { get; init; }

    /// <summary>In machine formats; of a name that is printed in several ways, the commonest.</summary>
    public required string Label { get => Of(Wording, field); init; }

    /// <summary>Unique among the values of its kind.</summary>
    public required string Slug { get; init; }

    /// <summary>Whether anything is stated.</summary>
    public required bool IsStated { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Article> Articles { get => Of(Items, field); init; }

    public static Vocabulary<StatementKind> Kinds { get; } = new(
        new(StatementKind.Consent, "consent", "Patient consent"),
        new(StatementKind.Provenance, "provenance", "Provenance and peer review"),
        new(StatementKind.EthicsBody, "ethics", "Ethics approval"),
        new(StatementKind.Funder, "funding", "Funding"),
        new(StatementKind.CompetingInterests, "competing-interests", "Competing interests"));

    public SitePath Path => new($"/statements/{Kinds[Kind].Word}/{Slug}/");

    /// <summary>The sentence as one of the articles prints it; empty where nothing is stated.</summary>
    public string SentenceIn(Article article) => !IsStated ? "" : Kind switch
    {
        StatementKind.Consent => article.Consent?.Sentence,
        StatementKind.Provenance => article.Provenance?.Sentence,
        StatementKind.EthicsBody => article.EthicsApproval?.Sentence,
        StatementKind.Funder => article.Funding?.Sentence,
        _ => string.Join(' ', article.CompetingInterests?.Sentences ?? []),
    } ?? "";

    /// <summary>
    /// Whether an article that states nothing is counted as silent. A notice speaks of another article, and of a record the archive
    /// has no text that could state anything.
    /// </summary>
    public static bool IsExpectedOf(Article article) =>
        article.Extent != Extent.Record && article.Type is not (ArticleType.Correction or ArticleType.Retraction or ArticleType.ExpressionOfConcern);

    internal Fact Fact => Fact.Of("statement", Kinds[Kind].Word, Slug);

    private T Of<T>(int part, T value) => Reads.AreNoted ? Reads.Of(Fact, part, value) : value;
}
