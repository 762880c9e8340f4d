using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Archive.Journal.Importing;

/// <summary>MathML → the part of TeX that articles are written in. What comes out is tried by the writer: it need not be right for everything.</summary>
internal static partial class MathToTex
{
    /// <summary>A formula in TeX, from MathML or from TeX within other TeX.</summary>
    public static string Of(XElement formula)
    {
        if (formula.DescendantsAndSelf().FirstOrDefault(e => e.Tag == "annotation" && e.Get("encoding") == "application/x-tex")?.Value.Trim() is { Length: > 0 } annotation) return annotation;
        if (formula.Tag == "math") return Spaces().Replace(Row(formula), " ").Trim();
        var math = formula.DescendantsAndSelf().FirstOrDefault(e => e.Tag == "math");
        if (math is not null && Of(math) is { Length: > 0 } tex && Reading.TexFormula.Read(tex).Trouble is null) return tex;
        var source = formula.DescendantsAndSelf().FirstOrDefault(e => e.Tag == "tex-math")?.Value ?? "";
        return source.Length > 0 ? Inner(source) : math is not null ? Of(math) : "";
    }

    // A whole LaTeX document, as some publishers keep for each formula.
    private static string Inner(string source)
    {
        var body = Body().Match(source) is { Success: true } match ? match.Groups["body"].Value : source;
        return Spaces().Replace(body.Trim().Trim('$'), " ").Trim();
    }

    private static string Row(XElement element) => string.Concat(element.Elements().Select(Node));

    private static string Node(XElement node)
    {
        var children = node.Elements().ToArray();
        string Argument(int index) => index < children.Length ? "{" + Node(children[index]) + "}" : "{}";
        return node.Tag switch
        {
            "mi" => Letters(node.Value.Trim(), node.Get("mathvariant")),
            "mn" or "mo" or "ms" => Characters(node.Value.Trim()),
            "mtext" => Text(node.Value),
            "mspace" => " ",
            "mphantom" or "annotation" or "annotation-xml" or "none" or "mprescripts" => "",
            "msub" => $"{Base(children)}_{Argument(1)}",
            "msup" => $"{Base(children)}^{Argument(1)}",
            "msubsup" or "munderover" => $"{Base(children)}_{Argument(1)}^{Argument(2)}",
            "munder" => $"{Base(children)}_{Argument(1)}",
            "mover" => Accent(children, Argument(0)) ?? $"{Base(children)}^{Argument(1)}",
            "mfrac" => $"\\frac{Argument(0)}{Argument(1)}",
            "msqrt" => $"\\sqrt{{{Row(node)}}}",
            "mroot" => $"\\sqrt[{(children.Length > 1 ? Node(children[1]) : "")}]{Argument(0)}",
            "mfenced" => Fenced(node, children),
            "mtable" => $"\\begin{{matrix}}{string.Join(@"\\", children.Select(r => string.Join("&", r.Elements().Select(Row))))}\\end{{matrix}}",
            _ => node.HasElements ? Row(node) : Characters(node.Value.Trim()),
        };
    }

    private static string Base(XElement[] children) => children.Length == 0 ? "{}" : Node(children[0]) is { Length: > 1 } tex && !tex.StartsWith('\\') ? "{" + tex + "}" : Node(children[0]);

    private static string? Accent(XElement[] children, string argument) => (children.Length > 1 ? children[1].Value.Trim() : "") switch
    {
        "¯" or "‾" or "_" or "―" or "\u0304" => $"\\bar{argument}",
        "^" or "ˆ" or "\u0302" => $"\\hat{argument}",
        "~" or "˜" or "∼" => $"\\tilde{argument}",
        "→" or "⃗" => $"\\vec{argument}",
        "." or "˙" => $"\\dot{argument}",
        _ => null,
    };

    private static string Fenced(XElement node, XElement[] children)
    {
        var open = node.Attribute("open") is null ? "(" : node.Get("open");
        var close = node.Attribute("close") is null ? ")" : node.Get("close");
        var separator = node.Attribute("separators") is null ? "," : node.Get("separators").Take(1).Aggregate("", (s, c) => s + c);
        return Characters(open) + string.Join(Characters(separator), children.Select(Node)) + Characters(close);
    }

    private static string Letters(string text, string variant)
    {
        var letters = Characters(text);
        if (variant.StartsWith("bold", StringComparison.Ordinal)) return $"\\mathbf{{{letters}}}";
        return text.Length > 1 && text.All(char.IsLetter) ? $"\\mathrm{{{letters}}}" : variant == "normal" && letters.Length == 1 && char.IsAsciiLetter(letters[0]) ? $"\\mathrm{{{letters}}}" : letters;
    }

    private static string Text(string text) => text.Trim().Length == 0 ? " " : $"\\text{{{string.Concat(text.Select(c => c is '%' or '&' or '_' or '#' or '{' or '}' ? "\\" + c : c is '\\' or '$' ? "" : c.ToString()))}}}";

    private static string Characters(string text)
    {
        var tex = new StringBuilder();
        foreach (var c in text)
            tex.Append(c switch
            {
                '{' or '}' or '%' or '&' or '#' or '_' or '$' => "\\" + c,
                '∑' => @"\sum ",
                '∏' => @"\prod ",
                '∫' => @"\int ",
                '\\' => @"\setminus ",
                '^' => "",
                '\u2061' or '\u2062' or '\u2063' or '\u2064' or '\u200B' => "",
                '\u00A0' or '\u2009' or '\u2003' or '\u2002' or '\u200A' or '\u202F' or '\u205F' => " ",
                '~' => @"\sim ",
                '′' => "'",
                '˙' => @"\cdot ",
                _ => c.ToString(),
            });
        return tex.ToString();
    }

    [GeneratedRegex(@"\\begin\{document\}(?<body>.*?)\\end\{document\}", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
