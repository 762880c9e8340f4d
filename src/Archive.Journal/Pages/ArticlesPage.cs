using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Everything that is published, newest first.</summary>
public sealed class ArticlesPage(Corpus corpus, int number) : ListPage(corpus, First, corpus.Articles, number)
{
    private static SitePath First => new("/articles/");

    public static IEnumerable<SitePage> Compose(Corpus corpus) => Paged(corpus, corpus.Articles, n => new ArticlesPage(corpus, n));

    public override string Title => Words.AllArticles;

    protected override SitePath? RecordsAt => new SitePath("/");

    protected override IEnumerable<Article> Dated => Articles.Concat(Corpus.Withdrawn);
}
