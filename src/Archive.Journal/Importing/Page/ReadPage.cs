using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>
/// The blocks of a page → what they say of its article: its headings part the text from the abstract, the references, the statements
/// below it, and the furniture. The head of a page, where it says something, is trusted more.
/// </summary>
internal sealed partial class ReadPage(SourceArticle known, ImmutableArray<Finding>.Builder findings)
{
    private const int ShortestProse = 90;
    private const int LongestLabel = 60;
    private const int Lowest = 9;

    private readonly List<TextBlock> _abstract = [];
    private readonly List<TextBlock> _body = [];
    private readonly List<SourceReference> _references = [];
    private readonly PageAuthors _authors = new(known.Authors);
    private readonly SourceArticle _known = known;
    private SourceArticle _article = known;
    private PagePart _part = PagePart.Front;
    private PrintedStatementKind _statement;
    private int _level = Lowest;

    // After the list of references or the footnotes have begun, no text comes.
    private bool _isOver;
    private (int Lines, Place First, string Example) _left;

    /// <param name="blocks">From the title on.</param>
    /// <param name="text">Where the element begins that the page calls the text; null where there is none.</param>
    public SourceArticle From(IEnumerable<TextBlock> blocks, Place? text = null)
    {
        foreach (var block in blocks)
        {
            // Whatever stood before it ends there.
            if (text is { } start && block.Place.CompareTo(start) >= 0)
            {
                if (_part == PagePart.Furniture) _part = PagePart.Front;
                text = null;
            }
            Take(block);
        }
        if (_left.Lines > 0) findings.Add(Findings.Furniture(_left.First, _left.Lines, _left.Example));
        var labels = _references.Select(r => r.Label).ToHashSet(StringComparer.Ordinal);
        return _article with
        {
            Authors = _authors.All(findings),
            Abstract = _abstract.Count > 0 ? [.. _abstract] : _article.Abstract,
            Body = PageCitations.Only(_body, labels),
            References = [.. _references],
        };
    }

    private void Take(TextBlock block)
    {
        var line = LineOf(block);
        if (block is TextBlock.Heading heading) Head(heading, line);
        // Pages whose headings are paragraphs, and the copied text of any.
        else if (line.Length is > 0 and <= LongestLabel && block is TextBlock.Paragraph && PageHeading.Of(line) is { } head && (head.Part != PagePart.Furniture || OtherLists().IsMatch(line)) && (head.Part != PagePart.Statement || _part != PagePart.Front)) Begin(head, Lowest);
        else if (line.Length > 0) Content(block, line);
    }

    private void Head(TextBlock.Heading heading, string line)
    {
        if (IsTitle(line)) return;
        // Labels of buttons among the names and dates begin nothing.
        var begun = PageHeading.Of(line);
        if (_part == PagePart.Front && begun is { Part: PagePart.Furniture } && PageFurniture.IsLine(line)) Leave(heading, line);
        else if (begun is { } head) Begin(head, heading.Level);
        else if (_part == PagePart.Body && Caption().IsMatch(line)) _body.Add(new TextBlock.Paragraph(heading.Content, heading.Place));
        else if (_part is PagePart.Furniture or PagePart.Abstract && heading.Level > _level)
        {
            if (_part == PagePart.Abstract) _abstract.Add(heading);
        }
        else if (_isOver)
        {
            (_part, _level) = (PagePart.Furniture, heading.Level);
            Leave(heading, line);
        }
        else
        {
            (_part, _level) = (PagePart.Body, Lowest);
            _body.Add(heading with { Level = Math.Max(1, heading.Level - 1) });
        }
    }

    private void Begin((PagePart Part, PrintedStatementKind? Statement) head, int level)
    {
        (_part, _level) = (head.Part, level);
        _statement = head.Statement ?? default;
        _isOver |= head.Part is PagePart.References or PagePart.Notes || (head.Part == PagePart.Statement && _body.Count > 0);
    }

