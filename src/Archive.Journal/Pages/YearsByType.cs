using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>How many items of which type each year of the archive has, as a drawing and as a table.</summary>
/// <param name="Types">The types that there are, in their order.</param>
/// <param name="Years">Every year from the first to the last, empty ones too.</param>
public sealed record YearsByType(ImmutableArray<ArticleType> Types, ImmutableArray<YearOfTypes> Years)
{
    public int Tallest => Years.Max(y => y.Total);

    /// <summary>The groups that the drawing tells apart, in the order in which they are stacked.</summary>
    public IEnumerable<TypeGroup> Groups => Types.Select(GroupOf).Distinct().Order();

    public static YearsByType Of(Corpus corpus)
    {
        var counts = corpus.Articles.Where(a => a.Published is not null).CountBy(a => (a.Published!.Value.Value.Year, a.Type)).ToDictionary();
        ImmutableArray<ArticleType> types = [.. counts.Keys.Select(k => k.Type).Distinct().Order()];
        var years = corpus.Years is var (first, last) ? Enumerable.Range(first, last - first + 1) : [];
        return new YearsByType(types, [.. years.Select(y => new YearOfTypes(y, [.. types.Select(t => counts.GetValueOrDefault((y, t)))]))]);
    }

    /// <summary>How many items of a group a year has.</summary>
    public int Count(YearOfTypes year, TypeGroup group) => year.Counts.Where((_, i) => GroupOf(Types[i]) == group).Sum();

    private static TypeGroup GroupOf(ArticleType type) => type switch
    {
        ArticleType.Letter => TypeGroup.Letters,
        ArticleType.Reply => TypeGroup.Replies,
        ArticleType.Correction or ArticleType.Retraction or ArticleType.ExpressionOfConcern or ArticleType.Addendum => TypeGroup.Notices,
        _ => TypeGroup.Others,
    };
}

/// <summary>Types of articles that belong together.</summary>
public enum TypeGroup { Letters, Replies, Notices, Others }

/// <param name="Year">The year.</param>
/// <param name="Counts">Of its items, by type.</param>
public sealed record YearOfTypes(int Year, ImmutableArray<int> Counts)
{
    public int Total => Counts.Sum();
}
