using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.BibTeX;

/// <summary>An entry → an article.</summary>
internal static partial class BibTeXArticle
{
    private const int DeepestParents = 8;

    // Of the publisher, of the program that wrote the entry, and what says again what other fields say.
    private static readonly ImmutableHashSet<string> AboutTheRecord =
    [
        "publisher", "address", "location", "urldate", "url", "file", "timestamp", "owner", "bibsource", "biburl", "added-at", "interhash", "intrahash", "date-added", "date-modified", "bdsk-url-1", "bdsk-url-2", "bdsk-file-1", "langidopts", "language", "langid", "key", "sortname",
        "sortkey", "crossref", "xref", "xdata", "ids", "issn", "isbn", "series", "shorttitle", "pubstate", "numpages", "pagetotal", "month", "day", "year", "date", "eprinttype", "archiveprefix", "primaryclass", "eprintclass", "label", "options", "keyword", "unique-id", "type", "entrysubtype", "usera", "userb", "oa", "keywords-plus",
    ];

    public static SourceArticle Of(BibTeXEntry entry, IReadOnlyDictionary<string, BibTeXEntry> byKey, ImmutableArray<Finding>.Builder findings)
    {
        var record = new RecordFields(entry.Fields.IsEmpty ? [new RecordField("", "", entry.Place)] : WithParents(entry, byKey, findings));
        Sourced<string>? Line(params ReadOnlySpan<string> names) => record.First(names) is { } field ? field.With(Plain(field, findings)) : null;
        var title = Line("title");
        if (title is { } main && Line("subtitle") is { } subtitle && !main.Value.EndsWith(subtitle.Value, StringComparison.OrdinalIgnoreCase)) title = main.With($"{main.Value.TrimEnd(':')}: {subtitle.Value}");
        var pages = Line("pages");
        var isElocation = pages is { } printed && PrintedPages.IsElocation(PrintedPages.Read(printed.Value));
        var article = new SourceArticle(entry.Place)
        {
            Title = title,
            Type = PrintedType.From([record.Text("entrysubtype"), record.Text("type"), entry.Type == "letter" ? "letter" : ""], title?.Value ?? "", title?.Place ?? entry.Place, findings),
            Authors = People(record.First("author"), findings),
            HandlingEditors = People(record.First("editor"), findings),
            Published = Date(record, findings),
            Journal = Line("journaltitle", "journal", "fjournal"),
            JournalAliases = [.. new[] { "journaltitle", "journal", "fjournal", "shortjournal", "issn", "eissn" }.Select(n => Line(n)?.Value ?? "").Where(t => t.Length > 0)],
            Volume = Line("volume"),
            Issue = Line("number", "issue"),
            Pages = isElocation ? null : pages?.With(PrintedPages.Read(pages.Value.Value)),
            ElocationId = Line("eid", "article-number", "articleno", "elocation-id") ?? (isElocation ? pages : null),
            Doi = Verbatim(record.First("doi")) ?? DoiInUrl(record),
            Pmid = Line("pmid") ?? (record.Text("eprinttype", "archiveprefix").Equals("pubmed", StringComparison.OrdinalIgnoreCase) ? Line("eprint") : null),
            Pmcid = Line("pmcid", "pmc"),
            Language = Line("langid", "language") is { } language ? language.With(PrintedLanguage.Read(language.Value)) : null,
            Keywords = [.. Line("keywords", "keyword") is { } keywords ? keywords.Value.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(k => keywords.With(k)) : []],
            Abstract = record.First("abstract") is { } text ? PlainParagraphs.Of(text.With(TexText.Plain(text.Value, UnknownIn(text, findings)))) : [],
        };
        article = article with { FullTextUrl = article.Doi is null ? Verbatim(record.First("url")) : null };
        record.TellOthers(AboutTheRecord, findings);
        return article;
    }

