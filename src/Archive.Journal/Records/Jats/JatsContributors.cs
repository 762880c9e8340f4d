using System.Collections.Immutable;
using System.Xml.Linq;
using Archive.Journal.Model;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>Who wrote the article and who handled it, with places of work that several share told once (JATS4R, Authors and affiliations).</summary>
internal static class JatsContributors
{
    public static IEnumerable<XElement> Of(BibliographicRecord record)
    {
        ImmutableArray<string> places = [.. record.Authors.Concat(record.HandlingEditors).SelectMany(a => a.Affiliations).Distinct(StringComparer.Ordinal)];
        var letters = record.Authors.Where(HasLetters).ToArray();
        if (Group("contrib-group", record.Authors.Select(a => Contributor(a, "author", places, letters)), new XAttribute("content-type", "authors")) is { } authors) yield return authors;
        if (Group("contrib-group", record.HandlingEditors.Select(e => Contributor(e, "editor", places, letters)), new XAttribute("content-type", "editors")) is { } editors) yield return editors;
        for (var i = 0; i < places.Length; i++) yield return new XElement("aff", new XAttribute("id", $"aff-{i + 1}"), places[i]);
        if (Group("author-notes", letters.Select((a, i) => new XElement("corresp", new XAttribute("id", $"cor-{i + 1}"), Email(a)))) is { } notes) yield return notes;
    }

    private static bool HasLetters(RecordContributor author) => author is { IsCorresponding: true, Email.Length: > 0 };

    private static XElement Contributor(RecordContributor person, string role, ImmutableArray<string> places, RecordContributor[] letters) => new("contrib",
        new XAttribute("contrib-type", role),
        person.IsCorresponding ? new XAttribute("corresp", "yes") : null,
        person.Orcid is { } orcid ? new XElement("contrib-id", new XAttribute("contrib-id-type", "orcid"), orcid.Url) : null,
        NameOf(person),
        role == "editor" ? new XElement("role", "Handling editor") : null,
        HasLetters(person) ? null : Email(person),
        person.Affiliations.Distinct(StringComparer.Ordinal).Select(a => Pointer("aff", places.IndexOf(a))),
        HasLetters(person) ? Pointer("cor", Array.IndexOf(letters, person)) : null);

    private static XElement NameOf(RecordContributor person)
    {
        var name = person.Name;
        if (person.IsGroup) return new XElement("collab", GroupName(name));
        var isFamilyFirst = !person.IsSingleName && name.Full.StartsWith(name.Family, StringComparison.Ordinal) && !name.Full.StartsWith(name.Given, StringComparison.Ordinal);
        return new XElement("name",
            new XAttribute("name-style", isFamilyFirst ? "eastern" : "western"),
            new XElement("surname", name.Family), Optional("given-names", name.Given), Optional("suffix", name.Suffix));
    }

    // "for the" before it is no part of a group's name.
    private static object[] GroupName(PersonName name) => name.Full != name.Family && name.Full.Split(name.Family) is [var before, var after]
        ? [before, new XElement("named-content", new XAttribute("content-type", "name"), name.Family), after] : [name.Full];

    private static XElement Pointer(string kind, int index) =>
        new("xref", new XAttribute("ref-type", kind == "aff" ? "aff" : "corresp"), new XAttribute("rid", $"{kind}-{index + 1}"));

    // As pages show it, so that no program collects it.
    private static XElement? Email(RecordContributor person) => Optional("email", person.Email.Replace("@", "{at}", StringComparison.Ordinal));
}
