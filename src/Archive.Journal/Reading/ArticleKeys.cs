using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>The front matter of an article: every key, the shape of its value, and the field it fills.</summary>
internal static class ArticleKeys
{
    public static Keys<ArticleDraft> All { get; } = new("an article",
        Key("title", "The title as printed; Markdown is not read in it.", Shapes.Text.Sourced(), (a, v) => a with { Title = v }).RequiredUnless(Withdrawn),
        Key("type", "What kind of item it is.", Shapes.Term(ArticleTypes.Vocabulary), (a, v) => a with { Type = v }).Required(),
        Key("authors", "Who signed it, in the order of the byline; notices and editorials may be unsigned.", PeopleShapes.Authors, (a, v) => a with { Authors = v }),
        Key("published", "When it was published; a date that nobody knows is left out, never invented.", Shapes.Date.Sourced(), (a, v) => a with { Published = v }),
        Key("received", "When the journal received it.", Shapes.Date, (a, v) => a with { Received = v }),
        Key("accepted", "When the journal accepted it.", Shapes.Date, (a, v) => a with { Accepted = v }),
        Key("embargo-until", "It is hidden until this day begins.", Shapes.Date, (a, v) => a with { EmbargoUntil = v }),
        Key("extent", "How much of it the archive holds: all of it, unless something else is said here.", Shapes.Term(Extents.Vocabulary), (a, v) => a with { Extent = v }),
        Key("journal", "The journal, where it is another than the archive's.", Shapes.Text, (a, v) => a with { Journal = v }),
        Key("volume", "The volume that it is in.", Shapes.Text, (a, v) => a with { Volume = v }),
        Key("issue", "The issue of the volume.", Shapes.Text, (a, v) => a with { Issue = v }),
        Key("pages", "Its page or pages: 101-102.", Shapes.Pages, (a, v) => a with { Pages = v }),
        Key("elocation-id", "What an article without pages has in their place: e101.", Shapes.Text, (a, v) => a with { ElocationId = v }),
        Key("doi", "Its digital object identifier.", Shapes.Doi.Sourced(), (a, v) => a with { Doi = v }),
        Key("pmid", "Its number in PubMed.", Shapes.Pmid, (a, v) => a with { Pmid = v }),
        Key("pmcid", "Its number in PubMed Central.", Shapes.Pmcid, (a, v) => a with { Pmcid = v }),
        Key("language", "The language that it is written in, where it is not that of the archive.", Shapes.Language, (a, v) => a with { Language = v }),
        Key("topics", "What it is about, by the labels or synonyms of topics.yml.", Shapes.Text.Sourced().OneOrMany(), (a, v) => a with { Topics = v }),
        Key("keywords", "The keywords that the journal printed.", Shapes.Text.OneOrMany(), (a, v) => a with { Keywords = v }),
        DraftKey("abstract", "The abstract, in Markdown without references.", Shapes.Block.Sourced(), (d, v) => d with { Abstract = v }),
        Key("full-text-url", "Where the whole text is, for an extract or a record.", Shapes.Url, (a, v) => a with { FullTextUrl = v }),
        DraftKey("pdf", "The PDF: a web address, or a file in the article's folder such as v12i3-101/letter.pdf.", Shapes.Line.Sourced(), (d, v) => d with { Pdf = v }),
        Key("license", "The licence by its SPDX id; any other wording is put under rights.", Shapes.Text.Suggesting("CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-4.0", "CC0-1.0"), (a, v) => a with { License = v }),
        Key("rights", "A sentence that says whom the rights belong to, or where reuse is asked for.", Shapes.Text, (a, v) => a with { Rights = v }),
        Key("acknowledgements", "The acknowledgements as printed.", Shapes.Text, (a, v) => a with { Acknowledgements = v }),
        Key("contributors", "Who did what, as printed.", Shapes.Text, (a, v) => a with { Contributors = v }),
        Key("data-availability", "Where the data are, as printed.", Shapes.Text, (a, v) => a with { DataAvailability = v }),
        Key("handling-editor", "The editor who handled it: a name, a group of keys, or a list of these.", PeopleShapes.Editors, (a, v) => a with { HandlingEditors = v }),
        Key("provenance", "Whether the journal asked for it and how it was reviewed: the journal's sentence, or a group of keys.", StatementShapes.Provenance, (a, v) => a with { Provenance = v }),
        Key("consent", "The patient's consent to publication: the journal's sentence, or a group of keys. While it is pending the article is not published; when it is withdrawn, only the address stays.", StatementShapes.Consent, (a, v) => a with { Consent = v }),
        Key("ethics-approval", "Who approved the study: the sentence as printed, or a group of keys.", StatementShapes.EthicsApproval, (a, v) => a with { EthicsApproval = v }),
        Key("funding", "Who paid for it: the sentence as printed, or a list of funders.", StatementShapes.Funding, (a, v) => a with { Funding = v }),
        DraftKey("competing-interests", "One sentence for all, a list with one for each author in their order, or one under each author's name.", StatementShapes.CompetingInterests.Sourced(), (d, v) => d with { CompetingInterests = v }),
        Key("responds-to", "The work that a letter is about, or the letter that a reply answers.", WorkShapes.Relations(RelationKind.RespondsTo), AddRelations),
        Key("corrects", "The work that a correction corrects.", WorkShapes.Relations(RelationKind.Corrects), AddRelations),
        Key("retracts", "The work that a retraction takes back.", WorkShapes.Relations(RelationKind.Retracts), AddRelations),
        Key("retracts-part-of", "The work of which a retraction takes back a part.", WorkShapes.Relations(RelationKind.RetractsPartOf), AddRelations),
        Key("concerns", "The work that an expression of concern is about.", WorkShapes.Relations(RelationKind.Concerns), AddRelations),
        Key("adds-to", "The work that an addendum adds to.", WorkShapes.Relations(RelationKind.AddsTo), AddRelations),
        Key("reply-status", "On a letter: whether the authors of the work discussed have answered. Where the reply is in the archive, the archive knows.", Shapes.Term(ReplyStatuses.Vocabulary), (a, v) => a with { ReplyStatus = v }),
        Key("aliases", "Old paths of the article, which lead to it for ever.", Shapes.Alias.Sourced().OneOrMany(), (a, v) => a with { Aliases = v }))
    {
        Rules = [new SchemaRule(new(["type"], [.. ArticleTypes.Vocabulary.Terms.Where(t => !t.Value.IsNotice()).Select(t => t.Word)]), "authors", Unless: Withdrawn)],
    };

    private static SchemaCondition Withdrawn => new(["consent", "status"], [StatementTerms.Consent[ConsentStatus.Withdrawn].Word]);

    private static Key<ArticleDraft> Key<T>(string name, string says, Shape<T> shape, Func<Article, T, Article> with) =>
        DraftKey(name, says, shape, (draft, value) => draft with { Article = with(draft.Article, value) });

    private static Key<ArticleDraft> DraftKey<T>(string name, string says, Shape<T> shape, Func<ArticleDraft, T, ArticleDraft> with) =>
        Keys<ArticleDraft>.Key(name, says, shape, with);

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
