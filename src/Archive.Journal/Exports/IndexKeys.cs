using System.Collections.Immutable;
using Archive.Journal.Model;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>Everything that the index tells of an article. Another key is another line.</summary>
internal static class IndexKeys
{
    public static ImmutableArray<IndexKey<IndexedItem>> OfArticles { get; } =
    [
        Text("id", "The article's id, which is its file's name.", i => i.Record.Key) with { IsRequired = true },
        Text("url", "Its permalink. The files in other formats, see 'formats', are beside it.", i => i.Record.Url) with { IsRequired = true },
        Word("type", "What kind of item it is.", ArticleTypes.Vocabulary, i => i.Record.Type) with { IsRequired = true },
        Word("extent", "How much of it the archive holds: its text, the beginning, or nothing but this.", Extents.Vocabulary, i => i.Record.Extent) with { IsRequired = true },
        Text("title", "The title as printed.", i => i.Record.Title) with { IsRequired = true },
        new("status", "What notices have made of it, the gravest first.", new IndexTexts<IndexedItem>(i => i.Record.Status.Select(WordOf)) { Words = [.. Enum.GetValues<StatusKind>().Select(WordOf)] }),
        new("authors", "In the order of the byline; none for an unsigned notice.", new IndexList<IndexedItem, RecordContributor>(i => i.Record.Authors, OfAuthors)) { IsRequired = true },
        Date("published", "When it was published, as far as it is known.", i => i.Record.Published),
        Date("received", "When the journal received it.", i => i.Record.Received),
        Date("accepted", "When the journal accepted it.", i => i.Record.Accepted),
        Date("modified", "The last day on which something was said of it: its own publication, a notice or an answer.", i => i.Record.Modified),
        Text("journal", "The journal's title.", i => i.Record.Journal.Title) with { IsRequired = true },
        Text("volume", "The volume.", i => i.Record.Volume),
        Text("issue", "The issue of the volume.", i => i.Record.Issue),
        Text("pages", "The page or pages, with an en dash.", i => i.Record.Pages),
        Text("elocation-id", "What stands in the place of pages.", i => i.Record.ElocationId),
        new("doi", "The DOI, bare.", new IndexText<IndexedItem>(i => i.Record.Doi?.Value ?? "") { Pattern = @"^10\." }),
        Text("pmid", "The number in PubMed.", i => i.Record.Pmid),
        Text("pmcid", "The number in PubMed Central.", i => i.Record.Pmcid),
        Text("language", "The language that it is written in (BCP 47).", i => i.Record.Language) with { IsRequired = true },
        Texts("topics", "What it is about, by the archive's own labels.", i => i.Record.Topics.Select(t => t.Label)),
        Texts("topic-ids", "The same concepts in published schemes, such as MeSH:D008180.", i => i.Record.Topics.Select(t => t.SchemeId).Where(id => id.Length > 0)),
        Texts("keywords", "The keywords that the journal printed.", i => i.Article.Keywords),
        Text("abstract", "The words of the abstract.", i => i.Record.Abstract),
        new("handling-editors", "Who handled it.", new IndexList<IndexedItem, RecordContributor>(i => i.Record.HandlingEditors, OfEditors)),
        new("license", "The licence, its own or else that of the archive's journal.", new IndexGroup<IndexedItem, License>(i => i.Record.License, OfLicenses)),
        Text("rights", "What else is said about reuse.", i => i.Record.Rights),
        new("provenance", "Whether the journal asked for it, and how it was reviewed.", new IndexGroup<IndexedItem, Provenance>(i => i.Record.Provenance, OfProvenance)),
        new("consent", "The patient's consent to publication.", new IndexGroup<IndexedItem, Consent>(i => i.Record.Consent ?? NotStated, OfConsent)) { IsRequired = true },
        new("ethics-approval", "The approval by an ethics committee.", new IndexGroup<IndexedItem, EthicsApproval>(i => i.Record.EthicsApproval, OfEthics)),
        new("funding", "Who paid for the work.", new IndexGroup<IndexedItem, Funding>(i => i.Record.Funding, OfFunding)),
        new("competing-interests", "The authors' competing interests.", new IndexGroup<IndexedItem, CompetingInterests>(i => i.Record.CompetingInterests, OfInterests)),
        Text("acknowledgements", "Whom the authors thank.", i => i.Article.Acknowledgements),
        Text("contributors", "Who did what.", i => i.Article.Contributors),
        Text("data-availability", "Where the data are.", i => i.Article.DataAvailability),
        Text("pdf", "Where the PDF is.", i => i.Record.PdfUrl),
        Text("full-text-url", "Where the whole text is when it is not in the archive.", i => i.Record.FullTextUrl),
        Texts("attachments", "The files that are published with it.", i => i.Article.Attachments.Select(a => i.Settings.Url(i.Article.Path.Child(a.Name)))),
        new("reply-status", "Whether the authors of the work discussed have answered, where the article says so.", new IndexText<IndexedItem>(i => i.Article.ReplyStatus is { } status ? ReplyStatuses.Vocabulary[status].Word : "") { Words = [.. ReplyStatuses.Vocabulary.Words] }),
        .. Enum.GetValues<RelationKind>().Select(k => Texts(NameOf(k), $"The works that it {NameOf(k).Replace('-', ' ')}: permalinks, else DOIs as URLs, else other URLs or titles.", i => i.About(k))),
        .. Enum.GetValues<RelationKind>().Select(k => Texts(InverseOf(k), $"The articles of the archive that it is {InverseOf(k).Replace('-', ' ')}.", i => i.Drawn(k))),
        Text("exchange", "The exchange that it is part of.", i => i.Record.ExchangeUrl),
        Texts("cites", "The DOIs in its list of references.", i => i.Record.References.Select(r => r.Doi?.Value ?? "").Where(d => d.Length > 0).Distinct()),
        new("version", "What its file says, as two hashes that stay the same while it says the same.", new IndexGroup<IndexedItem, ArticleVersion>(i => i.Article.Version, OfVersions)) { IsRequired = true },
    ];

