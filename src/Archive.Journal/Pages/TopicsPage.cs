using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>The vocabulary with counts, A–Z.</summary>
public sealed class TopicsPage(Corpus corpus) : HtmlPage(corpus, new SitePath("/topics/"))
{
    private const int MostTopics = 12;

    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new TopicsPage(corpus)];

    public override string Title => Words.Topics;

    public int Count => Corpus.Topics.Length;

    public ImmutableArray<LetterGroup> Groups => [.. IndexLetter.Group(Corpus.Topics, t => t.SortKey, t =>
        new Counted(t.Label, Href(t.Path), t.Articles.Length, t.Synonyms.IsEmpty ? "" : Words.Also(string.Join(Words.Comma, t.Synonyms)), Marked())).Select(g => g with { Letter = Words.Script(g.Letter) })];

    /// <summary>The topics of some articles, the commonest first.</summary>
    internal static ImmutableArray<Counted> Commonest(HtmlPage page, ImmutableArray<Article> articles) =>
        [.. articles.SelectMany(a => page.Corpus.TopicsOf[a.Id]).GroupBy(t => t.Slug).Select(g => (Topic: g.First(), Count: g.Count()))
            .OrderByDescending(t => t.Count).ThenBy(t => t.Topic.SortKey, StringComparer.Ordinal).Take(MostTopics)
            .Select(t => new Counted(t.Topic.Label, page.Href(t.Topic.Path), t.Count, Language: page.Marked()))];
}
