using System.Text;
using System.Xml.Linq;

namespace Archive.Journal.Importing.Jats;

/// <summary>The words of elements where no marks are kept: titles, names, statements.</summary>
internal static class JatsText
{
    /// <summary>The words on one line, without footnotes and the pointers to them.</summary>
    public static string Plain(XElement element) => Plain(element, []);

    /// <summary>The same without some elements within it.</summary>
    public static string Plain(XElement element, params ReadOnlySpan<string> without)
    {
        var text = new StringBuilder();
        Append(element, text, without.ToArray());
        return CleanText.OneLine(text.ToString());
    }

    private static void Append(XElement element, StringBuilder text, string[] without)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words) text.Append(words.Value);
            if (node is not XElement child || IsNote(child) || without.Contains(child.Tag)) continue;
            if (child.Tag is "inline-formula" or "disp-formula" or "math" or "tex-math" or "alternatives") text.Append(FormulaText(child));
            else
            {
                // Blocks stand apart, whether or not there is a space between them.
                var isBlock = child.Tag is "p" or "sec" or "title" or "subtitle" or "break" or "list" or "list-item" or "label" or "fn" or "institution-wrap" or "td" or "th" or "tr" or "ref" or "given-names" or "suffix" or "corresp";
                if (isBlock) text.Append(' ');
                Append(child, text, without);
                if (isBlock) text.Append(' ');
            }
        }
    }

    /// <summary>The characters of a formula: those of its MathML where it has one, and else its TeX.</summary>
    public static string FormulaText(XElement formula)
    {
        if (formula.DescendantsAndSelf().FirstOrDefault(e => e.Tag == "math") is { } math)
            return CleanText.OneLine(string.Concat(math.DescendantNodes().OfType<XText>().Where(t => t.Parent!.Tag is not ("annotation" or "annotation-xml")).Select(t => t.Value.Trim())));
        return CleanText.OneLine(formula.DescendantsAndSelf().FirstOrDefault(e => e.Tag == "tex-math") is { } ? MathToTex.Of(formula) : formula.Value);
    }

    private static bool IsNote(XElement element) =>
        element.Tag == "fn" || (element.Tag == "xref" && element.Get("ref-type") is "fn" or "aff" or "corresp" or "author-notes");
}
