using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Journal.Importing;

/// <summary>The pointers of a page's text to its list of references.</summary>
internal static partial class PageCitations
{
    private const int LongestRange = 60;

    /// <summary>The labels that a link points to: its numbers, where its target is a reference by the names that publishers give to them.</summary>
    public static ImmutableArray<string> Of(HtmlElement link)
    {
        var target = link["data-rid"] is { Length: > 0 } rid ? "#" + rid : link["href"];
        if (target.IndexOf('#', StringComparison.Ordinal) is var at && at < 0) return [];
        var numbers = link.Line.Trim('[', ']', '(', ')', ',', ' ');
        return Numbers().IsMatch(numbers) && ReferenceId().IsMatch(target[(at + 1)..]) ? [.. Labels(numbers).Select(l => $"{l}")] : [];
    }

    /// <summary>Blocks whose citations all have a reference; another pointer is raised, as it was.</summary>
    public static ImmutableArray<TextBlock> Only(IEnumerable<TextBlock> blocks, IReadOnlySet<string> labels) => [.. blocks.Select(b => Only(b, labels))];

    /// <summary>In copied text the raised numbers stand level behind a stop: "has been reported.1 2".</summary>
    public static ImmutableArray<TextInline> FromDigits(string text, int references)
    {
        var inlines = ImmutableArray.CreateBuilder<TextInline>();
        var done = 0;
        foreach (Match match in Level().Matches(text))
        {
            var labels = Labels(match.Groups["numbers"].Value).ToArray();
            if (labels.Length == 0 || labels.Any(l => l < 1 || l > references)) continue;
            inlines.Add(new TextInline.Words(text[done..match.Groups["numbers"].Index]));
            inlines.AddRange(labels.Select(l => new TextInline.Citation($"{l}")));
            done = match.Index + match.Length;
        }
        inlines.Add(new TextInline.Words(text[done..]));
        return inlines.ToImmutable();
    }

    /// <summary>An entry of the list without its printed number, and without the links to databases behind it.</summary>
    public static ImmutableArray<TextInline> Bare(ImmutableArray<TextInline> entry)
    {
        var words = entry.ToList();
        var first = words.FindIndex(i => i is not TextInline.Words w || !w.Text.AsSpan().Trim().IsEmpty);
        if (first >= 0 && words[first] is TextInline.Words { Text: var text } && Number().Match(text) is { Success: true } match) words[first] = new TextInline.Words(text[match.Length..]);
        while (words is [.., TextInline.Words last])
        {
            var rest = Databases().Replace(last.Text, "");
            words.RemoveAt(words.Count - 1);
            if (rest.AsSpan().Trim().IsEmpty) continue;
            words.Add(new TextInline.Words(rest));
            break;
        }
        return [.. words];
    }

    /// <summary>The blocks of an entry as one run of text.</summary>
    public static ImmutableArray<TextInline> Joined(IEnumerable<TextBlock> blocks) =>
        [.. blocks.SelectMany((b, i) => (i > 0 ? [new TextInline.Words(" ")] : ImmutableArray<TextInline>.Empty).AddRange(b is TextBlock.Paragraph paragraph ? paragraph.Content : [new TextInline.Words(TextOf(b))]))];

    public static string TextOf(TextBlock block)
    {
        var text = new StringBuilder();
        Append(block, text);
        return text.ToString();
    }

    private static void Append(TextBlock block, StringBuilder text)
    {
        switch (block)
        {
            case TextBlock.Paragraph paragraph:
                text.Append(TextInline.PlainText(paragraph.Content));
                break;
            case TextBlock.Heading heading:
                text.Append(TextInline.PlainText(heading.Content));
                break;
            case TextBlock.Quotation quotation:
                foreach (var inner in quotation.Content) Append(inner, text);
                break;
            case TextBlock.List list:
                foreach (var inner in list.Items.SelectMany(i => i)) Append(inner, text);
                break;
            case TextBlock.Table table:
                foreach (var cell in table.Rows.SelectMany(r => r)) text.Append(TextInline.PlainText(cell)).Append(' ');
                break;
            case TextBlock.Verbatim verbatim:
                text.Append(verbatim.Text);
                break;
        }
        text.Append(' ');
    }

