using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>What was published in a year, or without a date.</summary>
public sealed class YearPage(Corpus corpus, int year, ImmutableArray<Article> articles, int number) : ListPage(corpus, PathOf(year), articles, number)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.Articles.GroupBy(a => a.Published?.Value.Year ?? 0).SelectMany(g =>
        {
            ImmutableArray<Article> articles = [.. g];
            return Paged(corpus, articles, n => new YearPage(corpus, g.Key, articles, n));
        });

    public override string Title => Name(Words, year);

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.Years, Href("/years/"))];

    /// <summary>Types with counts.</summary>
    public ImmutableArray<Counted> Types => Whole(nameof(Types), () => TypesPage.Among(this, Articles));

    /// <summary>The year; zero is "undated".</summary>
    internal static string Name(Phrases words, int year) => year == 0 ? words.Undated : $"{year}";

    internal static SitePath PathOf(int year) => new(year == 0 ? "/years/undated/" : $"/years/{year}/");
}
