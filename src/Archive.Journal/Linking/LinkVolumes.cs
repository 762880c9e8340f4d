using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>Published articles of the journal that have a volume → volumes and their issues, highest number first.</summary>
internal static class LinkVolumes
{
    private const string SlugWithoutIssue = "no-issue";

    public static ImmutableArray<Volume> From(ImmutableArray<Article> articles, SiteSettings settings)
    {
        // Volume 12 of another journal is not volume 12 of this one.
        if (settings.Journal.Title.Length > 0) articles = articles.RemoveAll(a => a.Journal.Length > 0);
        var unique = new UniqueSlugs();
        var volumes = Numbered(articles, a => a.Volume).Where(v => v.Number.Length > 0).Select(v =>
        {
            var slug = unique.Take(SlugOf(v.Number, "volume"));
            return new Volume(v.Number, slug, Issues(v.Number, slug, v.Articles));
        });
        return [.. volumes.Reverse()];
    }

    /// <summary>The volume and the issue of each article, by its id.</summary>
    public static IEnumerable<KeyValuePair<string, (Volume Volume, Issue Issue)>> ByArticle(ImmutableArray<Volume> volumes) =>
        (from volume in volumes from issue in volume.Issues from article in issue.Articles select KeyValuePair.Create(article.Id, (volume, issue)));

    private static ImmutableArray<Issue> Issues(string volume, string slug, IEnumerable<Article> articles)
    {
        // The articles without an issue sort first, so that the slug is theirs before any issue can take it.
        var unique = new UniqueSlugs();
        var issues = Numbered(articles, a => a.Issue).Select(i =>
        {
            var name = unique.Take(i.Number.Length == 0 ? SlugWithoutIssue : SlugOf(i.Number, "issue"));
            return new Issue(volume, i.Number, new SitePath($"/issues/{slug}/{name}/"), [.. ArticleOrder.ByPage(i.Articles)]);
        });
        return [.. issues.Reverse()];
    }

    // Lowest first. Of several spellings of a number the first in ordinal order is shown.
    private static IEnumerable<(string Number, IEnumerable<Article> Articles)> Numbered(IEnumerable<Article> articles, Func<Article, string> number) => articles
        .GroupBy(a => NaturalKey.Of(number(a)), StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => (g.Select(number).Min(StringComparer.Ordinal)!, g.AsEnumerable()));

    private static string SlugOf(string number, string otherwise) => Slug.Of(number) is { Length: > 0 } slug ? slug : otherwise;
}
