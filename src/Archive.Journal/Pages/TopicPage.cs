using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A topic's items, and the topics around it.</summary>
public sealed class TopicPage(Corpus corpus, Topic topic, int number) : ListPage(corpus, topic.Path, topic.Articles, number)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.Topics.SelectMany(t => Paged(corpus, t.Articles, n => new TopicPage(corpus, t, n)));

    public Topic Topic { get; } = topic;

    public override string Title => Topic.Label;

    public override string Description => Topic.Description.Length > 0 ? Topic.Description : Words.ItemsAbout(Articles.Length, Topic.Label);

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.Topics, Href("/topics/"))];

    public ImmutableArray<Counted> Broader => Around(Topic.Broader);

    public ImmutableArray<Counted> Narrower => Around(Topic.Narrower);

    /// <summary>What the same articles are about, the commonest first.</summary>
    public ImmutableArray<Counted> Related =>
        Whole<ImmutableArray<Counted>>(nameof(Related), () => [.. TopicsPage.Commonest(this, Articles).Where(t => t.Href != Href(Topic.Path))]);

    /// <summary>The concept's page in its scheme, where there is a known one.</summary>
    public Link? Scheme => Topic.SchemeId.Length == 0 ? null
        : new Link(Topic.SchemeId, Topic.SchemeId.StartsWith("MeSH:", StringComparison.OrdinalIgnoreCase) ? "https://id.nlm.nih.gov/mesh/" + Uri.EscapeDataString(Topic.SchemeId[5..].Trim()) : "");

    protected override bool HasFeed => !Topic.Articles.IsEmpty;

    protected override SitePath? RecordsAt => Topic.Path;

    private ImmutableArray<Counted> Around(ImmutableArray<string> slugs) =>
        [.. slugs.Select(s => Corpus.TopicBySlug[s]).Select(t => new Counted(t.Label, Href(t.Path), t.Articles.Length, Language: Marked()))];
}
