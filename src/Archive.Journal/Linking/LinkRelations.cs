using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>Declared relations → relations both of whose ends are known, without circles.</summary>
internal static class LinkRelations
{
    /// <summary>By the id of the newer article, then in the order of its file. All relations to a work hold the same object.</summary>
    public static ImmutableArray<ResolvedRelation> From(Holdings holdings, DiagnosticBag problems)
    {
        var declared = BreakCircles.From(ResolveRelations.From(holdings, problems), problems);
        var external = MergeExternalWorks.From(declared.Select(r => r.External).OfType<ExternalWork>());
        var archived = new Dictionary<string, Work>(StringComparer.Ordinal);
        return [.. declared.Select(r => new ResolvedRelation(r.From, r.Relation.Kind, Target(r)))];

        Work Target(DeclaredRelation relation)
        {
            if (relation.Archived is not { } article) return external[relation.TargetKey];
            if (!archived.TryGetValue(article.Id, out var work)) archived[article.Id] = work = new Work.Archived(article);
            return work;
        }
    }
}
