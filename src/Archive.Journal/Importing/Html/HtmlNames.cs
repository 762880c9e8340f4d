using System.Collections.Frozen;

namespace Archive.Journal.Importing;

/// <summary>What elements are by their names (WHATWG HTML), and those of JATS that records use for their abstracts.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog disp-quote div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li list list-item main menu nav ol p pre sec section summary table tbody td tfoot th thead title tr ul");

    private static readonly FrozenSet<string> Voids = Set("area base br col embed hr img input link meta param source track wbr");

    // What a fragment may hold that is meant as markup; "p<x and y>z" is none.
    private static readonly FrozenSet<string> InFragments = Set(
        "a abbr abstract b bold blockquote br code disp-quote div em ext-link h1 h2 h3 h4 h5 h6 i inline-formula italic li list list-item math mfrac mi mn mo monospace mover mrow ms mstyle msub msubsup msup mtext munder ol overline p pre sc sec section small span strike strong sub sup table tbody td th thead title tr tt u ul underline");

    private static readonly FrozenSet<string> EndParagraphs = Set(
        "address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul");

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsVoid(string name) => Voids.Contains(name);

    public static bool IsInFragments(string name) => InFragments.Contains(name);

    public static bool EndsParagraph(string name) => EndParagraphs.Contains(name);

    /// <summary>1 to 6 for a heading; 0 for any other element.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
