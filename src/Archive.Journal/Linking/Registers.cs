using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>The registers of the corpus, and what of each entry a page sees: who or what it is, by key.</summary>
internal static class Registers
{
    public static Register<string, Article> ById(ImmutableArray<Article> articles) =>
        new(articles.Select(a => KeyValuePair.Create(a.Id, a)), Named("by id"), a => Fingerprint.Of(a.Id), comparer: StringComparer.Ordinal);

    public static Register<Doi, Article> ByDoi(ImmutableArray<Article> articles) =>
        new(articles.Where(a => a.Doi is not null).Select(a => KeyValuePair.Create(a.Doi!.Value.Value, a)), d => Fact.Of("by doi", d.Value.ToLowerInvariant()), a => Fingerprint.Of(a.Id));

    public static Register<Contributor, Person> PersonOf(IEnumerable<KeyValuePair<Contributor, Person>> people) =>
        new(people, PersonOf, p => Fingerprint.Of(p.Slug), comparer: ReferenceEqualityComparer.Instance);

    public static Register<string, ImmutableArray<Person>> Namesakes(IEnumerable<KeyValuePair<string, ImmutableArray<Person>>> namesakes) =>
        new(namesakes, Named("namesakes"), of => OfAll(of, p => p.Fact), comparer: StringComparer.Ordinal);

    public static Register<string, Topic> TopicBySlug(ImmutableArray<Topic> topics) =>
        new(topics.Select(t => KeyValuePair.Create(t.Slug, t)), Named("topic by slug"), t => Fingerprint.Of(t.Slug), comparer: StringComparer.Ordinal);

    public static Register<string, ImmutableArray<Topic>> TopicsOf(IEnumerable<KeyValuePair<string, ImmutableArray<Topic>>> topics) =>
        new(topics, Named("topics of"), of => OfAll(of, t => t.Fact), comparer: StringComparer.Ordinal);

    public static Register<string, ImmutableArray<Statement>> StatementsOf(IEnumerable<KeyValuePair<string, ImmutableArray<Statement>>> statements) =>
        new(statements, Named("statements of"), of => OfAll(of, s => s.Fact), comparer: StringComparer.Ordinal);

    public static Register<string, (Volume Volume, Issue Issue)> IssueOf(IEnumerable<KeyValuePair<string, (Volume Volume, Issue Issue)>> issues) =>
        new(issues, Named("issue of"), i => Fingerprint.Of(i.Volume.Slug, i.Issue.Path.Value), comparer: StringComparer.Ordinal);

    public static Register<string, Exchange> ExchangeOf(IEnumerable<KeyValuePair<string, Exchange>> exchanges) =>
        new(exchanges, Named("exchange of"), e => Fingerprint.Of(e.Slug), comparer: StringComparer.Ordinal);

    /// <param name="name">Of the register.</param>
    /// <param name="relations">In the order in which they are told.</param>
    /// <param name="keyOf">What they are found under.</param>
    public static Register<string, ImmutableArray<ResolvedRelation>> Relations(string name, IEnumerable<ResolvedRelation> relations, Func<ResolvedRelation, string> keyOf) =>
        new(relations.GroupBy(keyOf, StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, g.ToImmutableArray())), Named(name), Of, () => [], StringComparer.Ordinal);

    public static Register<string, PartialDate?> LastChangeOf(IEnumerable<Article> articles, Register<string, ImmutableArray<ResolvedRelation>> relationsTo) =>
        new(articles.Select(a => KeyValuePair.Create(a.Id, LastChange(a, relationsTo))), Named("last change of"), Of, () => null, StringComparer.Ordinal);

    private static PartialDate? LastChange(Article article, Register<string, ImmutableArray<ResolvedRelation>> relationsTo) =>
        article.IsWithdrawn ? article.Appeared : relationsTo[article.Id].Select(r => r.From.Appeared).Append(article.Appeared).Max();

    private static Fact PersonOf(Contributor contributor)
    {
        var place = new Fingerprint();
        place.Add("person of");
        place.Add(contributor.Place.Path);
        place.Add((ulong)contributor.Place.Line);
        place.Add((ulong)contributor.Place.Column);
        return new Fact(place.Value);
    }

    private static Func<string, Fact> Named(string register) => key => Fact.Of(register, key);

    private static ulong Of(ImmutableArray<ResolvedRelation> relations)
    {
        var fingerprint = new Fingerprint();
        foreach (var relation in relations)
        {
            fingerprint.Add(relation.From.Id);
            fingerprint.Add((ulong)relation.Kind);
            fingerprint.Add(WorkFingerprint.Of(relation.To));
        }
        return fingerprint.Value;
    }

    private static ulong Of(PartialDate? date)
    {
        var fingerprint = new Fingerprint();
        if (date is { } known)
            foreach (var number in (ReadOnlySpan<int>)[known.Year, known.Month, known.Day]) fingerprint.Add((ulong)number);
        return fingerprint.Value;
    }

    private static ulong OfAll<T>(ImmutableArray<T> items, Func<T, Fact> fact)
    {
        var fingerprint = new Fingerprint();
        foreach (var item in items) fingerprint.Add(fact(item).Key);
        return fingerprint.Value;
    }
}