    private static ImmutableArray<IndexKey<RecordContributor>> OfEditors =>
    [
        new("name", "As printed.", new IndexText<RecordContributor>(c => c.Name.Full)) { IsRequired = true },
        new("orcid", "The ORCID iD, bare.", new IndexText<RecordContributor>(c => c.Orcid?.Value ?? "") { Pattern = "^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$" }),
        new("url", "Their page in the archive.", new IndexText<RecordContributor>(c => c.Url)) { IsRequired = true },
    ];

    private static ImmutableArray<IndexKey<RecordContributor>> OfAuthors =>
    [
        .. OfEditors,
        new("given", "Given names; none for a name of one part.", new IndexText<RecordContributor>(c => c.Name.Given)),
        new("family", "What the name is sorted by.", new IndexText<RecordContributor>(c => c.Name.Family)) { IsRequired = true },
        new("suffix", "Jr, III.", new IndexText<RecordContributor>(c => c.Name.Suffix)),
        new("affiliations", "As printed.", new IndexTexts<RecordContributor>(c => c.Affiliations)),
        new("corresponding", "Whether readers are asked to write to them.", new IndexFlag<RecordContributor>(c => c.IsCorresponding ? true : null)),
    ];

    private static ImmutableArray<IndexKey<License>> OfLicenses =>
    [
        new("id", "By SPDX.", new IndexText<License>(l => l.Id)) { IsRequired = true },
        new("url", "Its text.", new IndexText<License>(l => l.Url)) { IsRequired = true },
    ];

    private static ImmutableArray<IndexKey<Provenance>> OfProvenance =>
    [
        new("commissioned", "Whether the journal asked for it; left out where that is not said.", new IndexFlag<Provenance>(p => p.IsCommissioned)),
        new("peer-review", "Who reviewed it.", new IndexText<Provenance>(p => p.PeerReview is { } review ? StatementTerms.PeerReview[review].Word : "") { Words = [.. StatementTerms.PeerReview.Words] }),
        new("statement", "The sentence as printed.", new IndexText<Provenance>(p => p.Sentence)),
    ];

    private static Consent NotStated { get; } = new(ConsentStatus.NotStated, "");

