using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>Corpus → every fact that a page can read of it, with a fingerprint of what it finds. Other things it finds by other facts.</summary>
internal static class CorpusFacts
{
    public static IEnumerable<(Fact Fact, ulong Fingerprint)> Of(Corpus corpus) =>
    [
        .. Lists(corpus),
        .. corpus.Articles.Concat(corpus.Withdrawn).Concat(corpus.Unpublished).SelectMany(Of),
        .. corpus.People.SelectMany(Of),
        .. corpus.Topics.SelectMany(Of),
        .. corpus.Statements.SelectMany(Of),
        .. corpus.Volumes.SelectMany(Of),
        .. corpus.Exchanges.Select(Of),
        .. corpus.ProsePages.Select(Of),
        .. corpus.ById.Facts, .. corpus.ByDoi.Facts, .. corpus.PersonOf.Facts, .. corpus.NamesakesOf.Facts, .. corpus.TopicBySlug.Facts, .. corpus.TopicsOf.Facts,
        .. corpus.StatementsOf.Facts, .. corpus.IssueOf.Facts, .. corpus.ExchangeOf.Facts, .. corpus.RelationsFrom.Facts, .. corpus.RelationsTo.Facts,
    ];

    private static IEnumerable<(Fact, ulong)> Lists(Corpus corpus) =>
    [
        List(nameof(corpus.Articles), corpus.Articles.Select(a => a.Id)),
        List(nameof(corpus.Withdrawn), corpus.Withdrawn.Select(a => a.Id)),
        List(nameof(corpus.Unpublished), corpus.Unpublished.Select(a => a.Id)),
        List(nameof(corpus.People), corpus.People.Select(p => p.Slug)),
        List(nameof(corpus.Topics), corpus.Topics.Select(t => t.Slug)),
        List(nameof(corpus.Statements), corpus.Statements.Select(s => s.FactKey)),
        List(nameof(corpus.Volumes), corpus.Volumes.Select(v => v.Slug)),
        List(nameof(corpus.Exchanges), corpus.Exchanges.Select(e => e.Slug)),
        List(nameof(corpus.ProsePages), corpus.ProsePages.SelectMany(p => new[] { p.Id, p.File, p.Title, p.Description, $"{p.Order}" })),
        List(nameof(corpus.Permalinks), corpus.Permalinks.Select(p => p.ToLine())),
        List(nameof(corpus.Years), [$"{corpus.Years}"]),
    ];

    private static (Fact, ulong) List(string name, IEnumerable<string> keys) => (Fact.Of(Corpus.FactKind, name).Part(0), OfTexts(keys));

    private static IEnumerable<(Fact, ulong)> Of(Article article)
    {
        var fact = Fact.Of(Article.FactKind, article.Id);
        return article.Fingerprints.Select((fingerprint, part) => (fact.Part(part), fingerprint));
    }

    private static IEnumerable<(Fact, ulong)> Of(Person person)
    {
        var fact = Fact.Of(Person.FactKind, person.Slug);
        var name = person.Name;
        yield return (fact.Part(Person.Description), OfTexts([name.Full, name.Given, name.Family, name.Suffix, person.SortKey, $"{person.Orcid}", .. Sourced(person.FormerSlugs), "", .. person.Variants]));
        yield return (fact.Part(Person.Items), OfTexts([.. Ids(person.Articles), "", .. Ids(person.Handled), $"{person.AsAuthor} {person.AsEditor}"]));
    }

    private static IEnumerable<(Fact, ulong)> Of(Topic topic)
    {
        var fact = Fact.Of(Topic.FactKind, topic.Slug);
        yield return (fact.Part(Topic.Wording), OfTexts([topic.Label, topic.SortKey, topic.Description, topic.SchemeId, .. Sourced(topic.FormerSlugs), "", .. topic.Synonyms, "", .. topic.Broader, "", .. topic.Narrower]));
        yield return (fact.Part(Topic.Items), OfTexts(Ids(topic.Articles)));
    }

    private static IEnumerable<(Fact, ulong)> Of(Statement statement)
    {
        var fact = Fact.Of(Statement.FactKind, statement.FactKey);
        yield return (fact.Part(Statement.Wording), Fingerprint.Of(statement.Label));
        yield return (fact.Part(Statement.Items), OfTexts(Ids(statement.Articles)));
    }

    private static IEnumerable<(Fact, ulong)> Of(Volume volume) =>
    [
        (Fact.Of(Volume.FactKind, volume.Slug).Part(0), OfTexts([volume.Number, .. volume.Issues.Select(i => i.Path.Value)])),
        .. volume.Issues.Select(i => (Fact.Of(Issue.FactKind, i.Path.Value).Part(0), OfTexts([i.Volume, i.Number, .. Ids(i.Articles)]))),
    ];

    private static (Fact, ulong) Of(Exchange exchange)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add((ulong)exchange.Roots.Length);
        foreach (var work in exchange.Roots.Concat(exchange.Members)) fingerprint.Add(WorkFingerprint.Of(work));
        fingerprint.Add(OfTexts(Ids(exchange.Articles)));
        return (Fact.Of(Exchange.FactKind, exchange.Slug).Part(0), fingerprint.Value);
    }

    private static (Fact, ulong) Of(ProsePage page)
    {
        var output = new PackWriter();
        var writer = new TextWriter(output, new PlaceWriter(page.File));
        writer.Prose(page.Body);
        writer.List(page.References, writer.Reference);
        writer.List(page.Attachments, writer.Attachment);
        return (Fact.Of(ProsePage.FactKind, page.Id).Part(0), Fingerprint.Of(output.Written));
    }

    private static IEnumerable<string> Ids(ImmutableArray<Article> articles) => articles.Select(a => a.Id);

    private static IEnumerable<string> Sourced(ImmutableArray<Sourced<string>> texts) => texts.Select(t => t.Value);

    private static ulong OfTexts(IEnumerable<string> texts)
    {
        var fingerprint = new Fingerprint();
        foreach (var text in texts) fingerprint.Add(text);
        return fingerprint.Value;
    }
}
