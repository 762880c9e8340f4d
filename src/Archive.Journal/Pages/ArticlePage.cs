using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Records;

namespace Archive.Journal.Pages;

/// <summary>An article, with all that a journal's own page shows.</summary>
public sealed class ArticlePage(Corpus corpus, Article article) : HtmlPage(corpus, article.Path)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => corpus.Articles.Select(a => new ArticlePage(corpus, a));

    /// <summary>The media type of Markdown (RFC 7763).</summary>
    public const string MarkdownType = "text/markdown";

    public static string MarkdownName => "index.md";

    /// <summary>The same as Markdown, beside the page.</summary>
    public static SitePath MarkdownOf(Article article) => article.Path.Child(MarkdownName);

    public Article Article { get; } = article;

    public override string Title => Article.Title.Value;

    public override string Script => "reading.js";

    public override string Language => Article.Language.Length > 0 ? Article.Language : Settings.Language;

    public override string Description => Wording.Excerpt(Article.Opening, 200);

    public override PartialDate? Modified => Corpus.ModifiedOn(Article);

    public override ImmutableArray<Link> Trail
    {
        get
        {
            var trail = base.Trail;
            if (Place is var (volume, issue)) return [.. trail, new Link(Words.Issues, Href("/issues/")), new Link(Words.Volume(volume.Number), Href(volume.Path)), .. issue.Number.Length > 0 ? new[] { new Link(Words.Issue(issue.Number), Href(issue.Path)) } : []];
            if (Article.Published is { } date) return [.. trail, new Link(Words.Years, Href("/years/")), new Link($"{date.Value.Year}", Href($"/years/{date.Value.Year}/"))];
            return [.. trail, new Link(Words.Articles, Href("/articles/"))];
        }
    }

    /// <summary>Only the Markdown: the signposts lead to the records.</summary>
    public override ImmutableArray<Alternate> Alternates => [new(MarkdownType, "Markdown", Href(MarkdownOf(Article)))];

    public override ImmutableArray<Download> Downloads => DownloadsAt(Path, RecordFormats.All);

    public override PageHead Head => HeadOf(Record);

    public string Type => Words.Type(Article.Type);

    public Link TypeLink => new(Type, Href($"/types/{Article.Type.Word()}/"));

    public ImmutableArray<StatusLabel> Status => StatusLabel.Of(this, Article);

    public ArticleAuthors Authors => new(this, Article);

    public ImmutableArray<ArticleFootnote> Footnotes => ArticleFootnote.Of(this, Article);

    /// <summary>What it answers, corrects or retracts.</summary>
    public ImmutableArray<RelationGroup> About => RelationGroup.From(this, Article);

    /// <summary>What answers, corrects or retracts it.</summary>
    public ImmutableArray<RelationGroup> Drawn => RelationGroup.To(this, Article);

    public Exchange? Exchange => Corpus.ExchangeOf.GetValueOrDefault(Article.Id);

    public ImmutableArray<Link> Topics => [.. Corpus.TopicsOf[Article.Id].Select(t => new Link(t.Label, Href(t.Path)))];

    /// <summary>What the authors of the work discussed have said; empty where nothing is known.</summary>
    public string ReplyStatus => Corpus.RelationsTo[Article.Id].Any(r => r.From.Type == ArticleType.Reply) || Article.ReplyStatus is null or Model.ReplyStatus.Published
        ? "" : Words.Reply(Article.ReplyStatus.Value);

    public BibliographicRecord Record => DescribeArticle.From(Corpus, Article);

    public ImmutableArray<(string Label, string Date)> Dates =>
        [.. new[] { (Words.Received, Article.Received), (Words.Accepted, Article.Accepted), (Words.Published, Article.Published?.Value) }
            .Where(d => d.Item2 is not null).Select(d => (d.Item1, Words.Date(d.Item2!.Value))), .. Article.Published is null ? new[] { (Words.Published, Words.Undated) } : []];

    public string AbstractHtml => Html(Article.Abstract, Article.Path, "abstract-");

    public string BodyHtml => Html(Article.Body, Article.Path);

    public ImmutableArray<ReferenceView> References => ReferenceView.Of(this, Article, "");

    /// <summary>How much of the article the archive has; empty where that is all.</summary>
    public string WhatIsHeld => Article.Extent switch { Extent.Extract => Words.HoldsTheBeginning, Extent.Record => Words.HoldsTheRecord, _ => "" };

    /// <summary>Where the whole text is, for an extract or a record; may be empty.</summary>
    public string FullTextHref => Article.FullTextUrl.Length > 0 ? Article.FullTextUrl : Article.Extent == Extent.Full ? "" : Article.Doi?.Value.Url ?? "";

    /// <summary>The PDF, here or elsewhere; empty where there is none.</summary>
    public string PdfHref => Article.Pdf.Length == 0 || Article.Pdf.Contains("://", StringComparison.Ordinal) ? Article.Pdf : Href(Article.Path.Child(Article.Pdf));

    /// <summary>The files beside the article that the text does not already show or link.</summary>
    public ImmutableArray<Link> Supplements
    {
        get
        {
            var shown = Article.Body.Holes.Concat(Article.Abstract.Holes).Concat(Article.References.SelectMany(r => r.Text.Holes))
                .Where(h => h.Kind == ProseHoleKind.Attachment).Select(h => h.Value).Append(Article.Pdf).ToHashSet(StringComparer.Ordinal);
            return [.. Article.Attachments.Where(a => !shown.Contains(a.Name)).Select(a => new Link(a.Name, Href(Article.Path.Child(a.Name))))];
        }
    }

    /// <summary>The page where this article's file is edited; empty where the repository is not known.</summary>
    public string EditHref => Settings.Repository.Length == 0 ? "" : $"{Settings.Repository}/edit/main/{new SitePath($"/{Settings.RepositoryFolder}/{Article.File}").Encoded[1..]}";

    public Issue? Issue => Place?.Issue;

    /// <summary>Before it in its issue.</summary>
    public Link? Previous => Issue is { } issue ? Beside(issue.Articles, -1) : null;

    public Link? Next => Issue is { } issue ? Beside(issue.Articles, +1) : null;

    /// <summary>Before it in its exchange, in reading order.</summary>
    public Link? PreviousInExchange => Exchange is { } exchange ? Beside(exchange.Articles, -1) : null;

    public Link? NextInExchange => Exchange is { } exchange ? Beside(exchange.Articles, +1) : null;

    private PageHead HeadOf(BibliographicRecord record) => new([.. MetaTags.Of(record), .. OpenGraphTags.Of(this, record)], Signposts.Of(record), StructuredData.Of(this, record));

    private (Volume Volume, Issue Issue)? Place => Corpus.IssueOf.TryGetValue(Article.Id, out var place) ? place : null;

    private Link? Beside(ImmutableArray<Article> articles, int step)
    {
        var place = articles.IndexOf(Article, 0, ReferenceEqualityComparer.Instance) + step;
        if (place < 0 || place >= articles.Length) return null;
        var neighbour = articles[place];
        return new Link(neighbour.Title.Value, Href(neighbour.Path), Marked(neighbour.Language));
    }
}
