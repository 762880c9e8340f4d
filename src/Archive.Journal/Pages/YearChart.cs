using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>How many items each year has, over the years of the whole archive, so that charts can be compared.</summary>
/// <param name="Bars">In order of the years.</param>
/// <param name="Undated">Items without a date.</param>
public sealed record YearChart(ImmutableArray<YearBar> Bars, int Undated)
{
    public int Tallest => Bars.IsEmpty ? 0 : Bars.Max(b => b.Count);

    /// <summary>The chart in words: "2018: 3, 2019: 0, 2020: 12".</summary>
    public string Text => string.Join(", ", Bars.Select(b => $"{b.Year}: {b.Count}").Concat(Undated > 0 ? [$"undated: {Undated}"] : []));

    public static YearChart Of(Corpus corpus, ImmutableArray<Article> articles)
    {
        var counts = articles.Where(a => a.Published is not null).CountBy(a => a.Published!.Value.Value.Year).ToDictionary();
        var undated = articles.Length - counts.Values.Sum();
        if (corpus.Years is not var (first, last)) return new YearChart([], undated);
        return new YearChart([.. Enumerable.Range(first, last - first + 1).Select(y => new YearBar(y, counts.GetValueOrDefault(y)))], undated);
    }
}

public readonly record struct YearBar(int Year, int Count);
