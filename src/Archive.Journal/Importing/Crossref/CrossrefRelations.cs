using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Crossref;

/// <summary>What a work is said to update, to comment on or to answer, and by what it is (Crossmark's updates, Crossref's relations.xsd).</summary>
internal static class CrossrefRelations
{
    public static ImmutableArray<SourceRelation> Of(SourceJson work, ImmutableArray<Finding>.Builder findings)
    {
        var relations = ImmutableArray.CreateBuilder<SourceRelation>();
        foreach (var (name, isInverse) in new[] { ("update-to", false), ("updated-by", true) })
            foreach (var update in work[name].List)
                if (Update(update["type"].Text) is { } kind) Add(kind, update["DOI"], update, isInverse);
                else findings.Add(Findings.RelationUnknown(update.Place, update["type"].Text));
        foreach (var (name, works) in work["relation"].Members)
            foreach (var other in works.List)
                if (Relation(name) is { } known) Add(known.Kind, other["id"], other, known.IsInverse);
                else findings.Add(Findings.RelationUnknown(other.Place, name));
        return relations.ToImmutable();

        void Add(RelationKind kind, SourceJson id, SourceJson place, bool isInverse)
        {
            var type = place["id-type"].Text;
            var other = type switch
            {
                "pmid" => new SourceWork { Pmid = id.Text },
                "pmcid" => new SourceWork { Pmcid = id.Text },
                "uri" when !Doi.TryParse(id.Text, out _) => new SourceWork { Url = id.Text.Trim() },
                _ => new SourceWork { Doi = id.Text },
            };
            relations.Add(new SourceRelation(kind, other, place.Place, isInverse));
        }
    }

    private static RelationKind? Update(string type) => type.ToLowerInvariant().Replace('_', '-').Replace(' ', '-') switch
    {
        "correction" or "erratum" or "corrigendum" => RelationKind.Corrects,
        "retraction" or "withdrawal" or "removal" => RelationKind.Retracts,
        "partial-retraction" => RelationKind.RetractsPartOf,
        "expression-of-concern" => RelationKind.Concerns,
        "addendum" or "clarification" => RelationKind.AddsTo,
        _ => null,
    };

    private static (RelationKind Kind, bool IsInverse)? Relation(string type) => type switch
    {
        "is-comment-on" or "is-reply-to" => (RelationKind.RespondsTo, false),
        "has-comment" or "has-reply" => (RelationKind.RespondsTo, true),
        _ => null,
    };
}