    private void Content(TextBlock block, string line)
    {
        switch (_part)
        {
            case PagePart.Front:
                if (!(block is TextBlock.List list ? list.Items.SelectMany(i => i).Aggregate(true, (all, b) => TryFront(b, LineOf(b)) && all) : TryFront(block, line))) Leave(block, line);
                break;
            case PagePart.Abstract:
                if (PageFurniture.IsLine(line)) Leave(block, line);
                else if (!TryStatement(block, line, isFootnote: false) && !TryKeywords(line, block.Place) && !TryRights(line, block.Place) && !TryDates(line, block.Place)) _abstract.Add(block);
                break;
            case PagePart.Body:
                if (PageFurniture.IsLine(line)) Leave(block, line);
                else if (!TryStatement(block, line, isFootnote: false) && !TryKeywords(line, block.Place)) AddText(block);
                break;
            case PagePart.References:
                foreach (var entry in Entries(block)) AddReference(entry);
                break;
            case PagePart.Statement:
                if (_statement == PrintedStatementKind.Correspondence) _authors.AddCorrespondence(PrintedStatement.Split(line, isFootnote: true)?.Text ?? line, block.Place);
                else if (PageFurniture.IsLine(line)) Leave(block, line);
                else
                    foreach (var item in Items(block))
                        if (!TryStatement(item, LineOf(item), isFootnote: false)) _article = PrintedStatement.Into(_article, _statement, LineOf(item), item.Place);
                // One line has the editor's name; what follows is something else.
                if (_statement == PrintedStatementKind.HandlingEditor) _part = PagePart.Furniture;
                break;
            case PagePart.Notes:
                foreach (var note in Items(block)) Note(note, LineOf(note));
                break;
            case PagePart.Affiliations:
                foreach (var item in Items(block)) _authors.AddAffiliation(LineOf(item), item.Place);
                break;
            case PagePart.Rights:
                if (PrintedLicense.FromUrl(line + " " + UrlsIn(block)) is { Length: > 0 } id) _article = _article with { License = _article.License ?? new Sourced<string>(id, block.Place) };
                else if (!TryRights(line, block.Place)) Leave(block, line);
                break;
            case PagePart.History:
                foreach (var item in Items(block))
                    if (!TryDates(LineOf(item), item.Place)) Leave(item, LineOf(item));
                break;
            case PagePart.Keywords:
                if (_article.Keywords.IsEmpty) _article = _article with { Keywords = [.. Items(block).SelectMany(i => LineOf(i).Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(k => new Sourced<string>(k, i.Place)))] };
                break;
            default:
                Leave(block, line);
                break;
        }
    }

    // Between the title and the text: people, dates, numbers; the first sentence begins the text.
    private bool TryFront(TextBlock block, string line)
    {
        if (line.Length == 0 || IsTitle(line) || TryDates(line, block.Place) || TryNumbers(line, block.Place)) return true;
        if (PageFurniture.IsLine(line)) return false;
        if (TryStatement(block, line, isFootnote: false) || TryKeywords(line, block.Place) || TryRights(line, block.Place) || _authors.AreAllIn(line)) return true;
        if (_authors.TryNames(line, block.Place) || _authors.TryAffiliation(line, block.Place)) return true;
        if (block is not TextBlock.Paragraph || !(line.Length >= ShortestProse || Prose().IsMatch(line))) return false;
        _part = PagePart.Body;
        _body.Add(block);
        return true;
    }

    private bool TryRights(string line, Place place)
    {
        if (!RightsNotice().IsMatch(line)) return false;
        _article = _article with { Rights = _article.Rights ?? new Sourced<string>(line, place) };
        return true;
    }

    private bool TryKeywords(string line, Place place)
    {
        if (Keywords().Match(line) is not { Success: true } match) return false;
        if (_article.Keywords.IsEmpty) _article = _article with { Keywords = [.. line[match.Length..].TrimEnd('.').Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(k => new Sourced<string>(k, place))] };
        return true;
    }

