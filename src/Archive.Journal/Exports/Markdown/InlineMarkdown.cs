using System.Text;
using System.Xml.Linq;

namespace Archive.Journal.Exports;

/// <summary>What stands within a paragraph of a page → a line of Markdown, or several where the page breaks it.</summary>
/// <param name="address">The absolute address of a link.</param>
/// <param name="inCell">Whether it stands in a table or a heading, which cannot be broken.</param>
internal sealed class InlineMarkdown(Func<string, string> address, bool inCell = false)
{
    private const string Break = "\\\n";

    private readonly StringBuilder _line = new();
    private (int Start, int End, string Text) _code;

    public static string Of(IEnumerable<XNode> nodes, Func<string, string> address, bool inCell = false)
    {
        var inline = new InlineMarkdown(address, inCell);
        inline.Write(nodes);
        return string.Join(Break, inline._line.ToString().Trim().Split(Break).Select(l => MarkdownEscape.LineStart(l.TrimStart())));
    }

    private void Write(IEnumerable<XNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is XText text) _line.Append(MarkdownEscape.Words(text.Value, inCell));
            else if (node is XElement element) Write(element);
        }
    }

    private void Write(XElement element)
    {
        _ = element.Name.LocalName switch
        {
            "em" => Wrap(element, EndsIn('*') ? "_" : "*"),
            "strong" => Wrap(element, EndsIn('*') ? "__" : "**"),
            "del" => Wrap(element, "~~"),
            "sup" when ClassOf(element) == "cite" => Cite(element),
            "sup" => Wrap(element, "^"),
            "sub" => Wrap(element, "~"),
            "code" => Code(element.Value),
            "math" => Formula(element),
            "a" => Link(element),
            "img" => Image(element),
            "br" => _line.Append(inCell ? " " : Break),
            _ => Inside(element),
        };
    }

    private StringBuilder Inside(XElement element)
    {
        Write(element.Nodes());
        return _line;
    }

    // Marks stand beside the words that they are for: a space between them would make them words.
    private StringBuilder Wrap(XElement element, string mark)
    {
        var start = _line.Length;
        Write(element.Nodes());
        var inside = _line.ToString(start, _line.Length - start);
        _line.Length = start;
        var words = inside.Trim();
        if (words.Length == 0) return _line.Append(inside);
        return _line.Append(inside, 0, inside.IndexOf(words[0], StringComparison.Ordinal)).Append(mark).Append(words).Append(mark).Append(inside.AsSpan(inside.TrimEnd().Length));
    }

    // Two in a row are one: the marks between them would be words.
    private StringBuilder Code(string code)
    {
        var text = _code.End > 0 && _code.End == _line.Length ? _code.Text + code : code;
        if (text.Length > code.Length) _line.Length = _code.Start;
        var start = _line.Length;
        _line.Append(MarkdownEscape.Code(text, inCell));
        _code = (start, _line.Length, text);
        return _line;
    }

    // "1,2" are two citations side by side, "1–3" the first and the last.
    private StringBuilder Cite(XElement element)
    {
        foreach (var node in element.Nodes()) _line.Append(node is XElement number ? $"[^{number.Value}]" : ((XText)node).Value.Trim(','));
        return _line;
    }

    private StringBuilder Formula(XElement element)
    {
        var mark = (string?)element.Attribute("display") == "block" ? "$$" : "$";
        return _line.Append(mark).Append(SourceOf(element)).Append(mark);
    }

    private StringBuilder Link(XElement element)
    {
        var url = address((string?)element.Attribute("href") ?? "");
        if (element.Value == url) return _line.Append('<').Append(url).Append('>');
        _line.Append('[');
        Write(element.Nodes());
        return _line.Append("](").Append(Target(url, (string?)element.Attribute("title"), inCell)).Append(')');
    }

    private StringBuilder Image(XElement element) =>
        _line.Append("![").Append(MarkdownEscape.Words((string?)element.Attribute("alt") ?? "", inCell)).Append("](").Append(Target(address((string?)element.Attribute("src") ?? ""), title: null, inCell)).Append(')');

    /// <summary>A formula as it was written, in TeX.</summary>
    public static string SourceOf(XElement math) => math.Descendants("annotation").First().Value;

    /// <summary>An address as it stands between the brackets of a link.</summary>
    public static string Target(string url, string? title = null, bool inCell = false)
    {
        var target = url.AsSpan().IndexOfAny("() ") < 0 && url.Length > 0 ? url : $"<{url}>";
        if (!string.IsNullOrEmpty(title)) target += $" \"{MarkdownEscape.Words(title).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return inCell ? target.Replace("|", "\\|", StringComparison.Ordinal) : target;
    }

    private bool EndsIn(char mark) => _line.Length > 0 && _line[^1] == mark;

    private static string ClassOf(XElement element) => (string?)element.Attribute("class") ?? "";
}
