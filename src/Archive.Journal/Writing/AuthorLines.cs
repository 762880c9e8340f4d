using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Writing;

/// <summary>The authors of a new article, with what the archive knows of them.</summary>
internal static class AuthorLines
{
    public static void Append(StringBuilder text, KnownArchive archive, ImmutableArray<string> authors, ImmutableArray<string>.Builder notes)
    {
        if (authors.IsEmpty) return;
        text.Append("authors:\n");
        foreach (var (index, author) in authors.Index()) Append(text, archive, author, isFirst: index == 0, notes);
    }

    private static void Append(StringBuilder text, KnownArchive archive, string author, bool isFirst, ImmutableArray<string>.Builder notes)
    {
        var (printed, orcid) = KnownPeople.Split(author);
        var people = KnownPeople.Find(archive, author);
        var person = people is [var only] ? only : null;
        var name = printed.Length > 0 ? printed : person!.Name.Full;
        AppendName(text, name, person);
        AppendAffiliations(text, person?.Latest?.Affiliations ?? []);
        if (isFirst) text.Append("    # corresponding: true\n");
        if (orcid.Length > 0 && Orcid.TryParse(orcid, out var given, out _)) text.Append($"    orcid: {given.Value}\n");
        else if (person?.Orcid is { } known) text.Append($"    orcid: {known.Value}\n");
        else text.Append("    # orcid: …\n");
        if (NoteOn(archive, name, person, people) is { } note) notes.Add(note);
    }

    // A name that does not split at its last space is written in the parts that the archive knows.
    private static void AppendName(StringBuilder text, string name, KnownPerson? person)
    {
        text.Append($"  - name: {YamlQuoting.Of(name)}\n");
        if (person?.Name is not { } known || known.Full != name || known == PersonName.FromFull(name)) return;
        if (known.Given.Length > 0) text.Append($"    given: {YamlQuoting.Of(known.Given)}\n");
        text.Append($"    family: {YamlQuoting.Of(known.Family)}\n");
        if (known.Suffix.Length > 0) text.Append($"    suffix: {YamlQuoting.Of(known.Suffix)}\n");
    }

    private static void AppendAffiliations(StringBuilder text, ImmutableArray<string> affiliations)
    {
        if (affiliations.IsEmpty) text.Append("    # affiliation: … Department, institution, town, country\n");
        else if (affiliations is [var only]) text.Append($"    affiliation: {YamlQuoting.Of(only)}\n");
        else
        {
            text.Append("    affiliation:\n");
            foreach (var affiliation in affiliations) text.Append($"      - {YamlQuoting.Of(affiliation)}\n");
        }
    }

    private static string? NoteOn(KnownArchive archive, string name, KnownPerson? person, ImmutableArray<KnownPerson> people)
    {
        if (people.Length > 1) return $"{people.Length} people of the archive are called {name}. Add the ORCID iD of the one who is meant: {string.Join(" or ", people.Select(p => p.Orcid?.Value ?? "none"))}.";
        if (person is null) return KnownPeople.Nearest(archive, name) is { } nearest ? $"{name} is new to the archive. If that is a slip of the pen, the nearest known name is {nearest}." : null;
        return person.Latest is null ? null : $"{name} is known: the affiliation is the one on {person.LatestId}. See that it still holds.";
    }
}
