using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Memory;

/// <summary>Corpus → every fact that a page can read of it, with a fingerprint of what it finds. Other things it finds by other facts.</summary>
internal sealed class CorpusFacts
{
    // An article has some twenty parts, and about as many facts are about it.
    private const int ForAnArticle = 40;

    private readonly List<(Fact Fact, ulong Fingerprint)> _facts;

    private CorpusFacts(int articles) => _facts = new(ForAnArticle * articles);

    /// <summary>In the order of the corpus; two things that look alike in every way have a fact in common, which comes twice.</summary>
    public static List<(Fact Fact, ulong Fingerprint)> Of(Corpus corpus)
    {
        var facts = new CorpusFacts(corpus.Articles.Length);
        facts.AddLists(corpus);
        foreach (var article in corpus.Articles) facts.Add(article);
        foreach (var article in corpus.Withdrawn) facts.Add(article);
        foreach (var article in corpus.Unpublished) facts.Add(article);
        foreach (var person in corpus.People) facts.Add(person);
        foreach (var topic in corpus.Topics) facts.Add(topic);
        foreach (var statement in corpus.Statements) facts.Add(statement);
        foreach (var volume in corpus.Volumes) facts.Add(volume);
        foreach (var exchange in corpus.Exchanges) facts.Add(exchange);
        foreach (var page in corpus.ProsePages) facts.Add(page);
        corpus.ById.AddTo(facts._facts);
        corpus.ByDoi.AddTo(facts._facts);
        corpus.PersonOf.AddTo(facts._facts);
        corpus.NamesakesOf.AddTo(facts._facts);
        corpus.TopicBySlug.AddTo(facts._facts);
        corpus.TopicsOf.AddTo(facts._facts);
        corpus.StatementsOf.AddTo(facts._facts);
        corpus.IssueOf.AddTo(facts._facts);
        corpus.ExchangeOf.AddTo(facts._facts);
        corpus.RelationsFrom.AddTo(facts._facts);
        corpus.RelationsTo.AddTo(facts._facts);
        corpus.LastChangeOf.AddTo(facts._facts);
        return facts._facts;
    }

    private void AddLists(Corpus corpus)
    {
        AddList(nameof(corpus.Articles), corpus.Articles.Select(a => a.Id));
        AddList(nameof(corpus.Withdrawn), corpus.Withdrawn.Select(a => a.Id));
        AddList(nameof(corpus.Unpublished), corpus.Unpublished.Select(a => a.Id));
        AddList(nameof(corpus.People), corpus.People.Select(p => p.Slug));
        AddList(nameof(corpus.Topics), corpus.Topics.Select(t => t.Slug));
        AddList(nameof(corpus.Statements), corpus.Statements.SelectMany(s => new[] { Statement.Kinds[s.Kind].Word, s.Slug }));
        AddList(nameof(corpus.Volumes), corpus.Volumes.Select(v => v.Slug));
        AddList(nameof(corpus.Exchanges), corpus.Exchanges.Select(e => e.Slug));
        AddList(nameof(corpus.ProsePages), corpus.ProsePages.SelectMany(p => new[] { p.Id, p.File, p.Title, p.Description, $"{p.Order}" }));
        AddList(nameof(corpus.Permalinks), corpus.Permalinks.Select(p => p.ToLine()));
        AddList(nameof(corpus.Years), [$"{corpus.Years}"]);
    }

    private void AddList(string name, IEnumerable<string> keys)
    {
        var fingerprint = new Fingerprint();
        foreach (var key in keys) fingerprint.Add(key);
        _facts.Add((Corpus.FactOf(name), fingerprint.Value));
    }

    private void Add(Article article)
    {
        for (var part = 0; part < article.Fingerprints.Length; part++) _facts.Add((article.Fact.Part(part), article.Fingerprints[part]));
    }

