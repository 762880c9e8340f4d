using System.Collections.Immutable;
using Archive.Journal.Interface;
using Archive.Journal.Model;
using Archive.Journal.Records;

namespace Archive.Journal.Pages;

/// <summary>A whole conversation on one page, in reading order.</summary>
public sealed class ExchangePage(Corpus corpus, Exchange exchange) : HtmlPage(corpus, exchange.Path)
{
    private const int DeepestLevel = 8;

    // In reading order, withdrawn ones too: they keep their place in the conversation.
    private Dictionary<string, int> Numbers => field ??= Exchange.Members.OfType<Work.Archived>().Index().ToDictionary(w => w.Item.Key, w => w.Index + 1, StringComparer.Ordinal);

    public static IEnumerable<SitePage> Compose(Corpus corpus) => corpus.Exchanges.Select(e => new ExchangePage(corpus, e));

    public Exchange Exchange { get; } = exchange;

    public override string Title => Exchange.Root is Work.Archived { Article.IsWithdrawn: true } ? Words.ExchangeOnWithdrawn : Words.ExchangeOn(Summary.Root.Text);

    public override string Description => Summary.Contents;

    public override string Script => "reading.js";

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.Exchanges, Href("/exchanges/"))];

    public override PartialDate? Modified => Corpus.ModifiedOn(Exchange.Members.OfType<Work.Archived>().Select(w => w.Article));

    /// <summary>The signposts lead to the records.</summary>
    public override ImmutableArray<Alternate> Alternates => FeedsAt(Path, Words.AddedToThisExchange);

    public override PageHead Head => Exchange.Articles.IsEmpty ? base.Head : base.Head with { Signposts = Signposts.Of(Corpus, Exchange) };

    public override ImmutableArray<Download> Downloads => Exchange.Articles.IsEmpty ? [] : DownloadsAt(Path, RecordFormats.Bundles);

    public string FeedHref => Href(FeedFormat.Atom.Beside(Path));

    /// <summary>How to cite the conversation as a whole: its title, where it is, and the years that it took.</summary>
    public string Citation
    {
        get
        {
            var journal = Settings.Journal.Title.Length > 0 ? Settings.Journal.Title : Settings.Title;
            var years = Exchange.Articles.Select(a => a.Published?.Value.Year).OfType<int>().DefaultIfEmpty(0).ToArray();
            var span = years.Max() == 0 ? "" : Words.Comma + Phrases.Span(years.Min(), years.Max());
            return $"{Title.TrimEnd('.')} [{Words.ExchangeOf(Exchange.Articles.Length)}]. {Words.Isolated(journal)}{span}.";
        }
    }

    /// <summary>Who answered whom as a drawing; null where the tree says it all.</summary>
    public ExchangeMap? Map => ExchangeMap.Of(Corpus, Exchange, w => Numbers.TryGetValue(w.Key, out var number) ? number : null);

    public ExchangeSummary Summary => new(this, Exchange);

    /// <summary>The works that were discussed and answer nothing themselves.</summary>
    public ImmutableArray<WorkLink> Roots => [.. Exchange.Roots.Select(r => WorkLink.To(this, r))];

    public IEnumerable<ExchangeMember> Members => Exchange.Members.Select(MemberOf).OfType<ExchangeMember>();

    /// <summary>Who answered whom, as a tree: a work that answers several stands under the first of them.</summary>
    public ImmutableArray<ExchangeBranch> Tree
    {
        get
        {
            var answers = Parents().ToLookup(p => p.Parent, p => p.Key);
            var branches = new Dictionary<string, ExchangeBranch>(StringComparer.Ordinal);
            // Every work stands after what it answers: from the last to the first, all answers to a work are known before it.
            foreach (var work in Exchange.Members.Reverse())
                branches[work.Key] = new ExchangeBranch(WorkLink.To(this, work), MemberOf(work), [.. answers[work.Key].Select(key => branches[key])]);
            return [.. Exchange.Roots.Select(r => branches[r.Key])];
        }
    }

    // What each work stands under. Below the deepest level answers stand beside what they answer: no page can indent for ever.
    private IEnumerable<(string Key, string Parent)> Parents()
    {
        var places = Exchange.Roots.ToDictionary(r => r.Key, _ => (Parent: "", Depth: 1), StringComparer.Ordinal);
        foreach (var work in Exchange.Members.Where(w => !places.ContainsKey(w.Key)))
        {
            var answered = Corpus.RelationsFrom[work.Key].First().To.Key;
            var (parent, depth) = places[answered];
            places[work.Key] = depth == DeepestLevel ? (parent, depth) : (answered, depth + 1);
            yield return (work.Key, places[work.Key].Parent);
        }
    }

    private ExchangeMember? MemberOf(Work work) => work is Work.Archived archived ? new ExchangeMember(this, archived.Article, Numbers[work.Key]) : null;
}

/// <summary>A work, and what answers it.</summary>
public sealed record ExchangeBranch(WorkLink Work, ExchangeMember? Member, ImmutableArray<ExchangeBranch> Answers);

/// <summary>An article within its exchange.</summary>
/// <param name="page">The exchange.</param>
/// <param name="article">The article.</param>
/// <param name="number">Its place in reading order, from 1.</param>
public sealed class ExchangeMember(ExchangePage page, Article article, int number)
{
    public int Number { get; } = number;

    /// <summary>Of its place in the page; the dot keeps it apart from every id that the page has of itself.</summary>
    public string Id => IdOf(article);

    public static string IdOf(Article article) => "at." + article.Id;

    public bool IsWithdrawn => article.IsWithdrawn;

    /// <summary>Not for a withdrawn one.</summary>
    public Entry Entry => page.EntryOf(article);

    public string Type => page.Words.Type(article.Type);

    public string Href => page.Href(article.Path);

    public string Date => article.Published is { } date ? page.Words.Date(date.Value) : "";

    public string Language => page.Marked(article.Language);

    public string BodyHtml => HtmlPage.Deeper(page.Html(article.Body, article.Path, article.Id + "."));

    public ImmutableArray<ReferenceView> References => ReferenceView.Of(page, article, article.Id + ".");
}
