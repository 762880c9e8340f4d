using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>PubMed's text format, also called MEDLINE or .nbib (NLM, "MEDLINE/PubMed Data Element (Field) Descriptions").</summary>
internal sealed partial class NbibFormat : SourceFormat
{
    // Of PubMed's own keeping; publication types, journals' other numbers, and what says again what other tags say.
    private static readonly ImmutableHashSet<string> AboutTheRecord =
    [
        "PMID", "OWN", "STAT", "STA", "LR", "DCOM", "DA", "CRDT", "EDAT", "MHDA", "PHST", "PST", "SO", "JID", "SB", "PL", "LID", "AID", "AU", "DEP", "OTO", "OAB", "OABL", "OID", "GN", "NM", "PUBM", "CTDT", "MID", "TT", "IP", "RF", "FIR", "IR", "IRAD",
    ];

    public override string Name => "PubMed text (NBIB)";

    public override ImmutableArray<string> Extensions => [".nbib", ".medline"];

    public override bool Recognises(SourceText source) => Start().IsMatch(source.Text);

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        var articles = ImmutableArray.CreateBuilder<SourceArticle>();
        var fields = new List<RecordField>();
        foreach (var field in TaggedLines.Of(source, Tag()).Append(new RecordField("PMID", "", default)))
        {
            if (field.Name == "PMID" && fields.Count > 0)
            {
                if (Article([.. fields], findings) is { } article) articles.Add(article);
                fields.Clear();
            }
            if (field.Name == "PMID" || fields.Count > 0) fields.Add(field);
            else findings.Add(Findings.Left(field.Place, $"A line that stands in no record: {Findings.Short(field.Value)}"));
        }
        return articles.ToImmutable();
    }

    private static SourceArticle? Article(ImmutableArray<RecordField> fields, ImmutableArray<Finding>.Builder findings)
    {
        var record = new RecordFields(fields);
        if (record.First("BTI") is { } book)
        {
            findings.Add(Findings.NotAnArticle(book.Place, "book"));
            return null;
        }
        var title = PubMedRecord.Title(record.First("TI"), record.First("TT"), findings);
        var pages = PubMedRecord.Pages(record.First("PG"));
        var article = new SourceArticle(record.Place)
        {
            Title = title,
            Type = PubMedRecord.Type([.. record.All("PT").Select(t => t.Sourced)], title, record.Place, findings),
            Authors = People(fields, record),
            HandlingEditors = [.. record.All("FED", "ED").DistinctBy(e => e.Value[..Math.Min(e.Value.Length, 4)]).Select(e => PrintedNames.Inverted(e.Value, e.Place))],
            Published = PrintedDate.Earliest(record.All("DEP", "DP").Select(d => PrintedDate.Read(Day().Replace(d.Value, "${y}-${m}-${d}"), d.Place, findings)), findings),
            Received = History(record, "received", findings),
            Accepted = History(record, "accepted", findings),
            Journal = record.First("JT", "TA"),
            JournalAliases = [.. record.All("JT", "TA", "IS").Select(j => IssnNote().Replace(j.Value, "").Trim())],
            Volume = record.First("VI"),
            Issue = record.First("IP"),
            Pages = pages is { } given && PrintedPages.IsElocation(given.Value) ? null : pages,
            ElocationId = pages is { } number && PrintedPages.IsElocation(number.Value) ? number : pages is null ? Id(record, "[pii]", isElocation: true) : null,
            Doi = Id(record, "[doi]"),
            Pmid = record.First("PMID"),
            Pmcid = record.First("PMC"),
            Language = record.All("LA") is [{ } language] ? language.Sourced.With(PrintedLanguage.Read(language.Value)) : null,
            Keywords = [.. record.All("OT").Select(k => new Sourced<string>(k.Value.TrimStart('*'), k.Place))],
            CompetingInterests = PubMedRecord.Interests(record.First("COIS")),
            Grants = [.. record.All("GR").Select(PubMedRecord.Grant)],
            Rights = record.First("CI"),
            Relations = [.. fields.Select(f => PubMedRecord.Relation(f.Name, f.Value, PmidIn().Match(f.Value).Groups["pmid"].Value, f.Place, findings)).OfType<SourceRelation>()],
            Abstract = record.First("AB") is { } text ? PlainParagraphs.Of(text) : [],
        };
        record.All([.. PubMedRecord.RelationTags]);
        if (record.All("MH") is [{ } first, ..] headings) findings.Add(Findings.NoPlace(first.Place, "MH", string.Join("; ", headings.Select(h => h.Value))));
        record.TellOthers(AboutTheRecord, findings);
        return article;
    }

    // What stands below an author's name is the author's; a name that PubMed has in full has a line for its short form too.
    private static ImmutableArray<SourcePerson> People(ImmutableArray<RecordField> fields, RecordFields record)
    {
        var people = ImmutableArray.CreateBuilder<SourcePerson>();
        var isFull = fields.Any(f => f.Name == "FAU");
        foreach (var field in record.All("FAU", "AU", "CN", "AD", "AUID"))
            if (field.Name == (isFull ? "FAU" : "AU")) people.Add(Author(field, isFull));
            else if (field.Name == "CN") people.Add(SourcePerson.Group(field.Place, field.Value));
            else if (people is [.., var last])
            {
                if (field.Name == "AD") people[^1] = PubMedRecord.WithAffiliation(last, field.Value);
                else if (field.Name == "AUID" && field.Value.Contains("ORCID", StringComparison.OrdinalIgnoreCase)) people[^1] = last with { Orcid = field.Value[(field.Value.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() };
            }
        return people.ToImmutable();
    }

    // In full "Lindstrom, Asa B Jr", in short "Lindstrom AB Jr".
    private static SourcePerson Author(RecordField field, bool isFull)
    {
        if (isFull)
        {
            var person = PrintedNames.Inverted(field.Value, field.Place);
            return Suffix().Match(person.Given) is { Success: true } last ? person with { Given = person.Given[..last.Index], Suffix = last.Groups["suffix"].Value } : person;
        }
        var match = Short().Match(field.Value);
        return new SourcePerson(field.Place) { Family = match.Groups["family"].Value, Given = match.Groups["given"].Value, Suffix = match.Groups["suffix"].Value };
    }

    private static Sourced<string>? Id(RecordFields record, string kind, bool isElocation = false) => record.All(isElocation ? ["LID"] : ["LID", "AID"])
        .Where(i => i.Value.EndsWith(kind, StringComparison.OrdinalIgnoreCase)).Select(i => (Sourced<string>?)new Sourced<string>(i.Value[..^kind.Length].Trim(), i.Place)).FirstOrDefault();

    private static Sourced<PartialDate>? History(RecordFields record, string status, ImmutableArray<Finding>.Builder findings) => record.All("PHST")
        .Where(h => h.Value.Contains($"[{status}]", StringComparison.OrdinalIgnoreCase)).Select(h => PrintedDate.Read(h.Value.Split('[')[0], h.Place, findings)).FirstOrDefault();

    [GeneratedRegex(@"^\uFEFF?PMID {0,2}- ?[0-9]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?<tag>[A-Z]{2,4}) {0,2}-(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\((?:Print|Electronic|Linking)\)", RegexOptions.CultureInvariant)]
    private static partial Regex IssnNote();

    [GeneratedRegex(@"PMID: ?(?<pmid>[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex PmidIn();

    [GeneratedRegex(@" (?<suffix>Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^(?<family>.*?)(?: (?<given>\p{Lu}{1,4}))?(?: (?<suffix>Jr|Sr|2nd|3rd|4th))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Short();
}
