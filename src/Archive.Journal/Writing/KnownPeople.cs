using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Linking;
using Archive.Journal.Model;

namespace Archive.Journal.Writing;

/// <summary>Somebody whom the archive knows: in people.yml, or on an article.</summary>
/// <param name="Name">The name that stands for all variants.</param>
/// <param name="Orcid">Null where it is not known.</param>
/// <param name="Latest">As the newest article that tells an affiliation names them.</param>
/// <param name="LatestId">That article's id.</param>
internal sealed record KnownPerson(PersonName Name, Orcid? Orcid, Contributor? Latest, string LatestId);

/// <summary>Who is meant by a name, or by a name with an ORCID iD.</summary>
internal static partial class KnownPeople
{
    /// <summary>The name and the iD of <c>Ann Other (0000-0000-0000-001X)</c>; either may be missing.</summary>
    public static (string Name, string Orcid) Split(string answer)
    {
        var match = WithOrcid().Match(answer);
        return match.Success ? (match.Groups["name"].Value.Trim(), match.Groups["orcid"].Value) : (answer, "");
    }

    /// <summary>All who may be meant.</summary>
    public static ImmutableArray<KnownPerson> Find(KnownArchive archive, string answer)
    {
        var (name, orcidText) = Split(answer);
        if (Orcid.TryParse(orcidText, out var orcid, out _))
            return [.. All(archive, p => p.Orcid == orcid, e => e.Orcid?.Value == orcid).Take(1)];
        var key = NameKey.Of(name);
        return All(archive, p => p.Variants.Prepend(p.Name.Full).Any(n => NameKey.Of(n) == key), e => e.Variants.Select(v => v.Value).Prepend(e.Name.Full).Any(n => NameKey.Of(n) == key));
    }

    /// <summary>The known name nearest to one that nobody has.</summary>
    public static string? Nearest(KnownArchive archive, string name) =>
        Suggestion.For(name, archive.Corpus.People.SelectMany(p => p.Variants.Prepend(p.Name.Full)).Concat(archive.People.Select(e => e.Name.Full)));

    private static ImmutableArray<KnownPerson> All(KnownArchive archive, Func<Person, bool> isPerson, Func<PersonEntry, bool> isEntry)
    {
        var entries = archive.People.Where(isEntry).ToArray();
        var people = archive.Corpus.People.Where(p => isPerson(p) || entries.Any(e => IsSame(e, p))).ToArray();
        var unseen = entries.Where(e => !people.Any(p => IsSame(e, p)));
        return [.. people.Select(p => Describe(archive, p)), .. unseen.Select(e => new KnownPerson(e.Name, e.Orcid?.Value, Latest: null, ""))];
    }

    // People of the archive who are in people.yml have the name, and where it has one the iD, that stands there.
    private static bool IsSame(PersonEntry entry, Person person) =>
        person.Name == entry.Name && (entry.Orcid is null || entry.Orcid?.Value == person.Orcid);

    private static KnownPerson Describe(KnownArchive archive, Person person)
    {
        var (article, latest) = person.Articles
            .Select(a => (a, a.Authors.FirstOrDefault(c => archive.Corpus.PersonOf[c] == person && !c.Affiliations.IsEmpty)))
            .FirstOrDefault(a => a.Item2 is not null);
        return new KnownPerson(person.Name, person.Orcid, latest, article?.Id ?? "");
    }

    [GeneratedRegex(@"^(?<name>.*?)[\s(<\[]*(?<orcid>(?:https?://(?:www\.)?orcid\.org/)?[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx])[)>\]]?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithOrcid();
}
