using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>The types of articles, with counts.</summary>
public sealed class TypesPage(Corpus corpus) : HtmlPage(corpus, new SitePath("/types/"))
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new TypesPage(corpus)];

    public override string Title => Words.Types;

    public ImmutableArray<Counted> Types => All(this);

    internal static ImmutableArray<Counted> All(HtmlPage page) => Among(page, page.Corpus.Articles);

    internal static ImmutableArray<Counted> Among(HtmlPage page, ImmutableArray<Article> articles)
    {
        var counts = articles.CountBy(a => a.Type).ToDictionary();
        return [.. ArticleTypes.Vocabulary.Terms.Where(t => counts.ContainsKey(t.Value)).Select(t => new Counted(page.Words.TypesOf(t.Value), page.Href(TypePage.PathOf(t.Value)), counts[t.Value]))];
    }
}
