using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>A relation of a record to another work.</summary>
/// <param name="Kind">As the newer of the two declares it.</param>
/// <param name="Work">The other one.</param>
public sealed record RecordRelation(RelationKind Kind, RelatedWork Work);

/// <summary>The work at the other end of a relation; what is not known is empty. Of a withdrawn one only the permalink is.</summary>
public sealed record RelatedWork
{
    /// <summary>The article's id in this archive; empty for works outside it.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its type; null for works outside the archive.</summary>
    public ArticleType? Type { get; init; }
    public string Title { get; init; } = "";

    /// <summary>Names as printed.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];
    public string Journal { get; init; } = "";
    public PartialDate? Published { get; init; }
    public string Volume { get; init; } = "";
    public string Issue { get; init; } = "";
    public string Pages { get; init; } = "";
    public string ElocationId { get; init; } = "";
    public Doi? Doi { get; init; }
    public string Pmid { get; init; } = "";

    /// <summary>Its page in this archive, else where it is outside; may be empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>Where else than by its DOI a work outside can be read; may be empty.</summary>
    public string OtherUrl { get; init; } = "";

    /// <summary>The address by which it is to be cited; may be empty.</summary>
    public string CiteAs => Doi?.Url ?? Url;

    /// <summary>What notices have made of it, the gravest first, each once.</summary>
    public ImmutableArray<StatusKind> Status { get; init; } = [];
}

/// <summary>A concept that a record is about.</summary>
/// <param name="Label">As the archive names it.</param>
/// <param name="SchemeId">The concept in a published scheme, such as <c>MeSH:D008180</c>; may be empty.</param>
/// <param name="Url">The topic's page in this archive.</param>
public sealed record RecordSubject(string Label, string SchemeId, string Url);

/// <summary>An entry of a record's list of references.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">The words of the entry; empty where it names a withdrawn article.</param>
/// <param name="Doi">The DOI that it holds.</param>
public sealed record RecordReference(int Number, string Text, Doi? Doi)
{
    /// <summary>The entry with its markup; null where it names a withdrawn article.</summary>
    public RecordProse? Entry { get; init; }

    /// <summary>The article of this archive that it names; null where it names none.</summary>
    public RelatedWork? Work { get; init; }

    /// <summary>The permalink of the withdrawn article that it names; empty elsewhere.</summary>
    public string Tombstone { get; init; } = "";
}
