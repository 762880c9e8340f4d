using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>A record as a publisher sends it to PubMed (PubMed.dtd, "ArticleSet").</summary>
internal static class PublisherArticle
{
    public static SourceArticle Read(PubMedArticle read, XElement article)
    {
        var journal = article.Child("Journal");
        var title = PubMedRecord.Title(read.Line(article.Child("ArticleTitle")), read.Line(article.Child("VernacularTitle")), read.Findings);
        var pages = read.Line(article.Child("FirstPage")) is { } first ? first.With(PrintedPages.Read(first.Value, article.Child("LastPage")?.Line ?? "")) : (Sourced<string>?)null;
        var isElocation = pages is { } given && PrintedPages.IsElocation(given.Value);
        var ids = article.Child("ArticleIdList")?.Children("ArticleId") ?? [];
        return new SourceArticle(read.At(article))
        {
            Title = title,
            Type = PubMedRecord.Type([.. article.Children("PublicationType").Select(read.Line).OfType<Sourced<string>>()], title, read.At(article), read.Findings),
            Authors = [.. article.Child("AuthorList")?.Children("Author").Select(read.Person) ?? []],
            Published = Dated(read, journal?.Child("PubDate")),
            Received = Dated(read, History(article, "received")),
            Accepted = Dated(read, History(article, "accepted")),
            Journal = read.Line(journal?.Child("JournalTitle")),
            JournalAliases = [.. journal?.Children("JournalTitle", "Issn").Select(e => e.Line) ?? []],
            Volume = read.Line(journal?.Child("Volume")),
            Issue = read.Line(journal?.Child("Issue")),
            Pages = isElocation ? null : pages,
            ElocationId = isElocation ? pages : read.Line(article.Children("ELocationID").FirstOrDefault(e => e.Get("EIdType") == "pii")),
            Doi = read.Line(article.Children("ELocationID").FirstOrDefault(e => e.Get("EIdType") == "doi") ?? ids.FirstOrDefault(i => i.Get("IdType") == "doi")),
            Pmid = read.Line(ids.FirstOrDefault(i => i.Get("IdType") == "pubmed")),
            Language = read.Line(article.Child("Language")) is { } language ? language.With(PrintedLanguage.Read(language.Value)) : null,
            Keywords = [.. Objects(article, "keyword").Select(o => read.Line(o.Child("Param"))).OfType<Sourced<string>>()],
            CompetingInterests = PubMedRecord.Interests(read.Line(article.Child("CoiStatement"))),
            Rights = read.Line(article.Child("CopyrightInformation")),
            Relations = [.. article.Child("ObjectList")?.Children("Object").Select(o => Relation(read, o)).OfType<SourceRelation>() ?? []],
            Abstract = read.Abstract(article.Child("Abstract")),
        };
    }

    private static SourceRelation? Relation(PubMedArticle read, XElement related)
    {
        var kind = related.Get("Type").ToLowerInvariant() switch
        {
            "comment" => RelationKind.RespondsTo,
            "erratum" or "correction" => RelationKind.Corrects,
            "retraction" => RelationKind.Retracts,
            "partialretraction" => RelationKind.RetractsPartOf,
            "expressionofconcern" or "expression of concern" => RelationKind.Concerns,
            _ => (RelationKind?)null,
        };
        if (kind is not { } known) return null;
        string Param(string name) => related.Children("Param").FirstOrDefault(p => p.Get("Name").Equals(name, StringComparison.OrdinalIgnoreCase))?.Line ?? "";
        var (type, id) = (Param("type").ToLowerInvariant(), Param("id"));
        var work = PrintedWork.Read(Param("citation"));
        return new SourceRelation(known, type == "doi" || Doi.LooksLikeOne(id) ? work with { Doi = id } : id.Length > 0 ? work with { Pmid = id } : work, read.At(related));
    }

    private static IEnumerable<XElement> Objects(XElement article, string type) =>
        article.Child("ObjectList")?.Children("Object").Where(o => o.Get("Type").Equals(type, StringComparison.OrdinalIgnoreCase)) ?? [];

    private static XElement? History(XElement article, string status) => article.Child("History")?.Children("PubDate").FirstOrDefault(d => d.Get("PubStatus") == status);

    private static Sourced<PartialDate>? Dated(PubMedArticle read, XElement? element) => element is not null && PubMedArticle.Date(element) is { } date ? new Sourced<PartialDate>(date, read.At(element)) : null;
}
