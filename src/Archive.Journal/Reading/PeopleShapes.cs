using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>The shapes of authors and editors: a name alone, or a group of keys.</summary>
internal static partial class PeopleShapes
{
    private static readonly Keys<NameParts> AuthorKeys = new("an author",
        Keys<NameParts>.Key("name", "The whole name as printed, given names first.", Shapes.Text, (p, v) => p with { Full = v }),
        Keys<NameParts>.Key("given", "The given names, where the name does not divide at its last space.", Shapes.Text, (p, v) => p with { Given = v }),
        Keys<NameParts>.Key("family", "The family name, where the name does not divide at its last space.", Shapes.Text, (p, v) => p with { Family = v }),
        Keys<NameParts>.Key("suffix", "What follows the name: Jr, III.", Shapes.Text, (p, v) => p with { Suffix = v }),
        Keys<NameParts>.Key("affiliation", "Where the author works, or a list of such places.", Shapes.Text.OneOrMany(), (p, v) => p with { Contributor = p.Contributor with { Affiliations = v } }),
        Keys<NameParts>.Key("corresponding", "Whether letters about the article go to this author.", Shapes.Flag, (p, v) => p with { Contributor = p.Contributor with { IsCorresponding = v } }),
        Keys<NameParts>.Key("email", "The author's address; it is shown so that people, but not programs, can read it.", Shapes.Email, (p, v) => p with { Contributor = p.Contributor with { Email = v } }),
        Keys<NameParts>.Key("orcid", "The author's ORCID iD.", Shapes.Orcid.Sourced(), (p, v) => p with { Contributor = p.Contributor with { Orcid = v } }))
    {
        NeedsOneOf = ["name", "family"],
    };

    private static readonly Keys<NameParts> EditorKeys = new("an editor",
        Keys<NameParts>.Key("name", "The whole name as printed, given names first.", Shapes.Text, (p, v) => p with { Full = v }),
        Keys<NameParts>.Key("given", "The given names, where the name does not divide at its last space.", Shapes.Text, (p, v) => p with { Given = v }),
        Keys<NameParts>.Key("family", "The family name, where the name does not divide at its last space.", Shapes.Text, (p, v) => p with { Family = v }),
        Keys<NameParts>.Key("suffix", "What follows the name: Jr, III.", Shapes.Text, (p, v) => p with { Suffix = v }),
        Keys<NameParts>.Key("orcid", "The editor's ORCID iD.", Shapes.Orcid.Sourced(), (p, v) => p with { Contributor = p.Contributor with { Orcid = v } }))
    {
        NeedsOneOf = ["name", "family"],
    };

    public static Shape<ImmutableArray<Contributor>> Authors { get; } = Contributors(AuthorKeys);

    public static Shape<ImmutableArray<Contributor>> Editors { get; } = Contributors(EditorKeys);

    /// <summary>Puts a name together from what was written; says so when nothing was.</summary>
    public static bool TryName(NameParts parts, DiagnosticBag problems, [MaybeNullWhen(false)] out PersonName name)
    {
        var (place, full, given, family, suffix) = (parts.Contributor.Place, parts.Full, parts.Given, parts.Family, parts.Suffix);
        name = null;
        if (full.Length == 0 && family.Length == 0) problems.Add(Problems.NoName(place));
        else if (family.Length == 0) name = PersonName.FromFull(full) with { Suffix = suffix };
        else name = PersonName.FromParts(given, family, suffix);
        if (name is not null && full.Length > 0) name = name with { Full = full };
        if (family.Length == 0 && NotOfOne(full) is { } holds) problems.Add(Problems.NameNotOfOne(place, full, holds));
        return name is not null;
    }

    // What a person's name in one piece does not hold, but two names do, or one turned round, or half of one ([Smith, J.] is a list of two),
    // or one that does not end in the family's.
    private static string? NotOfOne(string full) =>
        full.Contains(',', StringComparison.Ordinal) ? "a comma"
        : full.Contains(';', StringComparison.Ordinal) ? "a semicolon"
        : full.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? "'and'"
        : full.Contains(" & ", StringComparison.Ordinal) ? "'&'"
        : InitialsAlone().IsMatch(full) ? "nothing but initials"
        : Suffix().Match(full) is { Success: true } suffix ? $"'{suffix.Value}'" : null;

    private static Shape<ImmutableArray<Contributor>> Contributors(Keys<NameParts> keys)
    {
        var fromName = Shapes.Text.Sourced().Select(t => new NameParts(new Contributor { Name = Unnamed, Place = t.Place }) { Full = t.Value });
        var fromKeys = keys.ToShape(place => new NameParts(new Contributor { Name = Unnamed, Place = place }));
        var fromEither = fromName.Or<YamlMapping>(fromKeys);
        return new Shape<Contributor>(fromEither.Schema, (YamlNode node, DiagnosticBag problems, [MaybeNullWhen(false)] out Contributor contributor) =>
        {
            contributor = null;
            if (!fromEither.TryRead(node, problems, out var parts) || !TryName(parts, problems, out var name)) return false;
            contributor = parts.Contributor with { Name = name };
            return true;
        }).OneOrMany();
    }

    private static PersonName Unnamed { get; } = new("", "", "", "");

    [GeneratedRegex(@"^(?:\p{Lu}\.[ -]?){1,4}$|^\p{Lu}$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsAlone();

    [GeneratedRegex(@"(?<=\S )(?:Jr\.?|Sr\.?|II|III|IV)$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();
}

/// <summary>A name while it is being read, with the rest of the contributor.</summary>
internal sealed record NameParts(Contributor Contributor)
{
    public string Full { get; init; } = "";
    public string Given { get; init; } = "";
    public string Family { get; init; } = "";
    public string Suffix { get; init; } = "";
}
