using System.Text.RegularExpressions;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>Something in running text that has an address of its own.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How far it reaches.</param>
/// <param name="Url">Its address; empty for an e-mail address, which has none here.</param>
/// <param name="Doi">Which DOI it is.</param>
internal readonly record struct FoundIdentifier(int Start, int Length, string Url, Doi? Doi);

/// <summary>Finds DOIs, PMIDs, PMCIDs and e-mail addresses in running text, where the letters before them say what they are.</summary>
internal static partial class IdentifierLinks
{
    public static IEnumerable<FoundIdentifier> In(string text)
    {
        if (!MayHoldOne(text)) yield break;
        for (var match = Identifier().Match(text); match.Success; match = match.NextMatch())
            if (From(match, text) is { } found) yield return found;
    }

    /// <summary>The text with its e-mail addresses as they are shown.</summary>
    public static string WithoutAddresses(string text)
    {
        if (!text.Contains('@', StringComparison.Ordinal)) return text;
        foreach (var found in In(text).Where(f => f.Url.Length == 0).Reverse())
            text = text[..found.Start] + UrlText.WithoutAt(text.Substring(found.Start, found.Length)) + text[(found.Start + found.Length)..];
        return text;
    }

    private static bool MayHoldOne(string text) =>
        text.Contains('@', StringComparison.Ordinal) || text.Contains("PM", StringComparison.Ordinal) || text.Contains("10.", StringComparison.Ordinal);

    private static FoundIdentifier? From(Match match, string text)
    {
        var (start, length) = (match.Index, match.Length);
        if (match.Groups["pmid"] is { Success: true } pmid) return new FoundIdentifier(start, length, $"https://pubmed.ncbi.nlm.nih.gov/{pmid.Value}/", Doi: null);
        if (match.Groups["pmc"] is { Success: true } pmc) return new FoundIdentifier(start, length, $"https://www.ncbi.nlm.nih.gov/pmc/articles/PMC{pmc.Value}/", Doi: null);
        if (match.Groups["doi"] is not { Success: true } written) return new FoundIdentifier(start, length, "", Doi: null);
        // Old DOIs go on after a character that no regular one has; half of one would lead astray.
        if (start + length < text.Length && text[start + length] is '<') return null;
        var bare = WithoutTail(written.Value);
        return Doi.TryParse(bare, out var doi) ? new FoundIdentifier(start, length - (written.Length - bare.Length), doi.Url, doi) : null;
    }

    // The sentence's punctuation is not the DOI's, nor is a bracket that was opened before it.
    private static string WithoutTail(string doi)
    {
        while (doi.Length > 0 && (doi[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' || HasUnopened(doi))) doi = doi[..^1];
        return doi;
    }

    private static bool HasUnopened(string doi)
    {
        var opening = doi[^1] switch { ')' => '(', ']' => '[', '}' => '{', _ => '\0' };
        return opening != '\0' && doi.Count(c => c == doi[^1]) > doi.Count(c => c == opening);
    }

    // ASCII on both sides, so that Japanese or Chinese, which set no spaces, may stand beside an identifier.
    [GeneratedRegex("""
        (?<![A-Za-z0-9_/.@-])(?:
          (?i:(?:doi(?:\s{0,2}:\s{0,2}|\s{1,2}))?(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi(?:\s{0,2}:\s{0,2}|\s{1,2}))(?<doi>10\.[0-9]{4,9}(?:\.[0-9]{1,9}){0,9}/[!#-;=?-~]{1,500})
        | PMID(?:\s{0,2}:\s{0,2}|\s{1,2})(?<pmid>[1-9][0-9]{0,8})(?![0-9A-Za-z_])
        | (?:PMCID\s{0,2}:?\s{0,2})?PMC(?<pmc>[1-9][0-9]{2,8})(?![0-9A-Za-z_])
        | [A-Za-z0-9][A-Za-z0-9_.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}
        )
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();
}
