using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Records;

namespace Archive.Journal.Pages;

/// <summary>A list of articles, or the n-th part of a long one, with its shape over the years.</summary>
public abstract class ListPage(Corpus corpus, SitePath first, ImmutableArray<Article> articles, int number)
    : HtmlPage(corpus, first.Continued(number))
{
    /// <summary>The whole list, of which this page shows a part.</summary>
    public ImmutableArray<Article> Articles { get; } = articles;

    public Pager Pager => Pager.Of(this, first, number, Articles.Length);

    protected override int Number => Pager.Number;

    /// <summary>What this page shows.</summary>
    public IEnumerable<Entry> Entries => Pager.Part(Articles).Select(EntryOf);

    public YearChart Chart => Whole(nameof(Chart), () => YearChart.Of(Corpus, Articles));

    /// <summary>What is new in the list, for programs that watch it; null where nobody would.</summary>
    public SitePath? FeedPath => HasFeed ? FeedFormat.Atom.Beside(first) : null;

    public override ImmutableArray<Alternate> Alternates => HasFeed ? [.. FeedsAt(first, $"{Title} · {Settings.Title}"), .. base.Alternates] : base.Alternates;

    public override ImmutableArray<Download> Downloads => RecordsAt is { } page && !Articles.IsEmpty ? DownloadsAt(page, RecordFormats.Bundles) : [];

    public override PartialDate? Modified => Whole(nameof(Modified), () => Corpus.ModifiedOn(Dated) ?? default) is { Year: > 0 } date ? date : null;

    /// <summary>What the day of its last change depends on.</summary>
    protected virtual IEnumerable<Article> Dated => Articles;

    protected virtual bool HasFeed => false;

    /// <summary>What is true of the whole list, and therefore the same on each of its pages.</summary>
    protected T Whole<T>(string what, Func<T> find) where T : notnull => Articles.Length <= Settings.PageSize ? find() : Corpus.Summaries.Of(first.Value, what, find);

    /// <summary>The page beside which the records of the whole list are; null where there are none.</summary>
    protected virtual SitePath? RecordsAt => null;

    /// <summary>The pages that a list takes.</summary>
    /// <param name="articles">The whole list.</param>
    /// <param name="page">Makes the page of a number, from 1.</param>
    protected static IEnumerable<HtmlPage> Paged(Corpus corpus, ImmutableArray<Article> articles, Func<int, HtmlPage> page) =>
        Pager.Numbered(corpus, articles.Length, page);
}