    private bool TryStatement(TextBlock block, string line, bool isFootnote)
    {
        var statement = Labelled(block, line) ?? PrintedStatement.Split(line, isFootnote);
        if (statement is not { } found) return false;
        if (found.Kind == PrintedStatementKind.Correspondence) _authors.AddCorrespondence(found.Text, block.Place);
        else _article = PrintedStatement.Into(_article, found.Kind, found.Text, block.Place);
        return true;
    }

    // The label of a figure or table often stands apart from its caption.
    private void AddText(TextBlock block)
    {
        if (block is TextBlock.Paragraph caption && _body is [.., TextBlock.Paragraph label] && CaptionLabel().IsMatch(LineOf(label))) _body[^1] = label with { Content = [.. label.Content, new TextInline.Words(" "), .. caption.Content] };
        else _body.Add(block);
    }

    // Words in bold type at the beginning are a label.
    private static LabelledStatement? Labelled(TextBlock block, string line)
    {
        if (block is not TextBlock.Paragraph { Content: [var first, ..] } || first is not TextInline.Marked { Mark: TextMark.Strong or TextMark.Emphasis } marked) return null;
        var label = CleanText.OneLine(TextInline.PlainText(marked.Content));
        var text = line.Length > label.Length ? line[label.Length..].TrimStart(' ', ':', '.', '–', '—') : "";
        return text.Length > 0 && PrintedStatement.KindOf(label) is { } kind ? new LabelledStatement(kind, text) : null;
    }

    private void Note(TextBlock note, string line)
    {
        if (line.Length == 0 || TryStatement(note, line, isFootnote: true) || TryDates(line, note.Place)) return;
        if (PageFurniture.IsLine(line)) Leave(note, line);
        else if (!_authors.TryAffiliation(line, note.Place) && !TryRights(line, note.Place)) findings.Add(Findings.Left(note.Place, $"A footnote: {Findings.Short(line)}"));
    }

    private bool TryDates(string line, Place place)
    {
        var isDate = false;
        foreach (Match match in Dated().Matches(line))
        {
            if (PrintedDate.Read(match.Groups["date"].Value, place, ImmutableArray.CreateBuilder<Finding>()) is not { } date) continue;
            isDate = true;
            _article = match.Groups["what"].Value.ToLowerInvariant() switch
            {
                "received" => _article with { Received = _article.Received ?? date },
                "accepted" => _article with { Accepted = _article.Accepted ?? date },
                _ => _article with { Published = _article.Published is { } there && !date.Value.ToString().StartsWith(there.Value.ToString(), StringComparison.Ordinal) ? there : date },
            };
        }
        return isDate && line.Length < ShortestProse * 3;
    }

    // A line with the DOI, and one with the journal, year, volume and page.
    private bool TryNumbers(string line, Place place)
    {
        var doi = PrintedWork.FindDoi(line);
        if (line.Length - doi.Length > LongestLabel * 2 || (doi.Length > 0 && WithoutAddress(line, doi).Count(char.IsLetter) > LongestLabel / 2)) return false;
        if (doi.Length > 0) _article = _article with { Doi = _article.Doi ?? new Sourced<string>(doi, place) };
        var cited = PrintedWork.Read(line);
        if (cited.Volume.Length > 0 && cited.Year is { } year && (_article.Journal is null || KnownWork.Key(_article.Journal.Value.Value) == KnownWork.Key(cited.Journal)))
            _article = _article with
            {
                Journal = _article.Journal ?? new Sourced<string>(cited.Journal, place),
                Published = _article.Published ?? new Sourced<PartialDate>(year, place),
                Volume = _article.Volume ?? new Sourced<string>(cited.Volume, place),
                Pages = _article.Pages ?? (cited.Page.Length > 0 && _article.ElocationId is null && !PrintedPages.IsElocation(cited.Page) ? new Sourced<string>(cited.Page, place) : null),
                ElocationId = _article.ElocationId ?? (_article.Pages is null && PrintedPages.IsElocation(cited.Page) ? new Sourced<string>(cited.Page, place) : null),
            };
        return doi.Length > 0 || cited.Volume.Length > 0;
    }

