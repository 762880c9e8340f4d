using System.Text.RegularExpressions;

namespace Archive.Journal.Model;

/// <summary>A digital object identifier, without resolver or prefix word; compared without regard to ASCII case (DOI Handbook 2.4).</summary>
public readonly partial record struct Doi(string Value)
{
    private const string PrefixPattern = "(?:[Hh][Tt][Tt][Pp][Ss]?://(?:[Dd][Xx]\\.)?[Dd][Oo][Ii]\\.[Oo][Rr][Gg]/|[Dd][Oo][Ii]:\\s*)";
    private const string BarePattern = """10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s<>"\u0000-\u001F]{1,500}$""";

    /// <summary>What a DOI looks like, with or without prefix word or resolver.</summary>
    public const string Pattern = "^" + PrefixPattern + "?" + BarePattern;

    /// <summary>Reads <c>10.5555/x</c>, <c>doi:10.5555/x</c> and the resolver's URLs.</summary>
    public static bool TryParse(string text, out Doi doi)
    {
        var bare = Prefix().Replace(text.Trim(), "");
        doi = new Doi(bare);
        return Form().IsMatch(bare);
    }

    /// <summary>Whether a text means to be a DOI, well-formed or not.</summary>
    public static bool LooksLikeOne(string text) => Prefix().IsMatch(text.Trim()) || text.TrimStart().StartsWith("10.", StringComparison.Ordinal);

    /// <summary>The link that resolves it, with the characters escaped that a URL may not hold.</summary>
    public string Url => "https://doi.org/" + Uri.EscapeDataString(Value).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal).Replace("%28", "(", StringComparison.Ordinal).Replace("%29", ")", StringComparison.Ordinal);

    public bool Equals(Doi other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    public override string ToString() => Value;

    [GeneratedRegex("^" + PrefixPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex("^" + BarePattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

/// <summary>An ORCID iD as sixteen characters in four groups, its check character proved (ISO 7064 MOD 11-2).</summary>
public readonly partial record struct Orcid(string Value)
{
    private const int Length = 19;

    /// <summary>What an iD looks like, bare or as a URL; whether its check character fits is not seen by it.</summary>
    public const string Pattern = @"^(?:https?://(?:www\.)?orcid\.org/)?[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx]/?$";

    public string Url => "https://orcid.org/" + Value;

    /// <summary>Reads the bare iD and its URL.</summary>
    /// <param name="text">As written.</param>
    /// <param name="orcid">The iD, its <c>x</c> in upper case.</param>
    /// <param name="expectedCheck">Where only the check character is wrong: the right one.</param>
    public static bool TryParse(string text, out Orcid orcid, out char? expectedCheck)
    {
        expectedCheck = null;
        orcid = default;
        if (!Form().IsMatch(text.Trim())) return false;
        var value = text.Trim().TrimEnd('/')[^Length..].ToUpperInvariant();
        var total = 0;
        foreach (var digit in value.AsSpan(0, 18)) if (digit != '-') total = (total + digit - '0') * 2;
        var check = (12 - total % 11) % 11 is var c && c == 10 ? 'X' : (char)('0' + c);
        if (value[^1] != check)
        {
            expectedCheck = check;
            return false;
        }
        orcid = new Orcid(value);
        return true;
    }

    public override string ToString() => Value;

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

/// <summary>An ISSN, its check character proved (ISO 3297).</summary>
public readonly partial record struct Issn(string Value)
{
    /// <summary>What an ISSN looks like; whether its check character fits is not seen by it.</summary>
    public const string Pattern = "^[0-9]{4}-[0-9]{3}[0-9Xx]$";

    public static bool TryParse(string text, out Issn issn)
    {
        issn = new Issn(text.Trim().ToUpperInvariant());
        if (!Form().IsMatch(issn.Value)) return false;
        var digits = issn.Value.Replace("-", "", StringComparison.Ordinal);
        var sum = 0;
        for (var i = 0; i < 7; i++) sum += (digits[i] - '0') * (8 - i);
        var check = (11 - sum % 11) % 11;
        return digits[7] == (check == 10 ? 'X' : (char)('0' + check));
    }

    public override string ToString() => Value;

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
