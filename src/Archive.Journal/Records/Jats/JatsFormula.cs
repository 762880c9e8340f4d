using System.Xml.Linq;
using static Archive.Journal.Records.Jats;
using static Archive.Journal.Records.Nodes;

namespace Archive.Journal.Records;

/// <summary>A formula as MathML and as TeX beside each other; one that cannot be set as TeX alone.</summary>
internal static class JatsFormula
{
    public static bool IsDisplay(XElement formula) => formula.Attribute("display")?.Value == "block";

    public static XElement Display(XElement formula) => new("disp-formula", Content(formula));

    public static XElement Inline(XElement formula) => new("inline-formula", Content(formula));

    private static XElement Content(XElement formula)
    {
        if (formula.Name.LocalName == "code") return new XElement("tex-math", formula.Value);
        var semantics = formula.Element("semantics")!;
        var tex = semantics.Element("annotation")!.Value;
        return new XElement("alternatives",
            new XElement(MathMl + "math", Attribute("display", formula.Attribute("display")?.Value ?? ""), semantics.Elements().Where(e => e.Name.LocalName != "annotation").Select(Named)),
            new XElement("tex-math", tex));
    }

    private static XElement Named(XElement element) => new(MathMl + element.Name.LocalName,
        element.Attributes(), element.Nodes().Select(n => n is XElement child ? Named(child) : (object)n));
}
