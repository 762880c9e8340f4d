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
        // They take as long as all the rest, and need none of it.
        var ofPeople = new DiagnosticBag();
        var linkingPeople = Task.Run(() => LinkPeople.From(holdings.Published, input.People, input.Permalinks, ofPeople));
        var (topics, topicsOf) = LinkTopics.From(holdings.Published, input.Topics, input.HasTopicsFile, problems);
        var (statements, statementsOf) = LinkStatements.From(holdings.Published);
        var relations = LinkRelations.From(holdings, problems);
        var relationsTo = Registers.Relations("relations to", ArticleOrder.OldestFirst(relations, r => r.From), r => r.To.Key);
        var exchanges = LinkExchanges.From(relations);
        var volumes = LinkVolumes.From(holdings.Published, input.Settings);
        CheckProseLinks.Check(holdings, input.Pages, problems);
        var (people, personOf) = linkingPeople.GetAwaiter().GetResult();
        problems.AddRange(ofPeople.ToImmutable());

        var corpus = new Corpus
        {
            Settings = input.Settings,
            Articles = holdings.Published,
            Withdrawn = holdings.Withdrawn,
            Unpublished = holdings.Unpublished,
            Years = YearsOf(holdings.Published),
            ById = Registers.ById(holdings.Published),
            ByDoi = Registers.ByDoi(holdings.Published),
            People = people,
            PersonOf = Registers.PersonOf(personOf),
            NamesakesOf = Registers.Namesakes(LinkNamesakes.From(people)),
            Topics = topics,
            TopicBySlug = Registers.TopicBySlug(topics),
            TopicsOf = Registers.TopicsOf(topicsOf),
            Statements = statements,
            StatementsOf = Registers.StatementsOf(statementsOf),
            Volumes = volumes,
            IssueOf = Registers.IssueOf(LinkVolumes.ByArticle(volumes)),
            Exchanges = exchanges,
            ExchangeOf = Registers.ExchangeOf(LinkExchanges.ByArticle(exchanges)),
            RelationsFrom = Registers.Relations("relations from", relations, r => r.From.Id),
            RelationsTo = relationsTo,
            LastChangeOf = Registers.LastChangeOf([.. holdings.Published, .. holdings.Withdrawn], relationsTo),
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
