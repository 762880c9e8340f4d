using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>CSL-JSON, which citation managers write: one item or a list of them (Citation Style Language 1.0.2, input data).</summary>
internal sealed partial class CslJsonFormat : SourceFormat
{
    // What names or classifies the record and not the article; styles of citing.
    private static readonly ImmutableHashSet<string> AboutTheRecord =
        ["id", "type", "citation-key", "citation-label", "categories", "accessed", "publisher", "publisher-place", "source", "archive", "archive_location", "call-number", "shortTitle", "title-short", "genre", "status", "reviewed-title", "reviewed-author", "URL", "language"];

    private static readonly ImmutableHashSet<string> Understood =
        ["title", "author", "editor", "issued", "submitted", "container-title", "container-title-short", "journalAbbreviation", "ISSN", "volume", "issue", "page", "page-first", "number", "article-number", "DOI", "PMID", "PMCID", "keyword", "abstract"];

    private static readonly ImmutableHashSet<string> Types = ["article", "article-journal", "article-magazine", "review", "review-book", "journal-article", "personal_communication", "post-weblog", "letter"];

    public override string Name => "CSL-JSON";

    public override ImmutableArray<string> Extensions => [".json"];

    public override bool Recognises(SourceText source) => Start().IsMatch(source.Text) && TypeMember().IsMatch(source.Text) && Others().IsMatch(source.Text);

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings) =>
        ParseJson.From(source, Name, findings) is not { } root ? [] : [.. (root["items"].IsMissing ? root : root["items"]).List.Select(i => Article(i, findings)).OfType<SourceArticle>()];

    private static SourceArticle? Article(SourceJson item, ImmutableArray<Finding>.Builder findings)
    {
        if (item["type"].Text is { Length: > 0 } type && !Types.Contains(type))
        {
            findings.Add(Findings.NotAnArticle(item["type"].Place, type));
            return null;
        }
        var title = item["title"].First.Line is { } given ? given.With(HtmlBlocks.LineOfFragment(given.Value)) : (Sourced<string>?)null;
        var pages = (item["page"].IsMissing ? item["page-first"] : item["page"]).Line;
        var isElocation = pages is { } printed && PrintedPages.IsElocation(printed.Value);
        foreach (var (name, value) in item.Members.Where(m => !Understood.Contains(m.Name) && !AboutTheRecord.Contains(m.Name)))
            if (value.Line is { } left) findings.Add(Findings.NoPlace(value.Place, name, left.Value));
            else if (!value.IsMissing && !value.List.IsEmpty) findings.Add(Findings.NoPlace(value.Place, name, "…"));
        return new SourceArticle(item.Place)
        {
            Title = title,
            Type = PrintedType.From([item["genre"].Text], title?.Value ?? "", item["genre"].Place, findings),
            Authors = People(item["author"]),
            HandlingEditors = People(item["editor"]),
            Published = Date(item["issued"], findings),
            Received = Date(item["submitted"], findings),
            Journal = item["container-title"].First.Line,
            JournalAliases = [.. item["ISSN"].List.Concat([item["container-title-short"].First, item["journalAbbreviation"].First]).Select(i => i.Text).Where(t => t.Length > 0)],
            Volume = item["volume"].Line,
            Issue = item["issue"].Line,
            Pages = isElocation ? null : pages?.With(PrintedPages.Read(pages.Value.Value)),
            ElocationId = item["number"].Line ?? item["article-number"].Line ?? (isElocation ? pages : null),
            Doi = item["DOI"].Line,
            // Zotero keeps it in the note.
            Pmid = item["PMID"].Line ?? (PrintedWork.Read(item["note"].Text).Pmid is { Length: > 0 } pmid ? new Sourced<string>(pmid, item["note"].Place) : null),
            Pmcid = item["PMCID"].Line,
            Language = item["language"].Line is { } language ? language.With(PrintedLanguage.Read(language.Value)) : null,
            Keywords = [.. (item["keyword"].Line is { } keywords ? keywords.Value.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : []).Select(k => new Sourced<string>(k, item["keyword"].Place))],
            FullTextUrl = item["DOI"].IsMissing ? item["URL"].Line : null,
            Abstract = item["abstract"].Text.Length > 0 ? HtmlBlocks.OfFragment(item["abstract"].Text, item["abstract"].Place) : [],
        };
    }

    public static ImmutableArray<SourcePerson> People(SourceJson names) =>
        [.. names.List.Select(n => n["literal"].Line is { } literal ? SourcePerson.Group(n.Place, literal.Value) : new SourcePerson(n.Place)
        {
            Given = TextToken.Collapse($"{n["given"].Line?.Value} {n["dropping-particle"].Line?.Value}"),
            Family = TextToken.Collapse($"{n["non-dropping-particle"].Line?.Value} {n["family"].Line?.Value}"),
            Suffix = n["suffix"].Line?.Value ?? "",
        })];

    /// <summary>A date in parts, or as somebody wrote it.</summary>
    public static Sourced<Model.PartialDate>? Date(SourceJson date, ImmutableArray<Finding>.Builder findings)
    {
        if (date["date-parts"].First is { List: [{ IsMissing: false } year, .. var rest] } &&
            PrintedDate.From(year.Text, rest is [var month, ..] ? month.Text : "", rest is [_, var day, ..] ? day.Text : "") is { } known) return new Sourced<Model.PartialDate>(known, date.Place);
        var written = date.Text.Length > 0 ? date.Text : date["raw"].Text.Length > 0 ? date["raw"].Text : date["literal"].Text;
        return PrintedDate.Read(written, date.Place, findings);
    }

    [GeneratedRegex(@"^\s*[\[{]", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"""type""\s*:\s*""(?:article(?:-journal|-magazine|-newspaper)?|journal-article|review|review-book|personal_communication|book|chapter|paper-conference|report|thesis|webpage|dataset|document|entry|post-weblog|letter)""", RegexOptions.CultureInvariant)]
    private static partial Regex TypeMember();

    [GeneratedRegex(@"""(?:container-title|issued|author|DOI|title)""\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
