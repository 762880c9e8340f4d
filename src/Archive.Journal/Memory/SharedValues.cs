using System.Collections.Concurrent;
using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>Values that many articles have in common, each kept once: the same people, places and sentences come again and again.</summary>
internal sealed class SharedValues
{
    private readonly ConcurrentDictionary<object, object> _known = new();

    /// <summary>The same article, of values that others have too.</summary>
    public Article In(Article article) => article with
    {
        Authors = ImmutableArray.CreateRange(article.Authors, In),
        HandlingEditors = ImmutableArray.CreateRange(article.HandlingEditors, In),
        Journal = One(article.Journal),
        Volume = One(article.Volume),
        Issue = One(article.Issue),
        Language = One(article.Language),
        Topics = ImmutableArray.CreateRange(article.Topics, topic => topic.With(One(topic.Value))),
        Keywords = ImmutableArray.CreateRange(article.Keywords, One),
        License = One(article.License),
        Rights = One(article.Rights),
        Provenance = Optional(article.Provenance),
        Consent = Optional(article.Consent),
        EthicsApproval = Optional(article.EthicsApproval),
        Funding = article.Funding is { } funding ? One(funding with { Grants = ImmutableArray.CreateRange(funding.Grants, One), Sentence = One(funding.Sentence) }) : null,
        CompetingInterests = article.CompetingInterests is { } interests ? One(interests with { Sentences = ImmutableArray.CreateRange(interests.Sentences, One) }) : null,
    };

    private Contributor In(Contributor contributor) => contributor with
    {
        Name = One(contributor.Name),
        Affiliations = ImmutableArray.CreateRange(contributor.Affiliations, One),
    };

    private T? Optional<T>(T? value) where T : class => value is null ? null : One(value);

    private T One<T>(T value) where T : class => (T)_known.GetOrAdd(value, value);
}
