using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>The parts of a journal's page.</summary>
internal enum PagePart { Front, Abstract, Body, References, Notes, Statement, Affiliations, Rights, History, Keywords, Furniture }

/// <summary>What a heading announces.</summary>
internal static partial class PageHeading
{
    private static readonly FrozenDictionary<string, PagePart> Parts = new (PagePart Part, string Headings)[]
    {
        (PagePart.Abstract, "abstract|summary|extract|synopsis"),
        (PagePart.References, "references|reference|reference list|bibliography|literature cited|references and notes|literature"),
        (PagePart.Notes, "footnotes|notes|article information|article notes|additional information|declarations|ethics declarations|author information|authors and affiliations|author notes|article and author information|notes on contributors|supplementary information|end matter|statements|compliance with ethical standards|about the authors"),
        (PagePart.Affiliations, "author affiliations|affiliations|authors' affiliations"),
        (PagePart.Rights, "rights and permissions|copyright information|copyright|license|licence|copyright and license|copyright and licence|open access|copyright notice|license information"),
        (PagePart.History, "publication history|article history|history|about this article|dates"),
        (PagePart.Keywords, "keywords|key words|mesh terms|index terms"),
        (PagePart.Furniture, "cite this article|cite as|how to cite|how to cite this article|citation|citations|author biographies|author biography|recommended articles|recommended|further reading|latest|most read|most cited|popular|trending|sections|contents|explore|resources|issue section|topics|subjects|subject areas|linked articles|companion articles|this article was updated|reader comments|responses|e-letters|eletters|rapid responses|comments|cited by|citing articles|citing literature|publisher's note|publisher’s note|supplementary material|supplementary materials|supplemental material|supplementary data|supporting information|electronic supplementary material|figures|tables|figures and tables|figures & tables|media|information & authors|information|authors|options|view options|login options|metrics & citations|metrics|metrics and citations|usage|share|access|buy article|about|help|legal|follow us|journal information|navigation|search"),
    }.SelectMany(p => p.Headings.Split('|').Select(h => (Heading: h, p.Part))).ToFrozenDictionary(h => h.Heading, h => h.Part, StringComparer.Ordinal);

    /// <summary>The part that a heading begins, and of a statement its kind; null for a heading of the text itself.</summary>
    public static (PagePart Part, PrintedStatementKind? Statement)? Of(string heading)
    {
        var label = Folding.Fold(CleanText.OneLine(heading)).Trim(' ', ':', '.', '#');
        label = Counted().Replace(label, "");
        if (Parts.TryGetValue(label, out var part)) return (part, null);
        if (PrintedStatement.KindOf(label) is { } kind) return (PagePart.Statement, kind);
        return Furniture().IsMatch(label) || PageFurniture.IsLine(heading) ? (PagePart.Furniture, null) : null;
    }

    // "References (12)", "1. References".
    [GeneratedRegex(@"^[0-9]+\.\s+(?=[a-z])|\s*\(?[0-9,]+\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:related|similar|more (?:from|like|about|articles)|other (?:content|articles)|you (?:might|may) (?:also )?(?:like|be interested)|articles? (?:metrics|tools|options|alerts|usage|usage statistics|level metrics|contents|menu|navigation|sections)|download|share|request|reprints?|permissions?|altmetric|statistics|recommended for you|people also|sign (?:in|up)|log ?in|subscribe|subscription|purchase|get (?:access|help)|cookie|privacy|advertis|quick links|on this page|in this (?:article|issue)|jump to|e-?mail alerts|this (?:article|paper) (?:is|has been) cited|export citation|citation tools|read (?:more|the full)|view (?:full|all)|connect|follow|footer|navigat|explore|society|journal (?:metrics|menu|home)|authors? (?:biograph|and disclosures)|table of contents)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();
}
