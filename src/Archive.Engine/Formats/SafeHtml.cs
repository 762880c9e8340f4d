using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Archive.Engine;

/// <summary>
/// HTML that this program wrote → a tree, for writers of other formats. Every element but the void ones is closed and every &lt;, &gt; and
/// &amp; of a text escaped, so that little keeps it from being XML.
/// </summary>
public static partial class SafeHtml
{
    /// <summary>The nodes below an element without a meaning; white space between them stays.</summary>
    public static XElement Read(string html) => XElement.Parse($"<div>{VoidElement().Replace(html, "${tag}/>")}</div>", LoadOptions.PreserveWhitespace);

    // No attribute's value holds a bracket.
    [GeneratedRegex("(?<tag><(?:br|hr|img)(?: [^>]*)?)>", RegexOptions.CultureInvariant)]
    private static partial Regex VoidElement();
}
