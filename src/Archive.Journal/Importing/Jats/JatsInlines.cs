using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Jats;

/// <summary>Mixed content → running text. An element that is not known gives its words.</summary>
internal sealed partial class JatsInlines(JatsArticle article, JatsReferences references)
{
    public ImmutableArray<TextInline> Of(XElement element) => Of(element.Nodes());

    public ImmutableArray<TextInline> Of(IEnumerable<XNode> nodes)
    {
        var inlines = new List<TextInline>();
        foreach (var node in nodes)
            if (node is XText text) inlines.Add(new TextInline.Words(text.Value));
            else if (node is XElement element) inlines.AddRange(Of1(element));
        return JatsCitations.Settle(inlines, references);
    }

    private IEnumerable<TextInline> Of1(XElement element)
    {
        switch (element.Tag)
        {
            case "italic" or "em":
                return Marked(element, TextMark.Emphasis);
            case "bold" or "strong":
                return Marked(element, TextMark.Strong);
            case "sub":
                return Marked(element, TextMark.Subscript);
            case "sup":
                return Marked(element, TextMark.Superscript);
            case "monospace" or "code":
                return [new TextInline.Marked(TextMark.Code, [new TextInline.Words(element.Value)])];
            case "xref":
                return Pointer(element);
            case "ext-link" or "uri" or "self-uri" or "inline-supplementary-material":
                return Link(element);
            case "inline-formula" or "math" or "tex-math" or "alternatives" or "chem-struct" or "disp-formula":
                return Formula(element);
            case "inline-graphic" or "graphic" or "private-char" or "media" or "inline-media":
                return [new TextInline.Picture(JatsFiles.Picture([element], $"A picture within the text: {element.Get("href")}{(element.Child("alt-text") is { } alt ? " — " + JatsText.Plain(alt) : "")}", "", article))];
            case "fn":
                return [new TextInline.Citation(references.Note(element))];
            case "break":
                return [new TextInline.LineBreak()];
            case "pub-id" when article.Origin is not null && element.Get("href") is { Length: > 0 } address:
                return [new TextInline.Words(address)];
            case "pub-id":
                return [new TextInline.Words(JatsReferences.Identifier(element))];
            case "name" or "string-name" when element.Child("surname") is not null && !element.Nodes().OfType<XText>().Any(t => t.Value.Any(char.IsLetterOrDigit)):
                return [new TextInline.Words(JatsReferences.NameOf(element))];
            case "p" or "title" or "def" or "term" or "list-item" or "label" or "td" or "th" or "collab":
                return [new TextInline.Words(" "), .. Of(element), new TextInline.Words(" ")];
            case "object-id" or "alt-text" or "long-desc" or "index-term" or "target" or "milestone-start" or "milestone-end" or "institution-id" or "permissions":
                return [];
            default:
                return Of(element);
        }
    }

    private ImmutableArray<TextInline> Marked(XElement element, TextMark mark)
    {
        var content = Of(element);
        // Raised citations are raised anyway.
        return mark == TextMark.Superscript && content.Any(c => c is TextInline.Citation) && content.All(c => c is TextInline.Citation || (c is TextInline.Words words && JatsCitations.IsSeparator(words.Text)))
            ? content : [new TextInline.Marked(mark, content)];
    }

    private IEnumerable<TextInline> Pointer(XElement pointer)
    {
        var content = Of(pointer);
        var ids = pointer.Get("rid").Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var text = JatsText.Plain(pointer);
        var labels = ids.Select(references.Find).OfType<string>().ToList();
        if (pointer.Get("ref-type") == "bibr" && references.ByNumbers(text) is { Count: > 0 } printed)
        {
            // What readers see counts.
            if (!labels.TrueForAll(printed.Contains) || labels.Count == 0) article.Findings.Add(Findings.Taken(article.At(pointer), $"The citation '{text}' points elsewhere in the file; it was taken to be of the reference with that number."));
            labels = printed;
        }
        if (labels.Count == 0)
        {
            if (article.Origin is not null && ids is [var id] && pointer.Get("ref-type") is "sec" or "fig" or "table") return [new TextInline.Link(JatsFiles.Section(id), content) { IsWithin = true }];
            if (pointer.Get("ref-type") is "bibr") article.Leave(pointer, $"A citation that leads nowhere: '{JatsText.Plain(pointer)}'; its words are there.");
            return content;
        }
        // A number is the reference's own; a name and a year are words of the text.
        IEnumerable<TextInline> citations = labels.Select(l => new TextInline.Citation(l));
        return Number().IsMatch(text) ? citations : [.. content, .. citations];
    }

    private ImmutableArray<TextInline> Link(XElement element)
    {
        var content = Of(element);
        var href = element.Get("href") is { Length: > 0 } target ? target : element.Tag == "uri" ? element.Value.Trim() : "";
        if (Doi.TryParse(href, out var doi)) href = doi.Url;
        if (element.Tag == "inline-supplementary-material" && href.Length > 0 && !href.Contains(':', StringComparison.Ordinal))
            return [new TextInline.File(new SourceAttachment([href], $"The file {href}: put it into the article's folder; its words are there.", article.At(element)), content)];
        if (href.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) href = "https://" + href;
        if (WebUrl.IsOne(href)) return content.IsEmpty ? [new TextInline.Link(href, [new TextInline.Words(href)])] : [new TextInline.Link(href, content)];
        if (href.Length > 0 && !JatsText.Plain(element).Contains(href, StringComparison.OrdinalIgnoreCase) && !href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !href.StartsWith('#'))
            article.Leave(element, $"The address '{href}' of a link; its words are there.");
        return content;
    }

    private IEnumerable<TextInline> Formula(XElement element)
    {
        var formula = element.DescendantsAndSelf().Any(e => e.Tag is "math" or "tex-math");
        if (!formula && element.Tag is "inline-formula" or "disp-formula" or "chem-struct") return [new TextInline.Words(JatsText.Plain(element))];
        return [new TextInline.Formula(article.Tex(element), JatsText.FormulaText(element))];
    }

    [GeneratedRegex(@"^[\s\[(]*[0-9]{1,4}[a-z]?(?:\s*[-–—−,;\s\u2010\u2011]\s*[0-9]{1,4})*[\s\])]*$|^[*†‡§¶#]{1,3}$|^[a-z]$|^$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
