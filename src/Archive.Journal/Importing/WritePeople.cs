using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing;

/// <summary>People of a source → the lines of authors and editors.</summary>
internal static class WritePeople
{
    /// <summary>The lines; empty where nobody has a name.</summary>
    public static string Authors(ImmutableArray<SourcePerson> people, ImmutableArray<Finding>.Builder findings) => Write("authors", people, findings, isEditor: false);

    public static string Editors(ImmutableArray<SourcePerson> people, ImmutableArray<Finding>.Builder findings) => Write("handling-editor", people, findings, isEditor: true);

    private static string Write(string key, ImmutableArray<SourcePerson> people, ImmutableArray<Finding>.Builder findings, bool isEditor)
    {
        var entries = people.Select(p => Entry(p, findings, isEditor)).Where(e => e.Length > 0).ToArray();
        if (isEditor && entries is [var only] && !only.Contains('\n', StringComparison.Ordinal)) return $"{key}: {only}\n";
        var lines = new StringBuilder();
        foreach (var entry in entries) lines.Append("  - ").Append(entry.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');
        return lines.Length == 0 ? "" : $"{key}:\n{lines}";
    }

    // A name alone, or lines of keys.
    private static string Entry(SourcePerson person, ImmutableArray<Finding>.Builder findings, bool isEditor)
    {
        var (given, family, suffix, full) = (CleanText.OneLine(person.Given), CleanText.OneLine(person.Family), CleanText.OneLine(person.Suffix), CleanText.OneLine(person.Full));
        if (family.Length == 0 && full.Length == 0) (family, given) = (given, "");
        if (family.Length == 0 && full.Length == 0) return "";
        var name = family.Length > 0 ? PersonName.FromParts(given, family, suffix) : PersonName.FromFull(full);
        var isWhole = PersonName.FromFull(name.Full) == name && !name.Full.Contains(',', StringComparison.Ordinal);
        var lines = new List<string>();
        if (isWhole || family.Length == 0) lines.Add($"name: {YamlQuoting.Of(name.Full)}");
        else
        {
            // A group, which readers see under more than its name.
            if (given.Length == 0 && full.Length > 0 && full != family) lines.Add($"name: {YamlQuoting.Of(full)}");
            if (given.Length > 0) lines.Add($"given: {YamlQuoting.Of(given)}");
            lines.Add($"family: {YamlQuoting.Of(family)}");
            if (suffix.Length > 0) lines.Add($"suffix: {YamlQuoting.Of(suffix)}");
        }
        if (!isEditor)
        {
            var affiliations = person.Affiliations.Select(CleanText.OneLine).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
            if (affiliations is [var only]) lines.Add($"affiliation: {YamlQuoting.Of(only)}");
            else if (affiliations.Length > 1) lines.AddRange(affiliations.Select(a => $"  - {YamlQuoting.Of(a)}").Prepend("affiliation:"));
            if (person.IsCorresponding) lines.Add("corresponding: true");
            if (Email(person, findings) is { } email) lines.Add($"email: {YamlQuoting.Of(email)}");
        }
        if (Orcid(person, findings) is { } orcid) lines.Add($"orcid: {orcid}");
        return lines.Count == 1 && isWhole ? YamlQuoting.Of(name.Full) : string.Join('\n', lines);
    }

    private static string? Email(SourcePerson person, ImmutableArray<Finding>.Builder findings)
    {
        if (CleanText.OneLine(person.Email) is not { Length: > 0 } text) return null;
        if (Shapes.Email.TryRead(new YamlScalar(person.Place, text, IsPlain: false), new DiagnosticBag(), out var email)) return email;
        findings.Add(Findings.ValueDropped(person.Place, "email", Problems.NotAnEmail(person.Place, text).Message));
        return null;
    }

    private static string? Orcid(SourcePerson person, ImmutableArray<Finding>.Builder findings)
    {
        if (CleanText.OneLine(person.Orcid) is not { Length: > 0 } text) return null;
        if (Model.Orcid.TryParse(text, out var orcid, out var check)) return orcid.Value;
        findings.Add(Findings.ValueDropped(person.Place, "orcid", (check is { } expected ? Problems.OrcidCheck(person.Place, text, expected) : Problems.NotAnOrcid(person.Place, text)).Message));
        return null;
    }
}
