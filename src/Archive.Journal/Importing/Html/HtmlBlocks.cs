using System.Buffers;
using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>Elements → blocks of text.</summary>
/// <param name="placeOf">The place of an offset.</param>
/// <param name="isLeftOut">Elements that say nothing.</param>
/// <param name="citationsOf">The labels of the references that a link points to; none for any other link.</param>
internal sealed class HtmlBlocks(Func<int, Place> placeOf, Func<HtmlElement, bool> isLeftOut, Func<HtmlElement, ImmutableArray<string>> citationsOf)
{
    private static readonly SearchValues<char> BetweenCitations = SearchValues.Create(" \t\n\u00A0,;[]()–-");

    /// <summary>The blocks of a text with some markup in it: a title or an abstract, as records hold it.</summary>
    public static ImmutableArray<TextBlock> OfFragment(string text, Place place) => ParseHtml.Fragment(text) is { } root
        ? new HtmlBlocks(_ => place, _ => false, _ => []).Of(root)
        : [new TextBlock.Paragraph([new TextInline.Words(text)], place)];

    /// <summary>The words of such a text, on one line.</summary>
    public static string LineOfFragment(string text) => text.AsSpan().ContainsAny('<', '&') ? CleanText.OneLine(ParseHtml.Fragment(text)?.Text ?? text) : CleanText.OneLine(text);

    public ImmutableArray<TextBlock> Of(HtmlElement element)
    {
        var writing = new Writing(this);
        writing.Walk(element);
        writing.Flush();
        return [.. writing.Blocks];
    }

    private sealed class Writing(HtmlBlocks rules)
    {
        private readonly List<TextInline> _run = [];
        private int _start;

        public List<TextBlock> Blocks { get; } = [];

        public void Walk(HtmlElement element)
        {
            foreach (var node in element.Children)
                if (node is HtmlElement child)
                {
                    if (!rules.Skips(child)) Take(child);
                }
                else if (node is HtmlText text && element.Name is not ("ul" or "ol" or "table" or "tr" or "tbody")) Add(new TextInline.Words(text.Text), text.Offset);
        }

        public void Flush()
        {
            if (_run.Any(i => i is TextInline.Citation) || TextInline.PlainText(_run).AsSpan().ContainsAnyExcept(" \t\n\r\u00A0"))
                Blocks.Add(new TextBlock.Paragraph([.. _run], rules.At(_start)));
            _run.Clear();
        }

        private void Take(HtmlElement element)
        {
            var isBlock = HtmlNames.IsBlock(element.Name);
            if (!isBlock && !element.HasBlocks)
            {
                foreach (var inline in rules.Inline(element)) Add(inline, element.Offset);
                return;
            }
            Flush();
            var place = rules.At(element.Offset);
            if (HtmlNames.HeadingLevel(element.Name) is var level and > 0) Heading(level, element, place);
            else if (element.Name is "title" && element.Length > 0) Heading(2, element, place);
            else if (element.Name is "ul" or "ol" or "menu" or "list") List(element, place);
            else if (element.Name is "blockquote" or "disp-quote") Blocks.Add(new TextBlock.Quotation(rules.Of(element), place));
            else if (element.Name is "pre") Blocks.Add(new TextBlock.Verbatim(element.Text, place));
            else if (element.Name is "table" && Rows(element) is { IsEmpty: false } rows) Blocks.Add(new TextBlock.Table(Caption(element), rows, place));
            else Walk(element);
            Flush();
        }

        private void Heading(int level, HtmlElement element, Place place)
        {
            var content = rules.Inlines(element);
            if (CleanText.OneLine(TextInline.PlainText(content)).Length > 0) Blocks.Add(new TextBlock.Heading(level, content, place));
        }

        private void List(HtmlElement element, Place place)
        {
            var items = element.Elements.Where(e => !rules.Skips(e)).Select(rules.Of).Where(i => !i.IsEmpty).ToImmutableArray();
            var isOrdered = element.Name == "ol" || element["list-type"] is "order" or "number";
            if (!items.IsEmpty) Blocks.Add(new TextBlock.List(isOrdered, int.TryParse(element["start"], out var start) && start >= 0 ? start : 1, items, place));
        }

        // A table within a table, or one with headings, is there for its looks.
        private ImmutableArray<ImmutableArray<ImmutableArray<TextInline>>> Rows(HtmlElement table)
        {
            if (table.All().Skip(1).Any(e => e.Name is "table" || HtmlNames.HeadingLevel(e.Name) > 0)) return [];
            return [.. table.All().Where(e => e.Name == "tr").Select(r => r.Elements.Where(c => c.Name is "td" or "th").Select(rules.Inlines).ToImmutableArray()).Where(r => !r.IsEmpty)];
        }

        private ImmutableArray<TextInline> Caption(HtmlElement table) => table.Elements.FirstOrDefault(e => e.Name == "caption") is { } caption ? rules.Inlines(caption) : [];

        private void Add(TextInline inline, int offset)
        {
            if (_run.Count == 0)
            {
                if (inline is TextInline.Words words && words.Text.AsSpan().Trim().IsEmpty) return;
                _start = offset;
            }
            _run.Add(inline);
        }
    }

    private Place At(int offset) => placeOf(offset);

    private bool Skips(HtmlElement element) => element.Name is "script" or "style" or "head" or "template" || isLeftOut(element);

    private ImmutableArray<TextInline> Inlines(HtmlElement element)
    {
        var inlines = ImmutableArray.CreateBuilder<TextInline>();
        foreach (var node in element.Children)
            if (node is HtmlText text) inlines.Add(new TextInline.Words(text.Text));
            else if (node is HtmlElement child && !Skips(child))
            {
                if (HtmlNames.IsBlock(child.Name)) inlines.Add(new TextInline.Words(" "));
                inlines.AddRange(Inline(child));
                if (HtmlNames.IsBlock(child.Name)) inlines.Add(new TextInline.Words(" "));
            }
        return inlines.ToImmutable();
    }

    private IEnumerable<TextInline> Inline(HtmlElement element) => element.Name switch
    {
        "br" => [new TextInline.LineBreak()],
        "a" or "ext-link" when citationsOf(element) is { IsEmpty: false } labels => labels.Select(l => new TextInline.Citation(l)),
        // An address that is its own text is a link anyway.
        "a" or "ext-link" when Url(element) is { Length: > 0 } url => element.Line == url ? [new TextInline.Words(url)] : [new TextInline.Link(url, Inlines(element))],
        "em" or "i" or "italic" or "var" => [new TextInline.Marked(TextMark.Emphasis, Inlines(element))],
        "strong" or "b" or "bold" => [new TextInline.Marked(TextMark.Strong, Inlines(element))],
        "sub" => [new TextInline.Marked(TextMark.Subscript, Inlines(element))],
        // A raised pointer to a reference is the pointer.
        "sup" => Inlines(element) is var raised && raised.Any(i => i is TextInline.Citation) ? WithoutCommas(raised) : [new TextInline.Marked(TextMark.Superscript, raised)],
        "code" or "tt" or "kbd" or "samp" or "monospace" => [new TextInline.Marked(TextMark.Code, Inlines(element))],
        _ => Inlines(element),
    };

    private static IEnumerable<TextInline> WithoutCommas(ImmutableArray<TextInline> raised) =>
        raised.Where(i => i is not TextInline.Words words || words.Text.AsSpan().ContainsAnyExcept(BetweenCitations));

    private static string Url(HtmlElement element)
    {
        var url = element["href"] is { Length: > 0 } href ? href : element["xlink:href"];
        return url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? url : "";
    }
}
