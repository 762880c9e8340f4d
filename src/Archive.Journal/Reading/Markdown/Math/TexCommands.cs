using System.Collections.Immutable;

namespace Archive.Journal.Reading;

/// <summary>The commands of TeX that take arguments.</summary>
internal static class TexCommands
{
    /// <summary>Sets a command whose name has just been read.</summary>
    /// <exception cref="TexException">It is not known.</exception>
    public static MathNode Read(TexReader reader, string name, int start) => name switch
    {
        "frac" or "cfrac" => MathMl.Element("mfrac", "", reader.ReadArgument(), reader.ReadArgument()),
        "dfrac" => MathMl.Element("mstyle", " displaystyle=\"true\"", MathMl.Element("mfrac", "", reader.ReadArgument(), reader.ReadArgument())),
        "tfrac" => MathMl.Element("mstyle", " displaystyle=\"false\"", MathMl.Element("mfrac", "", reader.ReadArgument(), reader.ReadArgument())),
        "binom" => Bracketed("(", MathMl.Element("mfrac", " linethickness=\"0\"", reader.ReadArgument(), reader.ReadArgument()), ")"),
        "sqrt" => reader.ReadOption() is { } degree ? MathMl.Element("mroot", "", reader.ReadArgument(), degree) : MathMl.Element("msqrt", "", reader.ReadArgument()),
        "text" or "textrm" or "textnormal" or "mbox" => MathMl.Text(reader.ReadText()),
        "operatorname" => MathMl.Upright(reader.ReadText().Trim()) with { Role = MathRole.Function },
        "mathrm" or "mathbf" or "mathbb" or "mathcal" => reader.ReadArgument(name),
        "mathit" => reader.ReadArgument(""),
        "left" => LeftRight(reader, start),
        "big" or "Big" or "bigl" or "bigr" or "Bigl" or "Bigr" or "bigg" or "biggl" or "biggr" => MathMl.Fence(reader.ReadDelimiter()),
        "begin" => Environment(reader, start),
        "overset" or "stackrel" => Stacked("mover", reader),
        "underset" => Stacked("munder", reader),
        "displaystyle" or "textstyle" or "limits" or "nolimits" => new MathNode(""),
        " " or "\n" => MathMl.Text(" "),
        "" => throw new TexException("a backslash stands alone", start),
        _ => Symbol(reader, name, start),
    };

    private static MathNode Symbol(TexReader reader, string name, int start)
    {
        if (!TexSymbols.TryGet(name, out var symbol)) throw new TexException($"\\{name} is not known", start);
        return symbol.Kind switch
        {
            TexKind.Accent => MathMl.Element("mover", " accent=\"true\"", reader.ReadArgument(), MathMl.Fence(symbol.Text)),
            TexKind.Line when name.StartsWith("under", StringComparison.Ordinal) => MathMl.Element("munder", "", reader.ReadArgument(), MathMl.Operator(symbol.Text)),
            TexKind.Line => MathMl.Element("mover", "", reader.ReadArgument(), MathMl.Operator(symbol.Text)),
            _ => MathMl.Symbol(symbol),
        };
    }

    private static MathNode Stacked(string tag, TexReader reader)
    {
        var script = reader.ReadArgument();
        return MathMl.Element(tag, "", reader.ReadArgument(), script);
    }

    private static MathNode Bracketed(string opening, MathNode content, string closing) =>
        MathMl.Element("mrow", "", Stretched(opening), content, Stretched(closing));

    private static MathNode Stretched(string bracket) => new(bracket.Length == 0 ? "" : $"<mo stretchy=\"true\">{MathMl.Escape(bracket)}</mo>");

    private static MathNode LeftRight(TexReader reader, int start)
    {
        var parts = new List<MathNode> { Stretched(reader.ReadDelimiter()) };
        while (true)
        {
            parts.Add(reader.ReadRow());
            var isMiddle = reader.TrySkip(@"\middle");
            if (!isMiddle && !reader.TrySkip(@"\right")) throw new TexException(@"\left has no \right", start);
            parts.Add(Stretched(reader.ReadDelimiter()));
            if (!isMiddle) return MathMl.Element("mrow", "", [.. parts]);
        }
    }

    private static MathNode Environment(TexReader reader, int start)
    {
        var name = reader.ReadText().TrimEnd('*');
        ImmutableArray<string> classes = name is "cases" ? ["left"] : name is "aligned" or "align" or "split" ? ["right", "left"] : [];
        var table = MathMl.Table(Rows(reader, name, start), classes);
        return name switch
        {
            "matrix" or "aligned" or "align" or "split" or "gathered" => table,
            "pmatrix" => Bracketed("(", table, ")"),
            "bmatrix" => Bracketed("[", table, "]"),
            "vmatrix" => Bracketed("|", table, "|"),
            "cases" => Bracketed("{", table, ""),
            _ => throw new TexException($"\\begin{{{name}}} is not known", start),
        };
    }

    private static List<IReadOnlyList<MathNode>> Rows(TexReader reader, string name, int start)
    {
        var rows = new List<IReadOnlyList<MathNode>>();
        var row = new List<MathNode>();
        while (true)
        {
            row.Add(reader.ReadRow());
            if (reader.TrySkip("&")) continue;
            rows.Add(row);
            row = [];
            if (reader.TrySkip(@"\\"))
            {
                if (!reader.TrySkip(@"\end")) continue;
            }
            else if (!reader.TrySkip(@"\end"))
            {
                throw new TexException($"\\begin{{{name}}} has no \\end", start);
            }
            return reader.ReadText().TrimEnd('*') == name ? rows : throw new TexException($"\\begin{{{name}}} ends with another name", start);
        }
    }
}
