using System.Collections.Immutable;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>PubMed's XML: records as PubMed gives them (PubmedArticleSet), and as publishers send them (ArticleSet).</summary>
internal sealed class PubMedXmlFormat : SourceFormat
{
    public override string Name => "PubMed XML";

    public override ImmutableArray<string> Extensions => [".xml"];

    public override bool Recognises(SourceText source) => ParseXml.RootOf(source) is "PubmedArticleSet" or "PubmedArticle" or "MedlineCitationSet" or "MedlineCitation" or "ArticleSet";

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        if (ParseXml.From(source, Name, findings) is not { } root) return [];
        foreach (var book in root.Children("PubmedBookArticle")) findings.Add(Findings.NotAnArticle(ParseXml.PlaceOf(source, book), "book"));
        foreach (var deleted in root.Children("DeleteCitation")) findings.Add(Findings.Left(ParseXml.PlaceOf(source, deleted), "A list of records that PubMed has deleted."));
        var read = new PubMedArticle(source, findings);
        return root.Tag == "ArticleSet"
            ? [.. root.Children("Article").Select(a => PublisherArticle.Read(read, a))]
            : [.. root.DescendantsAndSelf().Where(e => e.Tag == "MedlineCitation").Select(read.Of)];
    }
}

/// <summary>A record of PubMed → an article.</summary>
internal sealed class PubMedArticle(SourceText source, ImmutableArray<Finding>.Builder findings)
{
    public SourceArticle Of(XElement citation)
    {
        var article = citation.Child("Article") ?? new XElement("Article");
        var data = citation.Parent?.Child("PubmedData");
        var issue = article.Child("Journal", "JournalIssue");
        var title = PubMedRecord.Title(Line(article.Child("ArticleTitle")), Line(article.Child("VernacularTitle")), findings);
        var pages = Pages(article.Child("Pagination"));
        var isElocation = pages is { } given && PrintedPages.IsElocation(given.Value);
        var types = article.Child("PublicationTypeList")?.Children("PublicationType").Select(t => Line(t)).OfType<Sourced<string>>().ToImmutableArray() ?? [];
        Tell(citation, article, data);
        return new SourceArticle(At(citation))
        {
            Title = title,
            Type = PubMedRecord.Type(types, title, At(citation), findings),
            Authors = [.. article.Child("AuthorList")?.Children("Author").Select(Person) ?? []],
            Published = Published(article, issue),
            Received = History(data, "received"),
            Accepted = History(data, "accepted"),
            Journal = Line(article.Child("Journal", "Title")) ?? Line(citation.Child("MedlineJournalInfo", "MedlineTA")),
            JournalAliases = [.. new[] { article.Child("Journal", "Title"), article.Child("Journal", "ISSN"), article.Child("Journal", "ISOAbbreviation"), citation.Child("MedlineJournalInfo", "MedlineTA"), citation.Child("MedlineJournalInfo", "ISSNLinking") }.Select(e => e?.Line ?? "").Where(t => t.Length > 0)],
            Volume = Line(issue?.Child("Volume")),
            Issue = Line(issue?.Child("Issue")),
            Pages = isElocation ? null : pages,
            ElocationId = isElocation ? pages : pages is null ? Line(article.Children("ELocationID").FirstOrDefault(e => e.Get("EIdType") == "pii")) : null,
            Doi = Id(article, data, "doi"),
            Pmid = Line(citation.Child("PMID")),
            Pmcid = Id(article, data, "pmc"),
            Language = article.Children("Language").ToArray() is [var language] ? Line(language)?.With(PrintedLanguage.Read(language.Line)) : null,
            Keywords = [.. citation.Children("KeywordList").SelectMany(l => l.Children("Keyword")).Select(Line).OfType<Sourced<string>>()],
            CompetingInterests = PubMedRecord.Interests(Line(citation.Child("CoiStatement"))),
            Grants = [.. article.Child("GrantList")?.Children("Grant").Select(g => new Sourced<Grant>(new Grant(g.Child("Agency")?.Line ?? "", g.Child("GrantID")?.Line ?? ""), At(g))) ?? []],
            Rights = Line(article.Child("Abstract", "CopyrightInformation")),
            Relations = [.. citation.Child("CommentsCorrectionsList")?.Children("CommentsCorrections").Select(c => PubMedRecord.Relation(c.Get("RefType"), c.Child("RefSource")?.Line ?? "", c.Child("PMID")?.Line ?? "", At(c), findings)).OfType<SourceRelation>() ?? []],
            Abstract = Abstract(article.Child("Abstract")),
        };
    }

    public Place At(XElement element) => ParseXml.PlaceOf(source, element);

    public Sourced<string>? Line(XElement? element) => element?.Line is { Length: > 0 } line ? new Sourced<string>(line, At(element)) : null;

    public ImmutableArray<Finding>.Builder Findings => findings;

    public static PartialDate? Date(XElement? date) => date is null ? null : PrintedDate.From(date.Child("Year")?.Line ?? "", date.Child("Month")?.Line ?? "", date.Child("Day")?.Line ?? "");

