using System.Collections.Immutable;
using System.Text;

namespace Archive.Journal.Reading;

/// <summary>How an element takes scripts and neighbours.</summary>
internal enum MathRole { Ordinary, Operator, Limits, Function, LimitFunction, Space }

/// <summary>One MathML element as text.</summary>
internal readonly record struct MathNode(string Xml, MathRole Role = MathRole.Ordinary);

/// <summary>Makes MathML Core (W3C) out of its parts.</summary>
internal static class MathMl
{
    private const string ThinSpace = "<mspace width=\"0.1667em\"></mspace>";
    private const string ApplyFunction = "<mo>\u2061</mo>";

    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    public static MathNode Identifier(string text) => new($"<mi>{Escape(text)}</mi>");

    // One letter alone would be set in italics.
    public static MathNode Upright(string text) => new(text.Length == 1 ? $"<mi mathvariant=\"normal\">{Escape(text)}</mi>" : $"<mi>{Escape(text)}</mi>");

    public static MathNode Number(string text) => new($"<mn>{Escape(text)}</mn>");

    public static MathNode Operator(string text) => new($"<mo>{Escape(text)}</mo>", MathRole.Operator);

    /// <summary>A bracket of the size of the text; MathML would stretch it.</summary>
    public static MathNode Fence(string text) => new($"<mo stretchy=\"false\">{Escape(text)}</mo>", MathRole.Operator);

    public static MathNode Space(string width) => new($"<mspace width=\"{width}\"></mspace>", MathRole.Space);

    // Spaces at the ends of a token are dropped, those within collapsed.
    public static MathNode Text(string text) => new($"<mtext>{Escape(text.Replace(' ', '\u00A0'))}</mtext>");

    public static MathNode Symbol(TexSymbol symbol) => symbol.Kind switch
    {
        TexKind.Identifier => Identifier(symbol.Text),
        TexKind.Upright => Upright(symbol.Text),
        TexKind.Limits => new($"<mo movablelimits=\"true\">{symbol.Text}</mo>", MathRole.Limits),
        TexKind.Fence => Fence(symbol.Text),
        TexKind.Function => new($"<mi>{symbol.Text}</mi>", MathRole.Function),
        TexKind.LimitFunction => new($"<mo movablelimits=\"true\" lspace=\"0\" rspace=\"0\">{symbol.Text}</mo>", MathRole.LimitFunction),
        TexKind.Space => Space(symbol.Text),
        _ => Operator(symbol.Text),
    };

    public static MathNode Row(IReadOnlyList<MathNode> nodes)
    {
        if (nodes.Count == 1) return nodes[0];
        var row = new StringBuilder("<mrow>");
        for (var i = 0; i < nodes.Count; i++)
        {
            var isFunction = nodes[i].Role is MathRole.Function or MathRole.LimitFunction;
            if (isFunction && i > 0 && nodes[i - 1].Role == MathRole.Ordinary) row.Append(ThinSpace);
            row.Append(nodes[i].Xml);
            if (!isFunction || i + 1 == nodes.Count) continue;
            row.Append(ApplyFunction);
            if (nodes[i + 1].Role is MathRole.Ordinary) row.Append(ThinSpace);
        }
        return new MathNode(row.Append("</mrow>").ToString());
    }

    public static MathNode Element(string tag, string attributes, params ReadOnlySpan<MathNode> children)
    {
        var element = new StringBuilder("<").Append(tag).Append(attributes).Append('>');
        foreach (var child in children) element.Append(child.Xml);
        return new MathNode(element.Append("</").Append(tag).Append('>').ToString());
    }

    /// <summary>A base with what stands below and above it.</summary>
    public static MathNode Scripts(MathNode core, MathNode? below, MathNode? above)
    {
        var isStacked = core.Role is MathRole.Limits or MathRole.LimitFunction;
        var scripted = (below, above) switch
        {
            ({ } sub, { } sup) => Element(isStacked ? "munderover" : "msubsup", "", core, sub, sup),
            ({ } sub, null) => Element(isStacked ? "munder" : "msub", "", core, sub),
            (null, { } sup) => Element(isStacked ? "mover" : "msup", "", core, sup),
            _ => core,
        };
        return scripted with { Role = core.Role };
    }

    /// <summary>A table of rows and cells; the classes align its columns in turn.</summary>
    public static MathNode Table(IReadOnlyList<IReadOnlyList<MathNode>> rows, ImmutableArray<string> classes)
    {
        var table = new StringBuilder("<mtable>");
        foreach (var row in rows)
        {
            table.Append("<mtr>");
            for (var i = 0; i < row.Count; i++)
            {
                table.Append(classes.IsEmpty ? "<mtd>" : $"<mtd class=\"{classes[i % classes.Length]}\">").Append(row[i].Xml).Append("</mtd>");
            }
            table.Append("</mtr>");
        }
        return new MathNode(table.Append("</mtable>").ToString());
    }
}
