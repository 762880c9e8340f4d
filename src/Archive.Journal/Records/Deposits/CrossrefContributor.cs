using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Archive.Journal.Records.Crossref;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>An author as Crossref registers them: a person, or whatever has no person's name.</summary>
internal static partial class CrossrefContributor
{
    private const int LongestName = 60;
    private const int LongestSuffix = 10;

    public static XElement Of(RecordContributor author, bool isFirst) => IsPerson(author)
        ? new XElement(Schema + "person_name",
            Role(isFirst),
            Optional(Schema + "given_name", author.Name.Given),
            new XElement(Schema + "surname", author.Name.Family),
            Optional(Schema + "suffix", author.Name.Suffix),
            Group(Schema + "affiliations", author.Affiliations.Select(a => new XElement(Schema + "institution", new XElement(Schema + "institution_name", a)))),
            author.Orcid is { } orcid ? new XElement(Schema + "ORCID", orcid.Url) : null)
        : new XElement(Schema + "organization", Role(isFirst), author.Name.Full);

    private static XAttribute[] Role(bool isFirst) => [new("sequence", isFirst ? "first" : "additional"), new("contributor_role", "author")];

    // A name that the schema takes for no name of a person is registered whole.
    private static bool IsPerson(RecordContributor author) => !author.IsGroup
        && author.Name.Family.Length <= LongestName && author.Name.Given.Length <= LongestName && author.Name.Suffix.Length <= LongestSuffix
        && Name().IsMatch(author.Name.Family) && (author.Name.Given.Length == 0 || Name().IsMatch(author.Name.Given));

    [GeneratedRegex(@"^[^0-9?]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
