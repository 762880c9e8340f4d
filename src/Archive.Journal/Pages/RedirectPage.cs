using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A former path, leading to where its page is now.</summary>
/// <param name="from">The former path.</param>
/// <param name="to">Where it leads.</param>
/// <param name="title">Of the page there.</param>
/// <param name="place">Where the input says so.</param>
public sealed class RedirectPage(Corpus corpus, SitePath from, SitePath to, string title, Place place) : HtmlPage(corpus, from)
{
    /// <summary>The aliases of articles, and the former slugs of people and topics.</summary>
    public static IEnumerable<SitePage> Compose(Corpus corpus) => [.. Aliases(corpus), .. OfPeople(corpus), .. OfTopics(corpus)];

    private static IEnumerable<SitePage> Aliases(Corpus corpus) =>
        from article in corpus.Articles.Concat(corpus.Withdrawn)
        from alias in article.Aliases
        let path = alias.Value.EndsWith('/') || alias.Value.EndsWith(".html", StringComparison.Ordinal) || alias.Value.EndsWith(".htm", StringComparison.Ordinal) ? alias.Value : alias.Value + "/"
        select new RedirectPage(corpus, new SitePath(path), article.Path, article.IsWithdrawn ? Phrases.Of(corpus.Settings.Language).WithdrawnItem : article.Title.Value, alias.Place);

    private static IEnumerable<SitePage> OfPeople(Corpus corpus) =>
        from person in corpus.People
        from slug in person.FormerSlugs
        let former = person with { Slug = slug.Value }
        from move in new[] { (IsThere: !person.Articles.IsEmpty, From: former.AuthorPath, To: person.AuthorPath), (IsThere: !person.Handled.IsEmpty, From: former.EditorPath, To: person.EditorPath) }
        where move.IsThere
        select new RedirectPage(corpus, move.From, move.To, person.Name.Full, slug.Place);

    private static IEnumerable<SitePage> OfTopics(Corpus corpus) =>
        from topic in corpus.Topics
        from slug in topic.FormerSlugs
        select new RedirectPage(corpus, (topic with { Slug = slug.Value }).Path, topic.Path, topic.Label, slug.Place);

    public override string Title { get; } = title;

    public override bool IsIndexed => false;

    /// <summary>Where the input says so.</summary>
    public Place Place { get; } = place;

    /// <summary>Where it leads.</summary>
    public SitePath To { get; } = to;

    public string TargetHref => Href(To);

    public string TargetUrl => Settings.Url(To);
}
