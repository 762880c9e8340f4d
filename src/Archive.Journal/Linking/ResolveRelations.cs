using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>
/// Declared relations → relations whose target is found. Those of articles that are not published yet are checked and
/// left out.
/// </summary>
internal static class ResolveRelations
{
    /// <summary>By the id of the article, then in the order of its file.</summary>
    public static ImmutableArray<DeclaredRelation> From(Holdings holdings, DiagnosticBag problems)
    {
        var byId = holdings.Readable.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var byDoi = ByDoi(holdings.Readable);
        var suggester = holdings.Suggester();
        var resolved = ImmutableArray.CreateBuilder<DeclaredRelation>();
        foreach (var article in holdings.Readable.Where(a => !a.Relations.IsEmpty).OrderBy(a => a.Id, StringComparer.Ordinal))
        {
            var seen = new HashSet<(RelationKind, string)>(article.Relations.Length);
            foreach (var relation in article.Relations)
            {
                if (Find(article, relation) is not { } found) continue;
                if (found.TargetKey == article.Id) problems.Add(Problems.RelatedToItself(relation.Place));
                else if (!seen.Add((relation.Kind, found.TargetKey))) problems.Add(Problems.RelatedTwice(relation.Place));
                else if (!holdings.HasPage(article)) continue;
                else if (found.Archived is { } target && !holdings.HasPage(target)) problems.Add(Problems.RelatedToUnpublished(relation.Place, target.Id));
                else resolved.Add(found);
            }
        }
        return resolved.ToImmutable();

        DeclaredRelation? Find(Article from, Relation relation) => relation.Target switch
        {
            WorkReference.ById named => FindById(from, relation, named.Id),
            WorkReference.ByDoi named => FindByDoi(from, relation, new ExternalWork { Doi = named.Doi }),
            WorkReference.Described described => FindByDoi(from, relation, WithDoiOfUrl(described.Work)),
            _ => throw new InvalidOperationException("A work is named by id, by DOI or by a description."),
        };

        DeclaredRelation? FindById(Article from, Relation relation, string id)
        {
            if (byId.TryGetValue(id, out var target)) return new DeclaredRelation(from, relation, target, External: null);
            // A file that cannot be read has said so itself.
            if (!holdings.States.ContainsKey(id)) problems.Add(Problems.NoSuchArticle(relation.Place, id, suggester.For(id)));
            return null;
        }

        DeclaredRelation FindByDoi(Article from, Relation relation, ExternalWork work) =>
            work.Doi is { } doi && byDoi.TryGetValue(doi, out var target)
                ? new DeclaredRelation(from, relation, target, External: null)
                : new DeclaredRelation(from, relation, Archived: null, work);
    }

    // Of several with one DOI, which is an error, the first by id.
    private static Dictionary<Doi, Article> ByDoi(ImmutableArray<Article> articles)
    {
        var byDoi = new Dictionary<Doi, Article>(articles.Length);
        foreach (var article in articles)
            if (article.Doi is { Value: var doi } && !byDoi.TryAdd(doi, article) && string.CompareOrdinal(article.Id, byDoi[doi].Id) < 0) byDoi[doi] = article;
        return byDoi;
    }

    // https://doi.org/10.… as an address is a DOI, and the same work as that DOI elsewhere.
    private static ExternalWork WithDoiOfUrl(ExternalWork work) =>
        work.Doi is null && Doi.TryParse(work.Url, out var doi) ? work with { Doi = doi, Url = "" } : work;
}
