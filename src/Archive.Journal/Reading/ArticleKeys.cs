using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>The front matter of an article: every key, the shape of its value, and the field it fills.</summary>
internal static class ArticleKeys
{
    public static Keys<ArticleDraft> All { get; } = new("an article",
        Key("title", Shapes.Text.Sourced(), (a, v) => a with { Title = v }).Required(),
        Key("type", Shapes.Term(ArticleTypes.Vocabulary), (a, v) => a with { Type = v }).Required(),
        Key("authors", PeopleShapes.Authors, (a, v) => a with { Authors = v }),
        Key("published", Shapes.Date.Sourced(), (a, v) => a with { Published = v }),
        Key("received", Shapes.Date, (a, v) => a with { Received = v }),
        Key("accepted", Shapes.Date, (a, v) => a with { Accepted = v }),
        Key("embargo-until", Shapes.Date, (a, v) => a with { EmbargoUntil = v }),
        Key("extent", Shapes.Term(Extents.Vocabulary), (a, v) => a with { Extent = v }),
        Key("journal", Shapes.Text, (a, v) => a with { Journal = v }),
        Key("volume", Shapes.Text, (a, v) => a with { Volume = v }),
        Key("issue", Shapes.Text, (a, v) => a with { Issue = v }),
        Key("pages", Shapes.Pages, (a, v) => a with { Pages = v }),
        Key("elocation-id", Shapes.Text, (a, v) => a with { ElocationId = v }),
        Key("doi", Shapes.Doi.Sourced(), (a, v) => a with { Doi = v }),
        Key("pmid", Shapes.Pmid, (a, v) => a with { Pmid = v }),
        Key("pmcid", Shapes.Pmcid, (a, v) => a with { Pmcid = v }),
        Key("language", Shapes.Language, (a, v) => a with { Language = v }),
        Key("topics", Shapes.Text.Sourced().OneOrMany(), (a, v) => a with { Topics = v }),
        Key("keywords", Shapes.Text.OneOrMany(), (a, v) => a with { Keywords = v }),
        DraftKey("abstract", Shapes.Block.Sourced(), (d, v) => d with { Abstract = v }),
        Key("full-text-url", Shapes.Url, (a, v) => a with { FullTextUrl = v }),
        DraftKey("pdf", Shapes.Text.Sourced(), (d, v) => d with { Pdf = v }),
        Key("license", Shapes.Text, (a, v) => a with { License = v }),
        Key("rights", Shapes.Text, (a, v) => a with { Rights = v }),
        Key("acknowledgements", Shapes.Text, (a, v) => a with { Acknowledgements = v }),
        Key("contributors", Shapes.Text, (a, v) => a with { Contributors = v }),
        Key("data-availability", Shapes.Text, (a, v) => a with { DataAvailability = v }),
        Key("handling-editor", PeopleShapes.Editors, (a, v) => a with { HandlingEditors = v }),
        Key("provenance", StatementShapes.Provenance, (a, v) => a with { Provenance = v }),
        Key("consent", StatementShapes.Consent, (a, v) => a with { Consent = v }),
        Key("ethics-approval", StatementShapes.EthicsApproval, (a, v) => a with { EthicsApproval = v }),
        Key("funding", StatementShapes.Funding, (a, v) => a with { Funding = v }),
        DraftKey("competing-interests", StatementShapes.CompetingInterests.Sourced(), (d, v) => d with { CompetingInterests = v }),
        Key("responds-to", WorkShapes.Relations(RelationKind.RespondsTo), AddRelations),
        Key("corrects", WorkShapes.Relations(RelationKind.Corrects), AddRelations),
        Key("retracts", WorkShapes.Relations(RelationKind.Retracts), AddRelations),
        Key("concerns", WorkShapes.Relations(RelationKind.Concerns), AddRelations),
        Key("adds-to", WorkShapes.Relations(RelationKind.AddsTo), AddRelations),
        Key("reply-status", Shapes.Term(ReplyStatuses.Vocabulary), (a, v) => a with { ReplyStatus = v }),
        Key("aliases", Shapes.Text.Sourced().OneOrMany(), (a, v) => a with { Aliases = v }));

    private static Key<ArticleDraft> Key<T>(string name, Shape<T> shape, Func<Article, T, Article> with) =>
        DraftKey(name, shape, (draft, value) => draft with { Article = with(draft.Article, value) });

    private static Key<ArticleDraft> DraftKey<T>(string name, Shape<T> shape, Func<ArticleDraft, T, ArticleDraft> with) =>
        Keys<ArticleDraft>.Key(name, shape, with);

    private static Article AddRelations(Article article, ImmutableArray<Relation> relations) =>
        article with { Relations = article.Relations.AddRange(relations) };
}

/// <summary>An article while it is being read, with the values that need its file's neighbourhood or other keys to be understood.</summary>
internal sealed record ArticleDraft(Article Article)
{
    public Sourced<string>? Abstract { get; init; }
    public Sourced<string>? Pdf { get; init; }
    public Sourced<CompetingInterests>? CompetingInterests { get; init; }
}
