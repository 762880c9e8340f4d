using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>Permalinks → the slugs that a person's pages had, so that an addition to the archive moves nobody's page.</summary>
internal static class RememberedSlugs
{
    /// <summary>The slugs by the person's place in the list, in the order of permalinks.txt.</summary>
    /// <param name="permalinks">permalinks.txt.</param>
    /// <param name="articles">What is published.</param>
    /// <param name="appearances">Each with the place in the list of the person whose it is.</param>
    public static ILookup<int, string> From(ImmutableArray<Permalink> permalinks, ImmutableArray<Article> articles, List<(int Number, Appearance Item)> appearances)
    {
        var owned = permalinks.Where(p => p.Owner is not null).ToArray();
        if (owned.Length == 0) return Array.Empty<int>().ToLookup(i => i, _ => "");
        var byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var numbers = appearances.ToDictionary(a => (object)a.Item.Contributor, a => a.Number, ReferenceEqualityComparer.Instance);
        return owned
            .Select(p => (Contributor: byId.TryGetValue(p.Owner!.Article, out var article) ? p.Owner.In(article) : null, Slug: SlugOf(p.Path.Value)))
            .Where(p => p.Contributor is not null && p.Slug.Length > 0 && numbers.ContainsKey(p.Contributor))
            .Select(p => (Person: numbers[p.Contributor!], p.Slug)).Distinct()
            .ToLookup(p => p.Person, p => p.Slug);
    }

    private static string SlugOf(string path) => path.Split('/') is ["", "authors" or "editors", var slug, ""] ? slug : "";
}