    // An entry inherits the fields that it does not have itself; what the parent calls its title is the journal's.
    private static List<RecordField> WithParents(BibTeXEntry entry, IReadOnlyDictionary<string, BibTeXEntry> byKey, ImmutableArray<Finding>.Builder findings)
    {
        var fields = entry.Fields.ToList();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { entry.Key };
        var at = entry;
        while (seen.Count < DeepestParents && at.Fields.FirstOrDefault(f => f.Name is "crossref" or "xdata") is { } pointer)
        {
            if (!byKey.TryGetValue(pointer.Value.Trim(), out var parent) || !seen.Add(parent.Key))
            {
                findings.Add(Findings.Left(pointer.Place, $"'{Findings.Short(pointer.Value)}', from which the entry was to inherit, is not in the file."));
                break;
            }
            foreach (var field in parent.Fields.Where(f => f.Name is not ("crossref" or "xdata" or "doi" or "url" or "author" or "pages" or "note" or "editor")))
            {
                var inherited = field.Name == "title" && pointer.Name == "crossref" ? field with { Name = "journaltitle" } : field;
                if (!fields.Any(f => f.Name == inherited.Name || (inherited.Name == "journaltitle" && f.Name == "journal"))) fields.Add(inherited);
            }
            at = parent;
        }
        return fields;
    }

    private static ImmutableArray<SourcePerson> People(Sourced<string>? list, ImmutableArray<Finding>.Builder findings) => list is not { } names ? []
        : BibTeXNames.Read(names.Value, names.Place, part => Plain(names.With(part), findings), () => findings.Add(Findings.Left(names.Place, "'and others': the authors that the entry does not name.")));

    // A date may be a range, or uncertain (ISO 8601-2); then what comes first is known.
    private static Sourced<PartialDate>? Date(RecordFields record, ImmutableArray<Finding>.Builder findings)
    {
        if (record.First("date") is { } date) return PrintedDate.Read(Plain(date, findings).Split('/')[0].TrimEnd('~', '?', '%', '.'), date.Place, findings);
        if (record.First("year") is not { } year) return null;
        if (PrintedDate.From(Plain(year, findings), "", "") is null) return PrintedDate.Read(Plain(year, findings), year.Place, findings);
        var (month, day) = (record.First("month") is { } given ? Plain(given, findings) : "", record.Text("day"));
        // "1~jan" and "jan 1".
        var words = month.Split([' ', '\u00A0', '.', ',', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 2 && words.FirstOrDefault(w => w.All(char.IsAsciiDigit)) is { } number && words.FirstOrDefault(w => !w.All(char.IsAsciiDigit)) is { } name) (month, day) = (name, number);
        else if (words.Length > 1)
        {
            findings.Add(Findings.Taken(record.First("month")!.Value.Place, $"Of the date '{Findings.Short(month)}' the year alone was taken."));
            month = "";
        }
        return PrintedDate.From(Plain(year, findings), month, day) is { } known ? year.With(known) : null;
    }

    // Addresses and numbers are not TeX, but many programs write them as if they were.
    private static Sourced<string>? Verbatim(Sourced<string>? field) => field?.With(Escapes().Replace(CleanText.OneLine(field.Value.Value).Trim('{', '}'), ""));

    private static Sourced<string>? DoiInUrl(RecordFields record) => Verbatim(record.First("url")) is { } url && Doi.TryParse(url.Value, out var doi) ? url.With(doi.Value) : null;

    private static string Plain(Sourced<string> field, ImmutableArray<Finding>.Builder findings) => CleanText.OneLine(TexText.Plain(field.Value, UnknownIn(field, findings)));

    private static Action<string> UnknownIn(Sourced<string> field, ImmutableArray<Finding>.Builder findings) =>
        command => findings.Add(Findings.Left(field.Place, $"The TeX command '\\{Findings.Short(command)}', which is not known; what it is given stays."));

    [GeneratedRegex(@"\\(?=[_%&#~$])", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
