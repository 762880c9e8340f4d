using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>All articles of a type.</summary>
public sealed class TypePage(Corpus corpus, ArticleType type, ImmutableArray<Article> articles, int number) : ListPage(corpus, PathOf(type), articles, number)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.Articles.GroupBy(a => a.Type).SelectMany(g =>
        {
            ImmutableArray<Article> articles = [.. g];
            return Paged(corpus, articles, n => new TypePage(corpus, g.Key, articles, n));
        });

    public override string Title => Words.TypesOf(type);

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.Types, Href("/types/"))];

    internal static SitePath PathOf(ArticleType type) => new($"/types/{type.Word()}/");
}
