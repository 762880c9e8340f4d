using System.Collections.Immutable;
namespace Archive.Journal.Model;

/// <summary>The whole linked archive. Immutable: any number of pages may be rendered from it at once.</summary>
public sealed record Corpus
{
    /// <summary>Of a list of the corpus.</summary>
    internal static Fact FactOf(string list) => Fact.Of("corpus", list);

    /// <summary>The same for every page: where they change, every page is rendered anew.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>What is published, newest first, undated last. Withdrawn, pending and embargoed articles are not here.</summary>
    public required ImmutableArray<Article> Articles { get => Of(nameof(Articles), field); init; }

    /// <summary>Articles whose consent was withdrawn, by id: nothing but id and date may be shown of them.</summary>
    public required ImmutableArray<Article> Withdrawn { get => Of(nameof(Withdrawn), field); init; }

    /// <summary>Pending and embargoed articles, by id: a build says that there are some, pages do not.</summary>
    public required ImmutableArray<Article> Unpublished { get => Of(nameof(Unpublished), field); init; }

    /// <summary>Published articles by id.</summary>
    public required Register<string, Article> ById { get; init; }

    /// <summary>Everybody who wrote or handled something, by sort key.</summary>
    public required ImmutableArray<Person> People { get => Of(nameof(People), field); init; }

    /// <summary>Of those who have any, by slug: others of the same or a similar name, at most a dozen.</summary>
    public required Register<string, ImmutableArray<Person>> NamesakesOf { get; init; }

    /// <summary>By label.</summary>
    public required ImmutableArray<Topic> Topics { get => Of(nameof(Topics), field); init; }

    /// <summary>By kind, the commonest first; that nothing is stated comes last.</summary>
    public required ImmutableArray<Statement> Statements { get => Of(nameof(Statements), field); init; }

    /// <summary>What each article states, by its id.</summary>
    public required Register<string, ImmutableArray<Statement>> StatementsOf { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Volume> Volumes { get => Of(nameof(Volumes), field); init; }

    /// <summary>The volume and issue of each article that names a volume, by the article's id.</summary>
    public required Register<string, (Volume Volume, Issue Issue)> IssueOf { get; init; }

    /// <summary>Newest activity first.</summary>
    public required ImmutableArray<Exchange> Exchanges { get => Of(nameof(Exchanges), field); init; }

    /// <summary>By rank.</summary>
    public required ImmutableArray<ProsePage> ProsePages { get => Of(nameof(ProsePages), field); init; }

    /// <summary>The paths that were ever published.</summary>
    public required ImmutableArray<Permalink> Permalinks { get => Of(nameof(Permalinks), field); init; }

    /// <summary>The same for every archive.</summary>
    public required Guide Guide { get; init; }

    public required Register<Contributor, Person> PersonOf { get; init; }

    public required Register<string, Topic> TopicBySlug { get; init; }

    /// <summary>The topics of each article by its id, in the order of its file.</summary>
    public required Register<string, ImmutableArray<Topic>> TopicsOf { get; init; }

    /// <summary>The exchange that an article is part of, by the article's id.</summary>
    public required Register<string, Exchange> ExchangeOf { get; init; }

    /// <summary>What an article is about, by its id.</summary>
    public required Register<string, ImmutableArray<ResolvedRelation>> RelationsFrom { get; init; }

    /// <summary>What is about a work, by the work's key, oldest first.</summary>
    public required Register<string, ImmutableArray<ResolvedRelation>> RelationsTo { get; init; }

    /// <summary>The day on which each article last changed, by its id. One fact, since long lists ask it of all of theirs.</summary>
    public required Register<string, PartialDate?> LastChangeOf { get; init; }

    /// <summary>Published articles by DOI.</summary>
    public required Register<Doi, Article> ByDoi { get; init; }

    /// <summary>The years of the oldest and of the newest article; null where none has a date.</summary>
    public required (int First, int Last)? Years { get => Of(nameof(Years), field); init; }

    /// <summary>What its long lists come to.</summary>
    public Summaries Summaries { get; } = new();

    /// <summary>What its articles come to in files that list them.</summary>
    public Entries Entries { get; } = new();

    /// <summary>What notices say of an article, the gravest first; a withdrawn notice says nothing any more.</summary>
    public ImmutableArray<StatusMark> StatusOf(Article article)
    {
        ImmutableArray<StatusMark> withdrawn = article.IsWithdrawn ? [new StatusMark(StatusKind.Withdrawn, Notice: null)] : [];
        var relations = RelationsTo[article.Id];
        return relations.IsEmpty ? withdrawn
            : [.. withdrawn, .. relations.Where(r => r.Kind != RelationKind.RespondsTo && !r.From.IsWithdrawn).Select(r => new StatusMark(StatusFrom(r.Kind), r.From)).OrderBy(m => m.Kind)];
    }

    /// <summary>
    /// It appeared, or what is about it did, or that was withdrawn. Of a withdrawn article nothing is told but that. What has no date
    /// is not told.
    /// </summary>
    public IEnumerable<Change> ChangesOf(Article article)
    {
        if (article.Appeared is { } appeared) yield return new Change(article, article.IsWithdrawn ? ChangeKind.Deleted : ChangeKind.Created, appeared);
        if (article.IsWithdrawn) yield break;
        foreach (var date in RelationsTo[article.Id].Select(r => r.From.Appeared).OfType<PartialDate>().Where(d => article.Appeared is not { } first || d.CompareTo(first) > 0))
            yield return new Change(article, ChangeKind.Updated, date);
    }

    /// <summary>The day of the last of these changes; null where no date is known.</summary>
    public PartialDate? ModifiedOn(Article article) => LastChangeOf[article.Id];

    /// <summary>The day on which a list of articles last changed; null where no date is known.</summary>
    public PartialDate? ModifiedOn(IEnumerable<Article> articles) => articles.Select(ModifiedOn).Max();

    /// <summary>The withdrawn article that an entry of a list of references names; null where it names none.</summary>
    public Article? WithdrawnIn(Reference reference) => Withdrawn.IsEmpty ? null : Withdrawn.FirstOrDefault(a =>
        (reference.Doi is not null && a.Doi?.Value == reference.Doi) || reference.Text.Holes.Any(h => h.Kind == ProseHoleKind.Article && h.Value.Split('#')[0] == a.Id));

    /// <summary>The published article that an entry of a list of references names, by its DOI, else by a link; null where it names none.</summary>
    public Article? CitedBy(Reference reference) => reference.Doi is { } doi && ByDoi.TryGetValue(doi, out var byDoi) ? byDoi
        : reference.Text.Holes.Where(h => h.Kind == ProseHoleKind.Article).Select(h => ById.GetValueOrDefault(h.Value.Split('#')[0])).FirstOrDefault(a => a is not null);

    private static T Of<T>(string list, T value) => Reads.AreNoted ? Reads.Of(FactOf(list), value) : value;

    private static StatusKind StatusFrom(RelationKind kind) => kind switch
    {
        RelationKind.Retracts => StatusKind.Retracted,
        RelationKind.RetractsPartOf => StatusKind.PartlyRetracted,
        RelationKind.Concerns => StatusKind.ConcernRaised,
        RelationKind.Corrects => StatusKind.Corrected,
        _ => StatusKind.AddedTo,
    };
}
