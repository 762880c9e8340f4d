using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing;

/// <summary>Blocks → Markdown, each with an empty line after it.</summary>
internal sealed partial class WriteBlocks(ImmutableArray<Finding>.Builder findings, bool mayCite = true)
{
    private const int DeepestNesting = 10;
    private const int DeepestHeading = 6;
    private const int LongestFormula = 4_900;

    public string Of(ImmutableArray<TextBlock> blocks) => Of(blocks, depth: 0);

    private string Of(ImmutableArray<TextBlock> blocks, int depth)
    {
        var text = new StringBuilder();
        TextBlock? previous = null;
        var isOther = false;
        foreach (var block in blocks)
        {
            isOther = block is TextBlock.List list && previous is TextBlock.List before && before.IsOrdered == list.IsOrdered && !isOther;
            foreach (var written in Write(block, depth, isOther).Where(w => w.Length > 0)) text.Append(written.TrimEnd('\n')).Append("\n\n");
            previous = block;
        }
        return text.ToString().TrimEnd('\n');
    }

    private IEnumerable<string> Write(TextBlock block, int depth, bool isOther) => block switch
    {
        TextBlock.Paragraph paragraph => [Line(paragraph.Content, paragraph)],
        TextBlock.Heading heading => [Heading(heading)],
        TextBlock.List list => depth < DeepestNesting ? [List(list, depth, isOther)] : list.Items.Select(i => Of(i, depth)),
        TextBlock.Quotation quotation => [depth < DeepestNesting ? Indent(Of(quotation.Content, depth + 1), "> ", "> ") : Of(quotation.Content, depth)],
        TextBlock.Verbatim verbatim => [Verbatim(verbatim.Text)],
        TextBlock.Formula formula => [Formula(formula)],
        TextBlock.Figure figure => [Figure(figure)],
        TextBlock.Table { Rows.IsEmpty: false } table => WriteTable.Of(table, findings),
        _ => [],
    };

    private string Line(ImmutableArray<TextInline> content, TextBlock block) => WriteInlines.Of(content, block.Place, findings, mayCite);

    private string Heading(TextBlock.Heading heading)
    {
        var line = Line(heading.Content, heading);
        return line.Length == 0 ? "" : new string('#', Math.Min(heading.Level + 1, DeepestHeading)) + " " + FinalMarks().Replace(line, @"\$0");
    }

    private string Figure(TextBlock.Figure figure) =>
        (figure.Picture.Path.Length == 0 ? "" : WriteInlines.Picture(CleanText.OneLine(figure.Picture.Alt), figure.Picture.Path) + "\n") + Line(figure.Caption, figure);

    // Two lists side by side would be one: the second has another bullet.
    private string List(TextBlock.List list, int depth, bool isOther)
    {
        var isTight = list.Items.All(i => i is [TextBlock.Paragraph] or [TextBlock.Paragraph, TextBlock.List]);
        var items = list.Items.Select((item, index) =>
        {
            var bullet = list.IsOrdered ? $"{list.Start + index}{(isOther ? ')' : '.')} " : isOther ? "+ " : "- ";
            var text = Of(item, depth + 1);
            return Indent(isTight ? text.Replace("\n\n", "\n", StringComparison.Ordinal) : text, bullet, new string(' ', bullet.Length));
        });
        return string.Join(isTight ? "\n" : "\n\n", items.Where(i => i.Length > 0));
    }

    private static string Indent(string text, string first, string others) => text.Length == 0 ? "" :
        first + string.Join('\n', text.Split('\n').Select((line, index) => index == 0 ? line : line.Length == 0 ? others.TrimEnd() : others + line));

    private static string Verbatim(string text)
    {
        var lines = text.Trim('\n');
        var fence = new string('`', Math.Max(3, Fences().Matches(lines).Select(m => m.Length + 1).DefaultIfEmpty().Max()));
        return lines.Length == 0 ? "" : $"{fence}\n{lines}\n{fence}";
    }

    private string Formula(TextBlock.Formula formula)
    {
        var tex = string.Join('\n', formula.Tex.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));
        return tex.Length is > 0 and <= LongestFormula && !tex.Contains("$$", StringComparison.Ordinal) && !tex.EndsWith('\\') && TexFormula.Read(tex).Trouble is null
            ? $"$$\n{tex}\n$$"
            : Line([new TextInline.Words(formula.Plain)], formula);
    }

    [GeneratedRegex(@"(?<!\\)#+$", RegexOptions.CultureInvariant)]
    private static partial Regex FinalMarks();

    [GeneratedRegex("`{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Fences();
}
