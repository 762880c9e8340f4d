using System.Xml.Linq;
using Archive.Journal.Model;
using static Archive.Journal.Records.Jats;

namespace Archive.Journal.Records;

/// <summary>The DOI, PMID or PMCID that a link in a reference shows, as an element of its own; the words before it stay.</summary>
internal static class JatsIdentifier
{
    private const string PubMed = "https://pubmed.ncbi.nlm.nih.gov/";
    private const string Central = "https://www.ncbi.nlm.nih.gov/pmc/articles/";

    public static IEnumerable<XNode>? In(XElement link)
    {
        var (href, words) = (link.Attribute("href")?.Value ?? "", link.Value);
        var (type, id) = href switch
        {
            _ when link.HasElements => ("", ""),
            _ when Doi.TryParse(Uri.UnescapeDataString(href), out var doi) => ("doi", doi.Value),
            _ when href.StartsWith(PubMed, StringComparison.Ordinal) => ("pmid", href[PubMed.Length..].TrimEnd('/')),
            _ when href.StartsWith(Central, StringComparison.Ordinal) => ("pmcid", href[Central.Length..].TrimEnd('/')),
            _ => ("", ""),
        };
        if (id.Length == 0 || !words.EndsWith(id, StringComparison.OrdinalIgnoreCase)) return null;
        var before = words[..^id.Length];
        var isAddress = before.Contains("://", StringComparison.Ordinal);
        var element = new XElement("pub-id", new XAttribute("pub-id-type", type), isAddress ? new XAttribute(XLink + "href", words) : null, id);
        // The resolver's address is no words of the entry.
        return before.Length == 0 || isAddress ? [element] : [new XText(before), element];
    }
}
