using System.Xml.Linq;
using Archive.Engine;

namespace Archive.Journal.Exports;

/// <summary>
/// A text as a page shows it → Markdown. It is made from the page's own HTML and not from the maintainer's file: what the page does not
/// show, such as a comment, is not there to be written.
/// </summary>
/// <param name="address">The absolute address of a link.</param>
internal sealed class ProseMarkdown(Func<string, string> address)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "hr", "figure", "div" };

    /// <summary>Blocks with an empty line between them; without one at the end.</summary>
    public string Of(string html) => string.Join("\n\n", BlocksIn(SafeHtml.Read(html)));

    private List<string> BlocksIn(XElement parent)
    {
        var (blocks, run, wasAlternate) = (new List<string>(), new List<XNode>(), false);
        XElement? previous = null;
        foreach (var node in parent.Nodes())
        {
            if (node is not XElement element || !Blocks.Contains(element.Name.LocalName))
            {
                run.Add(node);
                continue;
            }
            EndRun();
            // Two lists in a row would be one, were it not for their marks.
            wasAlternate = previous?.Name == element.Name && !wasAlternate;
            blocks.Add(Block(element, wasAlternate));
            previous = element;
        }
        EndRun();
        blocks.RemoveAll(b => b.Length == 0);
        return blocks;

        void EndRun()
        {
            if (run.Count > 0 && Inline(run) is { Length: > 0 } line)
            {
                blocks.Add(line);
                previous = null;
            }
            run.Clear();
        }
    }

    private string Block(XElement element, bool isAlternate) => element.Name.LocalName switch
    {
        "p" => Inline(element.Nodes()),
        ['h', >= '1' and <= '6' and var level] => $"{new string('#', level - '0')} {InlineMarkdown.Of(element.Nodes(), address, inCell: true)}",
        "ul" => List(element, _ => isAlternate ? "* " : "- "),
        "ol" => List(element, n => $"{((int?)element.Attribute("start") ?? 1) + n}{(isAlternate ? ")" : ".")} "),
        "blockquote" => Prefixed(string.Join("\n\n", BlocksIn(element)), "> ", "> "),
        "pre" => MarkdownEscape.CodeBlock(element.Value, ((string?)element.Element("code")?.Attribute("class") ?? "").Replace("language-", "", StringComparison.Ordinal)),
        "hr" => "---",
        "figure" => Figure(element),
        "div" when element.Element("table") is { } table => Table(table),
        "div" when element.Element("math") is { } math => $"$$\n{InlineMarkdown.SourceOf(math)}\n$$",
        _ => Inline(element.Nodes()),
    };

    private string Inline(IEnumerable<XNode> nodes) => InlineMarkdown.Of(nodes, address);

    private string List(XElement list, Func<int, string> mark)
    {
        var isLoose = list.Elements("li").Any(i => i.Elements("p").Any());
        var items = list.Elements("li").Select((item, n) => Prefixed(Item(item, isLoose), mark(n), new string(' ', mark(n).Length)));
        return string.Join(isLoose ? "\n\n" : "\n", items);
    }

    // In a list without space a list within stands right below the words; before anything else an empty line is needed.
    private string Item(XElement item, bool isLoose)
    {
        var blocks = BlocksIn(item);
        return string.Join(isLoose || item.Elements().Any(e => Blocks.Contains(e.Name.LocalName) && e.Name.LocalName is not ("ul" or "ol")) ? "\n\n" : "\n", blocks);
    }

    // The picture, and below it in the same paragraph what it shows.
    private string Figure(XElement figure)
    {
        var picture = InlineMarkdown.Of(figure.Nodes().Where(n => n is XElement { Name.LocalName: "a" or "img" }).SelectMany(n => n is XElement { Name.LocalName: "a" } link ? link.Nodes() : [n]), address);
        if (picture.Length == 0) picture = Inline(figure.Nodes().Where(n => n is not XElement { Name.LocalName: "figcaption" }));
        return figure.Element("figcaption") is { } caption ? picture + "\n" + Inline(caption.Nodes()) : picture;
    }

    private string Table(XElement table)
    {
        var head = table.Element("thead")?.Element("tr");
        var rows = (table.Element("tbody")?.Elements("tr") ?? []).ToList();
        var columns = rows.Append(head).OfType<XElement>().Max(r => r.Elements().Count());
        var first = head ?? rows[0];
        var lines = new List<string>
        {
            Row(head, columns),
            "| " + string.Join(" | ", Enumerable.Range(0, columns).Select(c => Rule(first.Elements().ElementAtOrDefault(c)))) + " |",
        };
        lines.AddRange(rows.Select(r => Row(r, columns)));
        var text = string.Join('\n', lines);
        return table.Element("caption") is { } caption ? $"{Inline(caption.Nodes())}\n\n{text}" : text;
    }

    private string Row(XElement? row, int columns) =>
        "| " + string.Join(" | ", Enumerable.Range(0, columns).Select(c => row?.Elements().ElementAtOrDefault(c) is { } cell ? InlineMarkdown.Of(cell.Nodes(), address, inCell: true) : "")) + " |";

    private static string Rule(XElement? cell) => (string?)cell?.Attribute("class") switch
    {
        "left" => ":--",
        "center" => ":-:",
        "right" => "--:",
        _ => "---",
    };

    /// <summary>Lines below a mark, such as that of a list's item.</summary>
    public static string Prefixed(string text, string first, string others) =>
        (first + string.Join('\n', text.Split('\n').Select((line, n) => n == 0 ? line : line.Length == 0 ? others.TrimEnd() : others + line))).TrimEnd();
}