    private static ImmutableArray<IndexKey<Consent>> OfConsent =>
    [
        new("status", "The value.", new IndexText<Consent>(c => StatementTerms.Consent[c.Status].Word) { Words = [.. StatementTerms.Consent.Words] }) { IsRequired = true },
        new("statement", "The sentence as printed.", new IndexText<Consent>(c => c.Sentence)),
    ];

    private static ImmutableArray<IndexKey<EthicsApproval>> OfEthics =>
    [
        new("status", "The value.", new IndexText<EthicsApproval>(e => StatementTerms.Ethics[e.Status].Word) { Words = [.. StatementTerms.Ethics.Words] }) { IsRequired = true },
        new("body", "The committee.", new IndexText<EthicsApproval>(e => e.Body)),
        new("number", "The approval's number.", new IndexText<EthicsApproval>(e => e.Number)),
        new("statement", "The sentence as printed.", new IndexText<EthicsApproval>(e => e.Sentence)),
    ];

    private static ImmutableArray<IndexKey<Funding>> OfFunding =>
    [
        new("none", "Whether it is said that there was no specific funding.", new IndexFlag<Funding>(f => f.IsNone)) { IsRequired = true },
        new("grants", "The funders that are named.", new IndexList<Funding, Grant>(f => f.Grants,
        [
            new("funder", "The name.", new IndexText<Grant>(g => g.Funder)) { IsRequired = true },
            new("award", "The award's number.", new IndexText<Grant>(g => g.Award)),
        ])),
        new("statement", "The sentence as printed.", new IndexText<Funding>(f => f.Sentence)),
    ];

    private static ImmutableArray<IndexKey<CompetingInterests>> OfInterests =>
    [
        new("none", "Whether it is said that there are none.", new IndexFlag<CompetingInterests>(c => c.IsNone)) { IsRequired = true },
        new("statements", "The sentences as printed: one, or one for each author.", new IndexTexts<CompetingInterests>(c => c.Sentences)) { IsRequired = true },
    ];

    private static ImmutableArray<IndexKey<ArticleVersion>> OfVersions =>
    [
        new("record", "Of the front matter.", new IndexText<ArticleVersion>(v => v.Record)) { IsRequired = true },
        new("text", "Of the text below it.", new IndexText<ArticleVersion>(v => v.Text)) { IsRequired = true },
    ];

    private static IndexKey<IndexedItem> Text(string name, string says, Func<IndexedItem, string> of) => new(name, says, new IndexText<IndexedItem>(of));

    private static IndexKey<IndexedItem> Texts(string name, string says, Func<IndexedItem, IEnumerable<string>> of) => new(name, says, new IndexTexts<IndexedItem>(of));

    private static IndexKey<IndexedItem> Date(string name, string says, Func<IndexedItem, PartialDate?> of) =>
        new(name, says, new IndexText<IndexedItem>(i => of(i)?.ToString() ?? "") { Pattern = PartialDate.Pattern });

    private static IndexKey<IndexedItem> Word<TWord>(string name, string says, Vocabulary<TWord> words, Func<IndexedItem, TWord> of) where TWord : struct, Enum =>
        new(name, says, new IndexText<IndexedItem>(i => words[of(i)].Word) { Words = [.. words.Words] });

    private static string WordOf(StatusKind kind) => kind switch
    {
        StatusKind.Withdrawn => "withdrawn",
        StatusKind.Retracted => "retracted",
        StatusKind.PartlyRetracted => "partly-retracted",
        StatusKind.ConcernRaised => "concern-raised",
        StatusKind.Corrected => "corrected",
        _ => "added-to",
    };

    private static string NameOf(RelationKind kind) => kind switch
    {
        RelationKind.RespondsTo => "responds-to",
        RelationKind.Corrects => "corrects",
        RelationKind.Retracts => "retracts",
        RelationKind.RetractsPartOf => "retracts-part-of",
        RelationKind.Concerns => "concerns",
        _ => "adds-to",
    };

    private static string InverseOf(RelationKind kind) => kind switch
    {
        RelationKind.RespondsTo => "answered-by",
        RelationKind.Corrects => "corrected-by",
        RelationKind.Retracts => "retracted-by",
        RelationKind.RetractsPartOf => "partly-retracted-by",
        RelationKind.Concerns => "put-under-concern-by",
        _ => "added-to-by",
    };
}
