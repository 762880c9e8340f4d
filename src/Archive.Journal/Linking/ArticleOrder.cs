using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>The orders in which articles are listed.</summary>
internal static class ArticleOrder
{
    private static readonly PartialDate NoDate = new(int.MaxValue);

    /// <summary>By date, undated last; within a date by volume and issue, highest first, then by page.</summary>
    public static IEnumerable<Article> NewestFirst(IEnumerable<Article> articles) =>
        articles.Select(a => new Standing(a.Published?.Value ?? default, NaturalKey.Of(a.Volume), NaturalKey.Of(a.Issue), PageKey(a), a)).Order().Select(s => s.Article);

    /// <summary>By date, undated last, then by id.</summary>
    public static IEnumerable<T> OldestFirst<T>(IEnumerable<T> items, Func<T, Article> article) => items
        .OrderBy(i => DateOrLast(article(i).Published?.Value))
        .ThenBy(i => article(i).Id, StringComparer.Ordinal);

    /// <summary>Of two articles the one that is first among the oldest.</summary>
    public static Article Older(Article a, Article b)
    {
        var order = DateOrLast(a.Published?.Value).CompareTo(DateOrLast(b.Published?.Value));
        return order < 0 || (order == 0 && string.CompareOrdinal(a.Id, b.Id) <= 0) ? a : b;
    }

    /// <summary>As they stand in an issue: by first page, then those with an e-location, then the rest.</summary>
    public static IEnumerable<Article> ByPage(IEnumerable<Article> articles) => articles
        .OrderBy(PageKey, StringComparer.Ordinal)
        .ThenBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>A date that sorts what is undated behind everything.</summary>
    public static PartialDate DateOrLast(PartialDate? date) => date ?? NoDate;

    private static string PageKey(Article article)
    {
        if (article.Pages.Length > 0) return "1" + NaturalKey.Of(article.Pages.IndexOfAny(['–', ',', ';']) is >= 0 and var end ? article.Pages[..end] : article.Pages);
        return article.ElocationId.Length > 0 ? "2" + NaturalKey.Of(article.ElocationId) : "3";
    }

    // Where an article stands among the newest.
    private readonly record struct Standing(PartialDate Date, string Volume, string Issue, string Page, Article Article) : IComparable<Standing>
    {
        public int CompareTo(Standing other)
        {
            var order = other.Date.CompareTo(Date);
            if (order == 0) order = string.CompareOrdinal(other.Volume, Volume);
            if (order == 0) order = string.CompareOrdinal(other.Issue, Issue);
            if (order == 0) order = string.CompareOrdinal(Page, other.Page);
            return order == 0 ? string.CompareOrdinal(Article.Id, other.Article.Id) : order;
        }
    }
}
