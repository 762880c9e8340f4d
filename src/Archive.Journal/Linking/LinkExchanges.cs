using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>Relations → exchanges: all works that hang together, in the order in which they are read.</summary>
internal static class LinkExchanges
{
    /// <summary>Those with the newest articles first.</summary>
    public static ImmutableArray<Exchange> From(ImmutableArray<ResolvedRelation> relations)
    {
        var graph = WorkGraph.From(relations);
        var components = graph.Components();
        var withoutSlug = Enumerable.Range(0, components.Count).Select(i => Describe(graph, components[i])).ToArray();
        var slugs = Slugs([.. withoutSlug.Select(e => e.Root)]);
        return [.. withoutSlug.Zip(slugs, (e, slug) => e with { Slug = slug })
            .OrderByDescending(LatestDate)
            .ThenBy(e => e.Slug, StringComparer.Ordinal)];
    }

    /// <summary>The exchange of each article that is part of one, withdrawn ones too, by id.</summary>
    public static IEnumerable<KeyValuePair<string, Exchange>> ByArticle(ImmutableArray<Exchange> exchanges) => exchanges
        .SelectMany(e => e.Members.OfType<Work.Archived>().Select(w => KeyValuePair.Create(w.Article.Id, e)));

    private static Exchange Describe(WorkGraph graph, ReadOnlySpan<int> component)
    {
        var roots = new List<int>();
        foreach (var work in component)
            if (graph.Answered[work] == 0) roots.Add(work);
        // A work outside the archive whose date no one knows was there before anybody answered it.
        if (roots.Count > 1) roots = [.. roots.OrderBy(w => graph.Works[w].Date ?? default).ThenBy(w => w)];
        var members = graph.ReadingOrder([.. roots]).Select(w => graph.Works[w]).ToImmutableArray();
        return new Exchange("", [.. roots.Select(r => graph.Works[r])], members, [.. members.OfType<Work.Archived>().Select(w => w.Article).Where(a => !a.IsWithdrawn)]);
    }

    private static PartialDate LatestDate(Exchange exchange) =>
        exchange.Members.OfType<Work.Archived>().Select(w => w.Date ?? default).Max();

    // Ids are unique and come first: no work outside the archive takes the address of one inside.
    private static ImmutableArray<string> Slugs(ImmutableArray<Work> roots)
    {
        var unique = new UniqueSlugs();
        var slugs = new string[roots.Length];
        foreach (var (i, root) in roots.Index().OrderBy(r => r.Item is Work.External).ThenBy(r => r.Item.Key, StringComparer.Ordinal))
            slugs[i] = unique.Take(root is Work.External external ? SlugOf(external.Description) : root.Key);
        return [.. slugs];
    }

    private static string SlugOf(ExternalWork work)
    {
        var name = work.Doi?.Value ?? (work.Url.Length > 0 ? work.Url : work.Title);
        return Slug.Of(name) is { Length: > 0 } slug ? slug : "exchange";
    }
}
