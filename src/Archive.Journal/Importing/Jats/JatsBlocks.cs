using System.Collections.Immutable;
using System.Xml.Linq;

namespace Archive.Journal.Importing.Jats;

/// <summary>Sections, paragraphs and what stands among them → blocks. An element that is not known gives its words.</summary>
internal sealed class JatsBlocks(JatsArticle article, JatsReferences references)
{
    // What makes a paragraph of JATS more than one.
    private static readonly ImmutableHashSet<string> Blocks =
    [
        "list", "def-list", "disp-formula", "disp-formula-group", "table-wrap", "table-wrap-group", "table", "array", "fig", "fig-group", "boxed-text", "disp-quote", "verse-group", "preformat", "speech", "statement",
        "supplementary-material", "chem-struct-wrap", "media", "sec", "p", "glossary", "ref-list", "fn-group", "block-alternatives", "graphic",
    ];

    public JatsInlines Inlines { get; } = new(article, references);

    /// <summary>The text, with what of the back matter is no statement.</summary>
    public ImmutableArray<TextBlock> Body(JatsStatements statements)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        foreach (var element in article.Body?.Elements() ?? [])
            if (!statements.IsTaken(element)) blocks.AddRange(Of(element, level: 1));
        foreach (var floats in article.Element.Children("floats-group", "floats-wrap")) blocks.AddRange(floats.Elements().SelectMany(e => Of(e, level: 1)));
        foreach (var element in article.Back?.Elements() ?? []) blocks.AddRange(Back(element, statements));
        return blocks.ToImmutable();
    }

    /// <summary>The abstract; those for other readers are left out where there is one.</summary>
    public ImmutableArray<TextBlock> Abstract()
    {
        var abstracts = article.Meta.Children("abstract").ToArray();
        var chosen = abstracts.FirstOrDefault(a => a.Get("abstract-type") is "" or "summary" or "section" or "abstract");
        foreach (var other in abstracts.Where(a => a != chosen)) article.LeaveOut(other);
        return chosen is null ? [] : [.. chosen.Elements().Where(e => e.Tag is not ("title" or "label")).SelectMany(e => e.Tag == "sec" ? RunIn(e) : Of(e, level: 1))];
    }

    public IEnumerable<TextBlock> Of(XElement element, int level)
    {
        var place = article.At(element);
        switch (element.Tag)
        {
            case "p":
                return Paragraph(element, level);
            case "sec" or "app" or "app-group" or "glossary" or "ack" or "notes" or "bio":
                return Section(element, level);
            case "title" or "label" or "sec-meta" or "object-id" or "caption" when element.Parent!.Tag is "sec" or "app" or "app-group" or "glossary" or "notes" or "ack" or "bio" && element.Tag != "caption":
                return [];
            case "title" or "subtitle":
                return Strong(element);
            case "list":
                return List(element, level);
            case "def-list":
                return [.. element.Children("title").SelectMany(Strong), new TextBlock.List(IsOrdered: false, 1, [.. element.Children("def-item").Select(i => Definition(i, level))], place), .. element.Children("def-list").SelectMany(d => Of(d, level))];
            case "disp-formula":
                return Formula(element);
            case "table-wrap":
                return Table(element, level);
            case "table" or "array":
                return JatsTable.Rows(element, Inlines) is { IsEmpty: false } rows ? [new TextBlock.Table([], rows, place) { Alignments = JatsTable.Alignments(element, rows[0].Length) }] : [];
            case "fig" or "chem-struct-wrap":
                return Figure(element, level);
            case "boxed-text" or "disp-quote" or "speech" or "statement":
                return [new TextBlock.Quotation([.. Labelled(element), .. element.Elements().Where(e => e.Tag is not ("label" or "title" or "caption" or "object-id")).SelectMany(e => Of(e, level))], place)];
            case "verse-group":
                return [new TextBlock.Quotation([.. element.Elements().Select(e => new TextBlock.Paragraph(Inlines.Of(e), article.At(e)))], place)];
            case "preformat" or "code":
                return [new TextBlock.Verbatim(CleanText.Characters(element.Value), place)];
            case "graphic":
                return [new TextBlock.Figure(JatsFiles.Picture([element], $"The file {element.Get("href")}: put it into the article's folder.", "Figure", article), [], place)];
            case "supplementary-material" or "media":
                return File(element, level);
            case "fn-group":
                return element.Elements().Where(e => !references.IsNote(e)).SelectMany(e => Of(e, level));
            case "fn" or "attrib" or "verse-line" or "alternatives" or "textual-form":
                return [new TextBlock.Paragraph(Inlines.Of(element), place)];
            case "ref-list":
                return [.. element.Elements().Where(e => e.Tag is not ("ref" or "title" or "label" or "ref-list")).SelectMany(e => Of(e, level)), .. element.Children("ref-list").SelectMany(e => Of(e, level))];
            case "sig-block" or "sig":
                return [new TextBlock.Paragraph(Inlines.Of(element), place)];
            case "fig-group" or "table-wrap-group" or "disp-formula-group" or "block-alternatives" or "table-wrap-foot" or "caption" or "answer" or "question" or "question-wrap":
                return [.. Labelled(element), .. element.Elements().Where(e => e.Tag is not ("label" or "title" or "caption")).SelectMany(e => Of(e, level))];
            case "object-id" or "permissions" or "alt-text" or "long-desc" or "ext-link" or "counts" when element.Parent!.Tag is not "p":
                return [];
            default:
                return element.Elements().Any(e => Blocks.Contains(e.Tag)) ? element.Elements().SelectMany(e => Of(e, level)) : [new TextBlock.Paragraph(Inlines.Of(element), place)];
        }
    }

    private IEnumerable<TextBlock> Back(XElement element, JatsStatements statements)
    {
        if (statements.IsTaken(element)) yield break;
        switch (element.Tag)
        {
            case "fn-group":
                foreach (var note in element.Children("fn").Where(n => !statements.IsTaken(n) && !references.IsNote(n))) article.LeaveOut(note);
                break;
            case "ack":
                break;
            case "sec" or "notes" when element.Elements().Any(statements.IsTaken):
                foreach (var part in element.Elements().Where(e => e.Tag is not ("title" or "label") && !statements.IsTaken(e))) article.LeaveOut(part);
                break;
            case "title" or "label":
                break;
            default:
                foreach (var block in Of(element, level: 1)) yield return block;
                break;
        }
    }

    // A paragraph with a list or a figure in it is a paragraph before it and one behind it.
    private IEnumerable<TextBlock> Paragraph(XElement paragraph, int level)
    {
        var run = new List<XNode>();
        foreach (var node in paragraph.Nodes().SelectMany(Unwrapped))
        {
            if (node is not XElement element || !Blocks.Contains(element.Tag) || (element.Tag == "graphic" && element.Parent!.Tag != "p"))
            {
                run.Add(node);
                continue;
            }
            if (Line(run) is { } before) yield return before;
            run.Clear();
            foreach (var block in Of(element, level)) yield return block;
        }
        if (Line(run) is { } rest) yield return rest;

        TextBlock.Paragraph? Line(List<XNode> nodes) => Inlines.Of(nodes) is var inlines && inlines.Any(i => i is not TextInline.Words words || !string.IsNullOrWhiteSpace(words.Text)) ? new TextBlock.Paragraph(inlines, article.At(paragraph)) : null;
    }

    // Emphasis and the like around a block is no mark of that block.
    private static IEnumerable<XNode> Unwrapped(XNode node) =>
        node is XElement { Name.LocalName: "bold" or "italic" or "named-content" or "styled-content" or "alternatives" } element && element.Elements().Any(e => Blocks.Contains(e.Tag) && e.Tag is not ("p" or "graphic")) ? element.Nodes().SelectMany(Unwrapped) : [node];

    private IEnumerable<TextBlock> Section(XElement section, int level)
    {
        var label = section.Child("label") is { } number ? JatsText.Plain(number) + " " : "";
        if (section.Child("title") is { } title && JatsText.Plain(title).Length > 0) yield return new TextBlock.Heading(level, [new TextInline.Words(label), .. Inlines.Of(title).Where(i => i is not TextInline.Citation)], article.At(title));
        else if (label.Length > 1) yield return new TextBlock.Heading(level, [new TextInline.Words(label)], article.At(section));
        foreach (var child in section.Elements().Where(e => e.Tag is not ("title" or "label")))
            foreach (var block in Of(child, level + 1)) yield return block;
    }

    private TextBlock[] RunIn(XElement section)
    {
        var title = section.Child("title") is { } given ? JatsText.Plain(given).TrimEnd(':', '.') : "";
        var blocks = section.Elements().Where(e => e.Tag is not ("title" or "label")).SelectMany(e => e.Tag == "sec" ? RunIn(e) : Of(e, level: 1)).ToArray();
        if (title.Length == 0) return blocks;
        TextInline[] head = [new TextInline.Marked(TextMark.Strong, [new TextInline.Words(title + ".")]), new TextInline.Words(" ")];
        return blocks is [TextBlock.Paragraph first, .. var rest] ? [first with { Content = [.. head, .. first.Content] }, .. rest] : [new TextBlock.Paragraph([.. head], article.At(section)), .. blocks];
    }

    private IEnumerable<TextBlock> List(XElement list, int level)
    {
        foreach (var title in list.Children("title", "label").SelectMany(Strong)) yield return title;
        var isOrdered = list.Get("list-type") is "order" or "ordered" or "arabic" or "alpha-lower" or "alpha-upper" or "roman-lower" or "roman-upper" or "number";
        var items = list.Children("list-item").Select(item => Item(item, isOrdered, level)).Where(i => !i.IsEmpty).ToImmutableArray();
        if (!items.IsEmpty) yield return new TextBlock.List(isOrdered, 1, items, article.At(list));
    }

    // A label that a list of numbers would not show, such as "(a)", is words of the item.
    private ImmutableArray<TextBlock> Item(XElement item, bool isOrdered, int level)
    {
        var blocks = item.Elements().Where(e => e.Tag != "label").SelectMany(e => Of(e, level)).ToImmutableArray();
        var label = item.Child("label") is { } given ? JatsText.Plain(given) : "";
        if (label.Length == 0 || label.All(c => !char.IsLetterOrDigit(c)) || (isOrdered && label.All(c => char.IsAsciiDigit(c) || c is '.' or ')'))) return blocks;
        return blocks is [TextBlock.Paragraph first, ..] ? blocks.SetItem(0, first with { Content = [new TextInline.Words(label + " "), .. first.Content] }) : blocks.Insert(0, new TextBlock.Paragraph([new TextInline.Words(label)], article.At(item)));
    }

    private ImmutableArray<TextBlock> Definition(XElement item, int level)
    {
        TextInline[] term = [.. item.Children("term").SelectMany(t => new TextInline[] { new TextInline.Marked(TextMark.Strong, Inlines.Of(t)), new TextInline.Words(": ") })];
        var blocks = item.Children("def").SelectMany(d => d.Elements()).SelectMany(e => Of(e, level)).ToImmutableArray();
        return blocks is [TextBlock.Paragraph first, ..] ? blocks.SetItem(0, first with { Content = [.. term, .. first.Content] }) : blocks.Insert(0, new TextBlock.Paragraph([.. term], article.At(item)));
    }

    private IEnumerable<TextBlock> Formula(XElement formula)
    {
        var label = formula.Child("label") is { } number ? JatsText.Plain(number) : "";
        var place = article.At(formula);
        if (!formula.Descendants().Any(e => e.Tag is "math" or "tex-math"))
        {
            if (formula.Descendants().FirstOrDefault(e => e.Tag is "graphic" or "inline-graphic") is { } picture) article.Leave(picture, $"A formula that is a picture: {picture.Get("href")}");
            if (JatsText.Plain(formula, "label") is { Length: > 0 } words) yield return new TextBlock.Paragraph([new TextInline.Words($"{words} {label}")], place);
            yield break;
        }
        var tex = article.Tex(formula);
        yield return new TextBlock.Formula(label.Length == 0 || tex.Length == 0 ? tex : $"{tex} \\qquad \\text{{{label}}}", $"{JatsText.FormulaText(formula)} {label}".Trim(), place);
    }

    private IEnumerable<TextBlock> Table(XElement wrap, int level)
    {
        var tables = wrap.Descendants().Where(e => e.Tag is "table" or "tgroup").ToArray();
        var caption = Caption(wrap);
        if (tables.Length == 0)
        {
            article.Leave(wrap, $"A table that is a picture: {wrap.Descendants().Select(e => e.Get("href")).FirstOrDefault(h => h.Length > 0)}; its caption is there.");
            yield return new TextBlock.Paragraph(caption, article.At(wrap));
        }
        foreach (var table in tables)
            if (JatsTable.Rows(table, Inlines) is { IsEmpty: false } rows) yield return new TextBlock.Table(caption, rows, article.At(wrap)) { Alignments = JatsTable.Alignments(table, rows[0].Length) };
        foreach (var foot in wrap.Children("table-wrap-foot", "attrib", "p", "fn", "supplementary-material").SelectMany(e => Of(e, level))) yield return foot;
    }

    // A figure without its picture is its caption, and one of several pictures has it below the first.
    private IEnumerable<TextBlock> Figure(XElement figure, int level)
    {
        var label = figure.Child("label") is { } given ? JatsText.Plain(given) : "";
        var caption = Caption(figure);
        foreach (var forms in figure.Descendants().Where(e => e.Tag is "graphic" or "media").GroupBy(e => e.Parent!.Tag == "alternatives" ? e.Parent : e).Select(g => g.ToImmutableArray()))
        {
            var missing = $"The picture {forms[0].Get("href")} of {(label.Length > 0 ? label : "a figure")}: put the file into the article's folder; its caption is in the text.";
            yield return new TextBlock.Figure(JatsFiles.Picture(forms, missing, label.TrimEnd('.', ':', ' ') is { Length: > 0 } name ? name : "Figure", article), caption, article.At(figure));
            caption = [];
        }
        if (!caption.IsEmpty) yield return new TextBlock.Paragraph(caption, article.At(figure));
        foreach (var other in figure.Elements().Where(e => e.Tag is not ("label" or "caption" or "graphic" or "media" or "alternatives" or "object-id" or "permissions" or "alt-text" or "long-desc" or "copyright-statement")))
            foreach (var block in Of(other, level)) yield return block;
    }

    // Its label leads to the file, or all of its caption, or its name.
    private IEnumerable<TextBlock> File(XElement file, int level)
    {
        var target = file.DescendantsAndSelf().Select(e => e.Get("href")).FirstOrDefault(h => h.Length > 0) ?? "";
        var attachment = new SourceAttachment(target.Length == 0 ? [] : [target], $"The file {target}{(file.Child("label") is { } label ? $" ({JatsText.Plain(label)})" : "")}: put it into the article's folder.", article.At(file));
        var caption = Caption(file);
        yield return new TextBlock.Paragraph(file.Child("label") is not null && caption is [var first, .. var rest] ? [new TextInline.File(attachment, [first]), .. rest] : [new TextInline.File(attachment, caption)], article.At(file));
        foreach (var other in file.Elements().Where(e => e.Tag is not ("label" or "caption" or "title" or "media" or "graphic" or "object-id" or "permissions" or "alt-text" or "long-desc" or "alternatives")))
            foreach (var block in Of(other, level)) yield return block;
        foreach (var block in file.Children("media").SelectMany(Labelled)) yield return block;
    }

    private IEnumerable<TextBlock> Labelled(XElement element) => Caption(element) is { IsEmpty: false } caption ? [new TextBlock.Paragraph(caption, article.At(element))] : [];

    private IEnumerable<TextBlock> Strong(XElement title) =>
        JatsText.Plain(title).Length == 0 ? [] : [new TextBlock.Paragraph([new TextInline.Marked(TextMark.Strong, Inlines.Of(title))], article.At(title))];

    // "Table 1. Title. More about it"
    private ImmutableArray<TextInline> Caption(XElement element)
    {
        var parts = new List<ImmutableArray<TextInline>>();
        if (element.Child("label") is { } label && JatsText.Plain(label) is { Length: > 0 } words) parts.Add([new TextInline.Words(char.IsLetterOrDigit(words[^1]) ? words + "." : words)]);
        foreach (var part in element.Children("title").Concat(element.Children("caption").SelectMany(c => c.Elements())).Concat(element.Children("caption").Where(c => !c.HasElements)))
            if (JatsText.Plain(part).Length > 0) parts.Add(Inlines.Of(part));
        return [.. parts.SelectMany((p, i) => i == 0 ? p : [new TextInline.Words(NeedsStop(parts[i - 1]) ? ". " : " "), .. p])];
    }

    private static bool NeedsStop(ImmutableArray<TextInline> part) => CleanText.OneLine(TextInline.PlainText(part)) is [.., var last] && char.IsLetterOrDigit(last);
}
