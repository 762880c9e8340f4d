using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>What a source says of one article, every piece with its place in the source; what it does not say is null or empty.</summary>
/// <param name="Place">Where the source begins to speak of it.</param>
internal sealed record SourceArticle(Place Place)
{
    /// <summary>Which article of its file it is, for relations between them; empty for the only or main one.</summary>
    public string Part { get; init; } = "";

    /// <summary>Its id, where an archive wrote the source.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Its page in the archive that wrote the source; empty for any other source.</summary>
    public string Url { get; init; } = "";
    public ImmutableArray<Sourced<string>> Aliases { get; init; } = [];

    /// <summary>Where the source lies, for the files that it names; null for a source that names none.</summary>
    public SourceFolder? Folder { get; init; }

    /// <summary>Without marks: no Markdown is read in titles.</summary>
    public Sourced<string>? Title { get; init; }
    public Sourced<ArticleType>? Type { get; init; }
    public ImmutableArray<SourcePerson> Authors { get; init; } = [];
    public ImmutableArray<SourcePerson> HandlingEditors { get; init; } = [];

    public Sourced<PartialDate>? Published { get; init; }
    public Sourced<PartialDate>? Received { get; init; }
    public Sourced<PartialDate>? Accepted { get; init; }

    /// <summary>The journal's title as the source has it, whether or not it is the archive's own.</summary>
    public Sourced<string>? Journal { get; init; }

    /// <summary>The journal's other names: ISSNs and abbreviations.</summary>
    public ImmutableArray<string> JournalAliases { get; init; } = [];
    public Sourced<string>? Volume { get; init; }
    public Sourced<string>? Issue { get; init; }

    /// <summary>101, or 101-102.</summary>
    public Sourced<string>? Pages { get; init; }
    public Sourced<string>? ElocationId { get; init; }

    /// <summary>In any form that <see cref="Model.Doi.TryParse"/> reads.</summary>
    public Sourced<string>? Doi { get; init; }
    public Sourced<string>? Pmid { get; init; }

    /// <summary>With the letters PMC.</summary>
    public Sourced<string>? Pmcid { get; init; }

    /// <summary>A language tag in any case.</summary>
    public Sourced<string>? Language { get; init; }
    public ImmutableArray<Sourced<string>> Keywords { get; init; } = [];

    /// <summary>What it is about in the archive's own vocabulary, which few sources know.</summary>
    public ImmutableArray<Sourced<string>> Topics { get; init; } = [];
    public Sourced<string>? FullTextUrl { get; init; }

    /// <summary>A web address, or the name of a file beside the source.</summary>
    public Sourced<string>? Pdf { get; init; }

    /// <summary>An SPDX id.</summary>
    public Sourced<string>? License { get; init; }
    public Sourced<string>? Rights { get; init; }
    public Sourced<string>? Acknowledgements { get; init; }
    public Sourced<string>? Contributors { get; init; }
    public Sourced<string>? DataAvailability { get; init; }

    public Sourced<string>? Provenance { get; init; }
    public Sourced<string>? Consent { get; init; }

    /// <summary>A word of <see cref="StatementTerms.Consent"/>, where a source says as data what its sentence means.</summary>
    public Sourced<string>? ConsentStatus { get; init; }
    public Sourced<string>? EthicsApproval { get; init; }

    /// <summary>The same as data, without the sentence.</summary>
    public EthicsApproval? EthicsData { get; init; }
    public Provenance? ProvenanceData { get; init; }

    /// <summary>The sentence as printed; it is kept rather than <see cref="Grants"/> where a source has both.</summary>
    public Sourced<string>? Funding { get; init; }
    public ImmutableArray<Sourced<Grant>> Grants { get; init; } = [];

    /// <summary>One sentence, or one for each author that begins with the author's name and a colon.</summary>
    public ImmutableArray<Sourced<string>> CompetingInterests { get; init; } = [];

    /// <summary>A word of <see cref="ReplyStatuses"/>.</summary>
    public Sourced<string>? ReplyStatus { get; init; }

    public ImmutableArray<SourceRelation> Relations { get; init; } = [];

    /// <summary>Whether the text is no more than the beginning of the whole.</summary>
    public bool IsExtract { get; init; }

    public ImmutableArray<TextBlock> Abstract { get; init; } = [];

    /// <summary>The text; a source that has none gives a record.</summary>
    public ImmutableArray<TextBlock> Body { get; init; } = [];

    /// <summary>What the text cites, in the order of the source; the text's <see cref="TextInline.Citation"/>s name the labels.</summary>
    public ImmutableArray<SourceReference> References { get; init; } = [];
}

/// <summary>A person or group as a source names it: a name in one piece, or in parts.</summary>
internal sealed record SourcePerson(Place Place)
{
    public string Full { get; init; } = "";
    public string Given { get; init; } = "";
    public string Family { get; init; } = "";
    public string Suffix { get; init; } = "";
    public ImmutableArray<string> Affiliations { get; init; } = [];

    /// <summary>Bare or as a URL.</summary>
    public string Orcid { get; init; } = "";
    public string Email { get; init; } = "";
    public bool IsCorresponding { get; init; }

    /// <summary>A group or committee: its whole name is what it is sorted by.</summary>
    public static SourcePerson Group(Place place, string name) => new(place) { Full = name, Family = name };
}

/// <summary>An entry of the list of references.</summary>
/// <param name="Label">Unique in its article; letters, digits and hyphens.</param>
/// <param name="Text">The entry as printed.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record SourceReference(string Label, ImmutableArray<TextInline> Text, Place Place);

/// <summary>How a source says that two works are related.</summary>
/// <param name="Kind">As the newer work declares it.</param>
/// <param name="Work">The other work.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsInverse">Whether the other work is the newer one, so that the relation is its to declare.</param>
internal sealed record SourceRelation(RelationKind Kind, SourceWork Work, Place Place, bool IsInverse = false);

/// <summary>A work that a source is related to, by whatever the source knows of it.</summary>
internal sealed record SourceWork
{
    /// <summary>The <see cref="SourceArticle.Part"/> of an article of the same file; null for any other work.</summary>
    public string? Part { get; init; }
    public string Doi { get; init; } = "";
    public string Pmid { get; init; } = "";
    public string Pmcid { get; init; } = "";
    public string Journal { get; init; } = "";
    public string Volume { get; init; } = "";

    /// <summary>The first page, or what stands in its place.</summary>
    public string Page { get; init; } = "";
    public string Title { get; init; } = "";
    public ImmutableArray<string> Authors { get; init; } = [];
    public PartialDate? Year { get; init; }
    public string Url { get; init; } = "";
}
