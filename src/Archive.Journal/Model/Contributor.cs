using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A person, or a group, as one article names them; who they are across articles is a <see cref="Person"/>.</summary>
public sealed record Contributor
{
    public required PersonName Name { get; init; }

    /// <summary>Where the name stands.</summary>
    public required Place Place { get; init; }

    public Sourced<Orcid>? Orcid { get; init; }

    public ImmutableArray<string> Affiliations { get; init; } = [];

    public bool IsCorresponding { get; init; }

    public string? Email { get; init; }
}

/// <summary>A name as printed, and its parts for sorting and for citations.</summary>
/// <param name="Full">As printed.</param>
/// <param name="Given">Empty for a name of one part.</param>
/// <param name="Family">What the name is sorted by.</param>
/// <param name="Suffix">Jr, III; may be empty.</param>
public sealed record PersonName(string Full, string Given, string Family, string Suffix)
{
    /// <summary>A name written in one string: the family name is what follows the last space.</summary>
    public static PersonName FromFull(string full)
    {
        var space = full.LastIndexOf(' ');
        return space < 0 ? new PersonName(full, "", full, "") : new PersonName(full, full[..space], full[(space + 1)..], "");
    }

    /// <summary>A name written in parts; Chinese, Japanese and Korean names are printed family name first.</summary>
    public static PersonName FromParts(string given, string family, string suffix)
    {
        var parts = IsEastAsian(family) && IsEastAsian(given) ? new[] { family, given, suffix } : [given, family, suffix];
        return new(string.Join(' ', parts.Where(p => p.Length > 0)), given, family, suffix);
    }

    /// <summary>Family name first, for lists: <c>Lindström, Åsa</c>.</summary>
    public string Inverted => Given.Length > 0 && Suffix.Length == 0 && Family.Length > 0 ? $"{Family}, {Given}" : string.Join(", ", new[] { Family, Given, Suffix }.Where(p => p.Length > 0));

    private static bool IsEastAsian(string name) => name.Length > 0 && name[0] is (>= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' or >= '\u3005' and <= '\u3007');

    /// <summary>Vancouver style, for citations: <c>Lindström Å</c>.</summary>
    public string Abbreviated
    {
        get
        {
            var initials = string.Concat(Given.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Select(p => System.Globalization.StringInfo.GetNextTextElement(p)).Where(p => char.IsLetter(p, 0)));
            return string.Join(' ', new[] { Family, initials, Suffix }.Where(p => p.Length > 0));
        }
    }
}
