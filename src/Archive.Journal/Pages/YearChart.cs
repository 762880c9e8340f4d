using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>How many items each year has, without gaps between the first year and the last.</summary>
/// <param name="Bars">In order of the years.</param>
/// <param name="Undated">Items without a date.</param>
public sealed record YearChart(ImmutableArray<YearBar> Bars, int Undated)
{
    public int Tallest => Bars.IsEmpty ? 0 : Bars.Max(b => b.Count);

    /// <summary>The chart in words: "2018: 3, 2019: 0, 2020: 12".</summary>
    public string Text => string.Join(", ", Bars.Select(b => $"{b.Year}: {b.Count}").Concat(Undated > 0 ? [$"undated: {Undated}"] : []));

    public static YearChart Of(ImmutableArray<Article> articles)
    {
        var counts = articles.Where(a => a.Published is not null).GroupBy(a => a.Published!.Value.Value.Year).ToDictionary(g => g.Key, g => g.Count());
        if (counts.Count == 0) return new YearChart([], articles.Length);
        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        return new YearChart([.. Enumerable.Range(first, last - first + 1).Select(y => new YearBar(y, counts.GetValueOrDefault(y)))], articles.Length - counts.Values.Sum());
    }
}

public readonly record struct YearBar(int Year, int Count);