    private void Add(Person person)
    {
        var description = new Fingerprint();
        var name = person.Name;
        description.Add(name.Full);
        description.Add(name.Given);
        description.Add(name.Family);
        description.Add(name.Suffix);
        description.Add(person.SortKey);
        description.Add(person.Orcid?.Value ?? "");
        AddTexts(ref description, person.FormerSlugs);
        AddTexts(ref description, person.Variants);
        _facts.Add((person.Fact.Part(Person.Description), description.Value));

        var items = new Fingerprint();
        AddIds(ref items, person.Articles);
        AddIds(ref items, person.Handled);
        AddRecognition(ref items, person.AsAuthor);
        AddRecognition(ref items, person.AsEditor);
        _facts.Add((person.Fact.Part(Person.Items), items.Value));
    }

    private void Add(Topic topic)
    {
        var wording = new Fingerprint();
        wording.Add(topic.Label);
        wording.Add(topic.SortKey);
        wording.Add(topic.Description);
        wording.Add(topic.SchemeId);
        AddTexts(ref wording, topic.FormerSlugs);
        AddTexts(ref wording, topic.Synonyms);
        AddTexts(ref wording, topic.Broader);
        AddTexts(ref wording, topic.Narrower);
        _facts.Add((topic.Fact.Part(Topic.Wording), wording.Value));
        _facts.Add((topic.Fact.Part(Topic.Items), OfIds(topic.Articles)));
    }

    private void Add(Statement statement)
    {
        _facts.Add((statement.Fact.Part(Statement.Wording), Fingerprint.Of(statement.Label)));
        _facts.Add((statement.Fact.Part(Statement.Items), OfIds(statement.Articles)));
    }

    private void Add(Volume volume)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add(volume.Number);
        foreach (var issue in volume.Issues)
        {
            fingerprint.Add(issue.Path.Value);
            var ofIssue = new Fingerprint();
            ofIssue.Add(issue.Volume);
            ofIssue.Add(issue.Number);
            AddIds(ref ofIssue, issue.Articles);
            _facts.Add((issue.Fact.Part(0), ofIssue.Value));
        }
        _facts.Add((volume.Fact.Part(0), fingerprint.Value));
    }

    private void Add(Exchange exchange)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add((ulong)exchange.Roots.Length);
        foreach (var work in exchange.Roots) fingerprint.Add(WorkFingerprint.Of(work));
        foreach (var work in exchange.Members) fingerprint.Add(WorkFingerprint.Of(work));
        AddIds(ref fingerprint, exchange.Articles);
        _facts.Add((exchange.Fact.Part(0), fingerprint.Value));
    }

    private void Add(ProsePage page)
    {
        var output = new PackWriter();
        var writer = new TextWriter(output, new PlaceWriter(page.File));
        writer.Prose(page.Body);
        writer.List(page.References, writer.Reference);
        writer.List(page.Attachments, writer.Attachment);
        _facts.Add((page.Fact.Part(0), Fingerprint.Of(output.Written)));
    }

    private static ulong OfIds(ImmutableArray<Article> articles)
    {
        var fingerprint = new Fingerprint();
        AddIds(ref fingerprint, articles);
        return fingerprint.Value;
    }

    // Of what can be more or less, the length comes first: no two lists are told apart by nothing but where one ends.
    private static void AddIds(ref Fingerprint fingerprint, ImmutableArray<Article> articles)
    {
        fingerprint.Add((ulong)articles.Length);
        foreach (var article in articles) fingerprint.Add(article.Fact.Key);
    }

    private static void AddTexts(ref Fingerprint fingerprint, ImmutableArray<string> texts)
    {
        fingerprint.Add((ulong)texts.Length);
        foreach (var text in texts) fingerprint.Add(text);
    }

    private static void AddTexts(ref Fingerprint fingerprint, ImmutableArray<Sourced<string>> texts)
    {
        fingerprint.Add((ulong)texts.Length);
        foreach (var text in texts) fingerprint.Add(text.Value);
    }

    private static void AddRecognition(ref Fingerprint fingerprint, Recognition recognition)
    {
        fingerprint.Add((ulong)recognition.ByOrcid);
        fingerprint.Add((ulong)recognition.ByList);
        fingerprint.Add((ulong)recognition.ByName);
        fingerprint.Add((ulong)recognition.BySharedName);
    }
}
