using System.Collections.Immutable;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>How many items each year has, over the years of the whole archive, so that charts can be compared.</summary>
/// <param name="Bars">In order of the years.</param>
/// <param name="Undated">Items without a date.</param>
public sealed record YearChart(ImmutableArray<YearBar> Bars, int Undated)
{
    public int Tallest { get; } = Bars.IsEmpty ? 0 : Bars.Max(b => b.Count);

    /// <summary>What the chart shows, where that is not items by year.</summary>
    public string? Caption { get; init; }

    /// <summary>The year that stands out.</summary>
    public YearBar Peak => Bars.MaxBy(HeightOf);

    /// <summary>The chart in words: "2018: 3, 2019: 0, 2020: 12".</summary>
    public string Text(Phrases words) => string.Join(words.Comma, Bars.Select(b => b.Text(words)).Concat(Undated > 0 ? [words.UndatedItems(Undated)] : []));

    /// <summary>The height of a bar, from 0 to 1: a share as it is, a number against the greatest.</summary>
    public decimal HeightOf(YearBar bar) => bar.Count == 0 ? 0 : (decimal)bar.Count / (bar.Of ?? Tallest);

    public static YearChart Of(Corpus corpus, ImmutableArray<Article> articles)
    {
        var counts = ByYear(articles);
        var undated = articles.Length - counts.Values.Sum();
        return new YearChart([.. Years(corpus).Select(y => new YearBar(y, counts.GetValueOrDefault(y)))], undated);
    }

    /// <summary>The share of articles, year by year, that are among some.</summary>
    /// <param name="some">Those that are meant.</param>
    /// <param name="all">Those that they are counted against.</param>
    public static YearChart OfShare(Corpus corpus, ImmutableArray<Article> some, ImmutableArray<Article> all)
    {
        var (counts, totals) = (ByYear(some), ByYear(all));
        return new YearChart([.. Years(corpus).Select(y => new YearBar(y, counts.GetValueOrDefault(y), totals.GetValueOrDefault(y)))], Undated: 0);
    }

    private static IEnumerable<int> Years(Corpus corpus) => corpus.Years is var (first, last) ? Enumerable.Range(first, last - first + 1) : [];

    private static Dictionary<int, int> ByYear(ImmutableArray<Article> articles) =>
        articles.Where(a => a.Published is not null).CountBy(a => a.Published!.Value.Value.Year).ToDictionary();
}

/// <param name="Year">The year.</param>
/// <param name="Count">How many items.</param>
/// <param name="Of">Out of how many, where the chart shows shares.</param>
public readonly record struct YearBar(int Year, int Count, int? Of = null)
{
    /// <summary>What stands above the bar; empty where there is nothing.</summary>
    public string Label(Phrases words) => Of is { } all ? all == 0 ? "" : words.Share(Count, all) : Count == 0 ? "" : $"{Count}";

    /// <summary>"2018: 3", "2018: 3 of 10".</summary>
    public string Text(Phrases words) => $"{Year}{words.Colon}{(Of is { } all ? words.OutOf(Count, all) : $"{Count}")}";
}
