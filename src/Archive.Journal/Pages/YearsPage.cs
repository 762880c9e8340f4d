using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>All years, newest first.</summary>
public sealed class YearsPage(Corpus corpus) : HtmlPage(corpus, new SitePath("/years/"))
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new YearsPage(corpus)];

    public override string Title => Words.Years;

    public YearChart Chart => YearChart.Of(Corpus, Corpus.Articles);

    public ImmutableArray<Counted> Years =>
        [.. Corpus.Articles.GroupBy(a => a.Published?.Value.Year ?? 0).OrderByDescending(g => g.Key)
            .Select(g => new Counted(YearPage.Name(Words, g.Key), Href(YearPage.PathOf(g.Key)), g.Count()))];
}