    /// <summary>Paragraphs, those of a structured abstract under their labels.</summary>
    public ImmutableArray<TextBlock> Abstract(XElement? text)
    {
        if (text is null) return [];
        var parts = text.Children("AbstractText").ToArray();
        if (parts.Length == 0 && text.Line.Length > 0) parts = [text];
        return [.. parts.Where(p => p.Line.Length > 0).Select(p => new TextBlock.Paragraph(p.Get("Label") is { Length: > 0 } label ? [new TextInline.Marked(TextMark.Strong, [new TextInline.Words(label + ":")]), new TextInline.Words(" "), .. Inlines(p)] : Inlines(p), At(p)))];
    }

    private static ImmutableArray<TextInline> Inlines(XElement element) =>
        [.. element.Nodes().SelectMany(n => n switch
        {
            XText text => [new TextInline.Words(text.Value)],
            XElement { Name.LocalName: "i" } i => [new TextInline.Marked(TextMark.Emphasis, Inlines(i))],
            XElement { Name.LocalName: "b" } b => [new TextInline.Marked(TextMark.Strong, Inlines(b))],
            XElement { Name.LocalName: "sup" } sup => [new TextInline.Marked(TextMark.Superscript, Inlines(sup))],
            XElement { Name.LocalName: "sub" } sub => [new TextInline.Marked(TextMark.Subscript, Inlines(sub))],
            XElement other => Inlines(other),
            _ => Enumerable.Empty<TextInline>(),
        })];

    public SourcePerson Person(XElement author)
    {
        var orcid = author.Children("Identifier").FirstOrDefault(i => i.Get("Source").Equals("ORCID", StringComparison.OrdinalIgnoreCase))?.Line ?? "";
        var person = new SourcePerson(At(author))
        {
            Full = author.Child("CollectiveName")?.Line ?? "",
            Family = (author.Child("LastName") ?? author.Child("CollectiveName"))?.Line ?? "",
            Given = TextToken.Collapse($"{(author.Child("ForeName") ?? author.Child("FirstName") ?? author.Child("Initials"))?.Line} {author.Child("MiddleName")?.Line}"),
            Suffix = author.Child("Suffix")?.Line ?? "",
            Orcid = orcid.Length == 16 ? $"{orcid[..4]}-{orcid[4..8]}-{orcid[8..12]}-{orcid[12..]}" : orcid,
        };
        var affiliations = author.Children("Affiliation").Concat(author.Children("AffiliationInfo").SelectMany(i => i.Children("Affiliation")));
        return affiliations.Aggregate(person, (p, a) => PubMedRecord.WithAffiliation(p, a.Line));
    }

    // The electronic article has a day, mostly; the issue that it is in may be of another month.
    private Sourced<PartialDate>? Published(XElement article, XElement? issue)
    {
        var electronic = article.Children("ArticleDate").FirstOrDefault() is { } element && Date(element) is { } day ? new Sourced<PartialDate>(day, At(element)) : (Sourced<PartialDate>?)null;
        return PrintedDate.Earliest([electronic, OfIssue(issue?.Child("PubDate"))], findings);
    }

    private Sourced<PartialDate>? OfIssue(XElement? printed)
    {
        if (printed is null) return null;
        if (printed.Child("MedlineDate") is { } medline) return PrintedDate.Read(medline.Line, At(medline), findings);
        if (printed.Child("Season") is { } season) return PrintedDate.Read($"{season.Line} {printed.Child("Year")?.Line}", At(season), findings);
        return Date(printed) is { } date ? new Sourced<PartialDate>(date, At(printed)) : null;
    }

    private Sourced<PartialDate>? History(XElement? data, string status) =>
        data?.Child("History")?.Children("PubMedPubDate").FirstOrDefault(d => d.Get("PubStatus") == status) is { } element && Date(element) is { } date ? new Sourced<PartialDate>(date, At(element)) : null;

    private Sourced<string>? Pages(XElement? pagination)
    {
        if (PubMedRecord.Pages(Line(pagination?.Child("MedlinePgn"))) is { } pages) return pages;
        return Line(pagination?.Child("StartPage")) is { } first ? first.With(PrintedPages.Read(first.Value, pagination!.Child("EndPage")?.Line ?? "")) : null;
    }

    private Sourced<string>? Id(XElement article, XElement? data, string type) =>
        Line(article.Children("ELocationID").FirstOrDefault(e => e.Get("EIdType") == type && e.Get("ValidYN") != "N") ?? data?.Child("ArticleIdList")?.Children("ArticleId").FirstOrDefault(i => i.Get("IdType") == type));

    private void Tell(XElement citation, XElement article, XElement? data)
    {
        if (citation.Child("MeshHeadingList") is { } mesh) findings.Add(Importing.Findings.NoPlace(At(mesh), "MeSH", string.Join("; ", mesh.All("DescriptorName").Select(d => d.Line))));
        foreach (var part in citation.Children("ChemicalList", "SupplMeshList", "GeneralNote", "SpaceFlightMission", "PersonalNameSubjectList", "InvestigatorList", "OtherAbstract").Concat(article.Children("DataBankList")))
            findings.Add(Importing.Findings.NoPlace(At(part), part.Tag, CleanText.OneLine(string.Join(' ', part.DescendantNodes().OfType<XText>().Select(t => t.Value)))));
        var references = data?.Children("ReferenceList").SelectMany(l => l.All("Reference")).ToArray() ?? [];
        if (references.Length > 0) findings.Add(Importing.Findings.ReferencesOfRecord(At(references[0]), references.Length));
    }
}
