using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>A relation whose target was found: an article of the archive or a work outside it, one of the two.</summary>
internal sealed record DeclaredRelation(Article From, Relation Relation, Article? Archived, ExternalWork? External)
{
    public string TargetKey { get; } = Archived?.Id ?? External!.Key;
}
