using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>An author or an editor of a record.</summary>
/// <param name="Name">As the article prints it.</param>
/// <param name="Orcid">The article's, else the one that the archive knows of the person.</param>
/// <param name="Affiliations">As printed.</param>
/// <param name="IsCorresponding">Whether readers are asked to write to them.</param>
/// <param name="Email">As written; empty where there is none. No page shows it in clear.</param>
/// <param name="Url">The person's page in this archive.</param>
public sealed record RecordContributor(PersonName Name, Orcid? Orcid, ImmutableArray<string> Affiliations, bool IsCorresponding, string Email, string Url)
{
    /// <summary>Whether the name has one part only: a group, or a person of one name.</summary>
    public bool IsSingleName => Name.Given.Length == 0;

    /// <summary>Whether it is a group: a name of one part that has several words, and no iD, which only people have.</summary>
    public bool IsGroup => IsSingleName && Orcid is null && Name.Family.Contains(' ');
}
