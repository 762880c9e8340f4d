using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>RIS in the dialects that reference managers and publishers write (Reference Manager, 2001 and 2011; EndNote; Zotero).</summary>
internal sealed partial class RisFormat : SourceFormat
{
    private static readonly ImmutableHashSet<string> Types = ["JOUR", "EJOUR", "JFULL", "ABST", "INPR", "MGZN", "NEWS", "GEN", "ELEC", "ICOMM", "PCOMM", ""];

    // Of the database and its copy, of the publisher, and what says again what other tags say.
    private static readonly ImmutableHashSet<string> AboutTheRecord =
        ["TY", "ID", "DB", "DP", "RD", "Y2", "L1", "L2", "L4", "LB", "LK", "PB", "PP", "CY", "CN", "ST", "UR", "RI", "RP", "ET", "AV", "OP", "U1", "U2", "U3", "U4", "U5", "C3", "C4", "C5", "C6", "C8", "TT", "M1", "NV", "SE", "SV", "CA"];

    public override string Name => "RIS";

    public override ImmutableArray<string> Extensions => [".ris"];

    public override bool Recognises(SourceText source) => Type().IsMatch(source.Text);

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        var articles = ImmutableArray.CreateBuilder<SourceArticle>();
        foreach (var record in Records(source, findings))
            if (Article(record, findings) is { } article) articles.Add(article);
        return articles.ToImmutable();
    }

    // A record that the next one interrupts is one; of one that breaks off at the end of the file nobody knows what is missing.
    private static IEnumerable<RecordFields> Records(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        var fields = new List<RecordField>();
        foreach (var field in TaggedLines.Of(source, Tag()))
        {
            if (field.Name == "TY" && fields.Count > 0)
            {
                findings.Add(Findings.Taken(fields[0].Place, "The record has no end ('ER  -'); it was taken to end where the next begins."));
                yield return new RecordFields(fields);
                fields = [];
            }
            if (field.Name == "ER")
            {
                if (fields.Count > 0) yield return new RecordFields(fields);
                fields = [];
            }
            else if (field.Name == "TY" || fields.Count > 0) fields.Add(field);
            else findings.Add(Findings.Left(field.Place, $"A line that stands in no record: {Findings.Short(field.Value)}"));
        }
        if (fields.Count > 0) findings.Add(Findings.Malformed(fields[0].Place, "RIS", "the last record has no end ('ER  -'), so that it may have been cut off"));
    }

    private static SourceArticle? Article(RecordFields record, ImmutableArray<Finding>.Builder findings)
    {
        var type = record.Text("TY").ToUpperInvariant();
        if (!Types.Contains(type))
        {
            findings.Add(Findings.NotAnArticle(record.Place, type));
            return null;
        }
        var title = Title(record);
        var (pages, elocation) = Pages(record);
        var (journal, aliases) = Journal(record);
        var article = new SourceArticle(record.Place)
        {
            Title = title,
            Type = PrintedType.From(record.All("M3").Where(m => !Model.Doi.LooksLikeOne(m.Value)).Select(m => m.Value), title?.Value ?? "", title?.Place ?? record.Place, findings),
            Authors = [.. record.All("AU", "A1").Select(Person)],
            HandlingEditors = [.. record.All("ED", "A2", "A3").Select(Person)],
            Published = Date(record, findings),
            Journal = journal,
            JournalAliases = aliases,
            Volume = record.First("VL", "VO"),
            Issue = record.First("IS", "CP"),
            Pages = pages,
            ElocationId = elocation,
            Doi = Doi(record),
            Pmid = Pmid(record, findings),
            Pmcid = record.First("C2") is { } c2 && c2.Value.TrimStart().StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? c2 : null,
            Language = record.First("LA") is { } language ? language.With(PrintedLanguage.Read(language.Value)) : null,
            Keywords = [.. record.All("KW").Select(k => k.Sourced)],
            Abstract = record.First("AB", "N2") is { } text ? PlainParagraphs.Of(text) : [],
        };
        article = article with { FullTextUrl = article.Doi is null ? record.First("UR") : null };
        record.TellOthers(AboutTheRecord, findings);
        return article;
    }

    // The family name is what stands before the comma; a name of several words without one is a group's.
    private static SourcePerson Person(RecordField name) =>
        name.Value.Contains(',', StringComparison.Ordinal) ? PrintedNames.Inverted(name.Value, name.Place) : SourcePerson.Group(name.Place, CleanText.OneLine(name.Value));

    // The status is the archive's own to derive from the notice.
    private static Sourced<string>? Title(RecordFields record) => record.First("TI", "T1", "CT") is { } title ? title.With(Status().Replace(CleanText.OneLine(title.Value), "")) : null;

    private static (Sourced<string>? Name, ImmutableArray<string> Others) Journal(RecordFields record)
    {
        string[] names = ["JF", "T2", "BT", "JO", "JA", "J2", "J1"];
        var journal = record.First(names);
        return (journal, [.. record.All([.. names, "T3"]).Select(f => f.Value), .. record.All("SN").SelectMany(f => f.Value.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries))]);
    }

    private static (Sourced<string>? Pages, Sourced<string>? Elocation) Pages(RecordFields record)
    {
        var number = record.First("C7") is { } c7 ? c7.With(ArticleNumber().Replace(CleanText.OneLine(c7.Value), "")) : (Sourced<string>?)null;
        if (record.First("SP", "M2") is not { } first) return (null, number);
        var pages = PrintedPages.Read(CleanText.OneLine(first.Value), record.Text("EP"));
        return PrintedPages.IsElocation(pages) ? (null, number ?? first.With(pages)) : (first.With(pages), number);
    }

    // The date that says most; of two that say the same, the one for the whole date.
    private static Sourced<Model.PartialDate>? Date(RecordFields record, ImmutableArray<Finding>.Builder findings)
    {
        var dates = record.All("DA", "Y1", "PY").Select(f => (Field: f, Date: PrintedDate.Read(f.Value, f.Place, findings))).Where(d => d.Date is not null).ToArray();
        var year = dates.Where(d => d.Field.Name.ToUpperInvariant() is "PY" or "Y1").Select(d => d.Date!.Value.Value.Year).FirstOrDefault();
        return dates.Where(d => year == 0 || d.Date!.Value.Value.Year == year).OrderByDescending(d => d.Date!.Value.Value.ToString().Length).ThenBy(d => d.Field.Name, StringComparer.Ordinal).Select(d => d.Date).FirstOrDefault();
    }

    private static Sourced<string>? Doi(RecordFields record)
    {
        foreach (var field in record.All("DO", "DI", "M3", "L3", "UR"))
            if (Model.Doi.TryParse(field.Value.StartsWith("doi", StringComparison.OrdinalIgnoreCase) ? field.Value[3..].TrimStart(':', ' ') : field.Value, out var doi)) return new Sourced<string>(doi.Value, field.Place);
        return record.All("DO").FirstOrDefault()?.Sourced;
    }

    private static Sourced<string>? Pmid(RecordFields record, ImmutableArray<Finding>.Builder findings)
    {
        var database = record.Text("DB", "DP");
        foreach (var field in record.All("AN", "C1"))
            if (Number().IsMatch(field.Value.Trim()))
            {
                if (!database.Contains("PubMed", StringComparison.OrdinalIgnoreCase) && !database.Contains("Medline", StringComparison.OrdinalIgnoreCase) && !database.Contains("NLM", StringComparison.OrdinalIgnoreCase))
                    findings.Add(Findings.Taken(field.Place, $"The accession number {field.Value.Trim()} was taken for PubMed's."));
                return new Sourced<string>(field.Value.Trim(), field.Place);
            }
        return record.All("N1", "U1").Select(n => (n.Place, Pmid: PrintedWork.Read(n.Value).Pmid)).Where(n => n.Pmid.Length > 0).Select(n => (Sourced<string>?)new Sourced<string>(n.Pmid, n.Place)).FirstOrDefault();
    }

    [GeneratedRegex(@"^\uFEFF?TY {0,2}-(?: |$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Type();

    [GeneratedRegex(@"^ ?(?<tag>[A-Z][A-Z0-9]) {0,2}-(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:\[(?:retracted|withdrawn)\]\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    [GeneratedRegex(@"^(?:article|art\.?)\s*(?:no\.?|number)?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ArticleNumber();

    [GeneratedRegex("^[1-9][0-9]{4,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
