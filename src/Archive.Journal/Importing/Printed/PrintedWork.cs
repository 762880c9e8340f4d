using System.Text.RegularExpressions;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>Reads a work as lists of references and PubMed's comment lines cite it: <c>Lancet. 2019 Mar 2;393(10174):868-77. doi: 10.…</c></summary>
internal static partial class PrintedWork
{
    public static SourceWork Read(string citation)
    {
        var line = CleanText.OneLine(citation);
        var work = new SourceWork { Doi = FindDoi(line), Pmid = PmidIn().Match(line).Groups["pmid"].Value };
        return Citation().Match(line) is not { Success: true } match ? work : work with
        {
            Journal = match.Groups["journal"].Value,
            Year = PartialDate.TryParse(match.Groups["year"].Value, out var year) ? year : null,
            Volume = match.Groups["volume"].Value.Trim(),
            Page = PrintedPages.Read(match.Groups["page"].Value).Split('-')[0],
        };
    }

    /// <summary>The first DOI in a text, without the marks of the sentence around it; empty where there is none.</summary>
    public static string FindDoi(string text) =>
        DoiIn().Match(text) is { Success: true } match && Doi.TryParse(Trim(match.Value), out var doi) ? doi.Value : "";

    private static string Trim(string doi)
    {
        while (doi is [.., '.' or ',' or ';' or ':' or '\'' or '"' or '’' or '”' or ']' or '}'] or [.., ')'])
        {
            if (doi[^1] == ')' && doi.AsSpan().Count('(') >= doi.AsSpan().Count(')')) break;
            doi = doi[..^1];
        }
        return doi;
    }

    [GeneratedRegex(@"\b10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s<>""]{1,300}", RegexOptions.CultureInvariant)]
    private static partial Regex DoiIn();

    [GeneratedRegex(@"\b(?:PMID|PubMed(?: ID)?):?\s*(?<pmid>[0-9]{1,9})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PmidIn();

    [GeneratedRegex(@"^(?<journal>[^.;:0-9][^.;:]{0,150})\.?\s+(?<year>(?:1[6-9]|20)[0-9]{2})\b[^;:]{0,30};\s*(?<volume>\w[\w\-]{0,15}(?: Suppl\.?(?: ?\w{1,4})?)?)\s*(?:\([^)]{0,30}\))?(?:\s*:\s*(?<page>[\w.\-–]{1,30}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