    private static TextBlock Only(TextBlock block, IReadOnlySet<string> labels) => block switch
    {
        TextBlock.Paragraph paragraph => paragraph with { Content = Only(paragraph.Content, labels) },
        TextBlock.Heading heading => heading with { Content = Only(heading.Content, labels) },
        TextBlock.Quotation quotation => quotation with { Content = Only(quotation.Content, labels) },
        TextBlock.List list => list with { Items = [.. list.Items.Select(i => Only(i, labels))] },
        TextBlock.Table table => table with { Caption = Only(table.Caption, labels), Rows = [.. table.Rows.Select(r => r.Select(c => Only(c, labels)).ToImmutableArray())] },
        _ => block,
    };

    private static ImmutableArray<TextInline> Only(ImmutableArray<TextInline> inlines, IReadOnlySet<string> labels) => Settled([.. inlines.Select(i => i switch
    {
        TextInline.Citation citation when !labels.Contains(citation.Label) => new TextInline.Marked(TextMark.Superscript, [new TextInline.Words(citation.Label)]),
        TextInline.Marked marked => marked with { Content = Only(marked.Content, labels) },
        TextInline.Link link => link with { Content = Only(link.Content, labels) },
        _ => i,
    })]);

    // "[1, 3–5]": brackets and commas go, and what the dash leaves out is cited too.
    private static ImmutableArray<TextInline> Settled(ImmutableArray<TextInline> inlines)
    {
        var settled = new List<TextInline>();
        for (var i = 0; i < inlines.Length; i++)
        {
            if (inlines[i] is not TextInline.Words words || settled is not [.., TextInline.Citation first] || i + 1 == inlines.Length || inlines[i + 1] is not TextInline.Citation last || !Between().IsMatch(words.Text)) settled.Add(inlines[i]);
            else if (words.Text.AsSpan().ContainsAny("-–—") && int.TryParse(first.Label, out var from) && int.TryParse(last.Label, out var to))
                for (var label = from + 1; label < to && label < from + LongestRange; label++) settled.Add(new TextInline.Citation($"{label}"));
        }
        for (var i = 0; i < settled.Count; i++)
            if (settled[i] is TextInline.Citation && i > 0 && settled[i - 1] is TextInline.Words before && Opening().Match(before.Text) is { Success: true } open)
            {
                var end = settled.FindIndex(i, s => s is not TextInline.Citation);
                if (end < 0 || settled[end] is not TextInline.Words after || Closing().Match(after.Text) is not { Success: true } close) continue;
                settled[i - 1] = new TextInline.Words(before.Text[..open.Index]);
                settled[end] = new TextInline.Words(after.Text[close.Length..]);
            }
        return [.. settled];
    }

    private static IEnumerable<int> Labels(string numbers)
    {
        foreach (Match part in Part().Matches(numbers))
        {
            var (from, to) = (int.Parse(part.Groups["from"].ValueSpan), part.Groups["to"].Success ? int.Parse(part.Groups["to"].ValueSpan) : 0);
            yield return from;
            for (var next = from + 1; next <= to && next < from + LongestRange; next++) yield return next;
        }
    }

    [GeneratedRegex(@"^(?:[\w.\-]*?(?:ref|cite?|bib|bibr|cr|reference)[\w\-.:]*?[0-9]+|[a-z0-9]{0,30}r[0-9]{1,3}|B[0-9]{1,3}|R[0-9]{1,3}|b[0-9]{1,4}|rf[0-9]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReferenceId();

    [GeneratedRegex(@"(?<=[\p{L})\]’”%][.,;:?!])(?<numbers>[0-9]{1,2}(?:[ ,–\-]{1,2}[0-9]{1,2})*)(?=\s+[\p{Lu}(‘“]|\s*$|\s+\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex(@"^[0-9]{1,3}(?:\s?[,–\-]\s?[0-9]{1,3})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^[\s,;–—\-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\s?[\[(]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s*[\])]", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?:[\s,;|\[\]·]|\b(?:OpenUrl|CrossRef|PubMed(?: Central)?|Google Scholar|Web of Science|Medline|Abstract/FREE Full Text|FREE Full Text|Full Text|View Abstract|View Article|Scopus|CAS|ISI|Search ADS|WorldCat)\b)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Databases();

    [GeneratedRegex(@"(?<from>[0-9]{1,3})(?:\s?[–\-]\s?(?<to>[0-9]{1,3}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[\s↵]*(?:\[[0-9]{1,3}\]|\(?[0-9]{1,3}[.)])\s*|^\s*[0-9]{1,3}\s+(?=\p{Lu})|^\s*[↵^]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
