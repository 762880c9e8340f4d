using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Records;

namespace Archive.Journal.Pages;

/// <summary>The archive: the newest correspondence and the ways in.</summary>
public sealed class HomePage(Corpus corpus) : HtmlPage(corpus, new SitePath("/"))
{
    private const int Newest = 10;
    private const int MostExchanges = 5;
    private const int MostTopics = 24;

    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new HomePage(corpus)];

    public override string Title => Settings.Title;

    public override string Description => Settings.Description;

    public override ImmutableArray<Link> Trail => [];

    public override ImmutableArray<Download> Downloads => Corpus.Articles.IsEmpty ? [] : DownloadsAt(Path, RecordFormats.Bundles);

    public override PartialDate? Modified => Corpus.ModifiedOn(Corpus.Articles.Concat(Corpus.Withdrawn));

    public IEnumerable<Entry> Entries => Corpus.Articles.Take(Newest).Select(EntryOf);

    public IEnumerable<ExchangeSummary> Exchanges => Corpus.Exchanges.Take(MostExchanges).Select(e => new ExchangeSummary(this, e));

    /// <summary>The topics that most is about, by label.</summary>
    public ImmutableArray<Counted> Topics =>
        [.. Corpus.Topics.Where(t => !t.Articles.IsEmpty).OrderByDescending(t => t.Articles.Length).ThenBy(t => t.SortKey, StringComparer.Ordinal).Take(MostTopics)
            .OrderBy(t => t.SortKey, StringComparer.Ordinal).Select(t => new Counted(t.Label, Href(t.Path), t.Articles.Length, Language: Marked()))];

    public ImmutableArray<Counted> Types => TypesPage.All(this);

    public YearChart Chart => YearChart.Of(Corpus, Corpus.Articles);

    public YearsByType YearsByType => YearsByType.Of(Corpus);

    public int Articles => Corpus.Articles.Length;

    public int Authors => Corpus.People.Count(p => !p.Articles.IsEmpty);

    public int TopicCount => Corpus.Topics.Length;

    public int ExchangeCount => Corpus.Exchanges.Length;
}