    private static string WithoutAddress(string line, string doi) => Address().Replace(line, "").Replace(doi, "", StringComparison.OrdinalIgnoreCase);

    private void AddReference(TextBlock entry)
    {
        var content = PageCitations.Bare(entry is TextBlock.Paragraph paragraph ? paragraph.Content : [new TextInline.Words(LineOf(entry))]);
        if (CleanText.OneLine(TextInline.PlainText(content)) is not { Length: > 0 } line) return;
        if (PageFurniture.IsLine(line)) Leave(entry, line);
        else _references.Add(new SourceReference($"{_references.Count + 1}", content, entry.Place));
    }

    private void Leave(TextBlock block, string line)
    {
        if (line.Length > 0) _left = _left.Lines == 0 ? (1, block.Place, line) : _left with { Lines = _left.Lines + 1 };
    }

    private bool IsTitle(string line) => _known.Title is { } title && KnownWork.Key(title.Value) is { Length: > 0 } key && (KnownWork.Key(line) == key || KnownWork.Key(Address().Replace(line, "")) == key);

    // An entry may list its authors within itself.
    private static IEnumerable<TextBlock> Entries(TextBlock block) =>
        block is TextBlock.List list ? list.Items.Select(i => new TextBlock.Paragraph(PageCitations.Joined(i), i[0].Place)) : Items(block);

    // The items of a list, each as one paragraph; a table of references, as old pages have it, row by row.
    private static IEnumerable<TextBlock> Items(TextBlock block) => block switch
    {
        TextBlock.List list => list.Items.SelectMany(i => i is [TextBlock.Paragraph only] ? [only] : i.Any(b => b is TextBlock.List) ? i.SelectMany(Items) : [new TextBlock.Paragraph(PageCitations.Joined(i), i[0].Place)]),
        TextBlock.Table table => table.Rows.Select(r => new TextBlock.Paragraph([.. r.SelectMany(c => c.Append(new TextInline.Words(" ")))], table.Place)),
        _ => [block],
    };

    private static string LineOf(TextBlock block) => CleanText.OneLine(PageCitations.TextOf(block));

    private static string UrlsIn(TextBlock block) => block is TextBlock.Paragraph paragraph ? string.Join(' ', paragraph.Content.OfType<TextInline.Link>().Select(l => l.Url)) : "";

    [GeneratedRegex(@"\b(?<what>Received|Accepted|Published online first|Published online|First published online|First published|Published)\b:?\s+(?:in final form\s+|on\s+)?(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? [0-9]{4}|[A-Z][a-z]{2,8}\.? [0-9]{1,2},? [0-9]{4}|[A-Z][a-z]{2,8} [0-9]{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    // What is certain to begin something else, even without a heading's tag.
    [GeneratedRegex(@"^(?:how to cite|cite this article|author biograph)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherLists();

    [GeneratedRegex(@"^(?:Figure|Fig\.|Table|Box) [0-9]{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(?:Figure|Fig\.?|Table|Box) [0-9A-Z]{1,3}[.:]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CaptionLabel();

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // A short letter's first sentence, or what it is addressed to.
    [GeneratedRegex(@"^(?:(?:Dear )?(?:Sir|Editor|Sirs|Madam)\b|To the Editor\b)|^\p{Lu}\P{Lu}*(?:\s+\S+){6,}[.?!]$", RegexOptions.CultureInvariant)]
    private static partial Regex Prose();

    [GeneratedRegex(@"^key ?words?:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Keywords();

    [GeneratedRegex(@"^(?:©|\(c\)|copyright)[\s:]|\ball rights reserved\b|\bcopyright (?:©|holder|\(c\))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RightsNotice();
}
