using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Linking;

/// <summary>Articles → corpus. The order in which anything was read does not matter.</summary>
public static class LinkCorpus
{
    public static (Corpus Corpus, ImmutableArray<Diagnostic> Diagnostics) From(CorpusInput input)
    {
        var problems = new DiagnosticBag();
        CheckPolicies.Check(input, problems);
        var holdings = SelectPublished.From(input, problems);
        var (people, personOf) = LinkPeople.From(holdings.Published, input.People, input.Permalinks, problems);
        var (topics, topicsOf) = LinkTopics.From(holdings.Published, input.Topics, input.HasTopicsFile, problems);
        var (statements, statementsOf) = LinkStatements.From(holdings.Published);
        var relations = LinkRelations.From(holdings, problems);
        var exchanges = LinkExchanges.From(relations);
        var volumes = LinkVolumes.From(holdings.Published, input.Settings);
        CheckProseLinks.Check(holdings, input.Pages, problems);

        var corpus = new Corpus
        {
            Settings = input.Settings,
            Articles = holdings.Published,
            Withdrawn = holdings.Withdrawn,
            Unpublished = holdings.Unpublished,
            Years = YearsOf(holdings.Published),
            ById = holdings.Published.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal),
            ByDoi = holdings.Published.Where(a => a.Doi is not null).DistinctBy(a => a.Doi!.Value.Value).ToFrozenDictionary(a => a.Doi!.Value.Value),
            People = people,
            PersonOf = personOf,
            NamesakesOf = LinkNamesakes.From(people),
            Topics = topics,
            TopicBySlug = topics.ToFrozenDictionary(t => t.Slug, StringComparer.Ordinal),
            TopicsOf = topicsOf,
            Statements = statements,
            StatementsOf = statementsOf,
            Volumes = volumes,
            IssueOf = LinkVolumes.ByArticle(volumes),
            Exchanges = exchanges,
            ExchangeOf = LinkExchanges.ByArticle(exchanges),
            RelationsFrom = relations.ToLookup(r => r.From.Id, StringComparer.Ordinal),
            RelationsTo = ArticleOrder.OldestFirst(relations, r => r.From).ToLookup(r => r.To.Key, StringComparer.Ordinal),
            Permalinks = input.Permalinks,
            Guide = ReadGuide.Guide,
            ProsePages = [.. input.Pages.OrderBy(p => p.Order).ThenBy(p => SortKey.Of(p.Title), StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)],
        };
        CheckCorpus.Check(corpus, problems);
        return (corpus, problems.ToSorted());
    }

    private static (int First, int Last)? YearsOf(ImmutableArray<Article> articles)
    {
        var years = articles.Where(a => a.Published is not null).Select(a => a.Published!.Value.Value.Year).ToArray();
        return years.Length == 0 ? null : (years.Min(), years.Max());
    }
}
