using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Where a page stands in a list that takes several.</summary>
/// <param name="page">The page.</param>
/// <param name="first">The path of the list's first page.</param>
/// <param name="number">From 1.</param>
/// <param name="count">How many there are.</param>
public sealed class Pager(HtmlPage page, SitePath first, int number, int count)
{
    public int Number { get; } = number;

    public int Count { get; } = count;

    public string Previous => Number > 1 ? HrefOf(Number - 1) : "";

    public string Next => Number < Count ? HrefOf(Number + 1) : "";

    /// <summary>The first, the last, and those near this one, in order; a gap is zero.</summary>
    public IEnumerable<int> Numbers
    {
        get
        {
            var last = 0;
            for (var n = 1; n <= Count; n++)
            {
                if (n != 1 && n != Count && Math.Abs(n - Number) > 2) continue;
                if (n > last + 1) yield return 0;
                yield return last = n;
            }
        }
    }

    public string HrefOf(int n) => page.Href(first.Continued(n));

    /// <summary>The part of a list that the page shows.</summary>
    public IEnumerable<T> Part<T>(ImmutableArray<T> items) => items.Skip((Number - 1) * page.Settings.PageSize).Take(page.Settings.PageSize);

    /// <summary>The pager of one page of a list.</summary>
    /// <param name="items">How many items the whole list has.</param>
    public static Pager Of(HtmlPage page, SitePath first, int number, int items) => new(page, first, number, Parts(page.Settings, items));

    /// <summary>The pages that a list takes; an empty one takes one.</summary>
    /// <param name="items">How many items the whole list has.</param>
    /// <param name="page">Makes the page of a number, from 1.</param>
    public static IEnumerable<HtmlPage> Numbered(Corpus corpus, int items, Func<int, HtmlPage> page) =>
        Enumerable.Range(1, Parts(corpus.Settings, items)).Select(page);

    private static int Parts(SiteSettings settings, int items) => Math.Max(1, (items + settings.PageSize - 1) / settings.PageSize);
}
