using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Jats;

/// <summary>related-article, and the relation of a part of a file to the whole.</summary>
internal static partial class JatsRelations
{
    public static ImmutableArray<SourceRelation> Of(JatsArticle article)
    {
        var relations = ImmutableArray.CreateBuilder<SourceRelation>();
        var type = JatsTypes.Known(article);
        if (article.Parent is { } whole) relations.Add(new SourceRelation(OfNotice(type) ?? RelationKind.RespondsTo, new SourceWork { Part = whole.Part }, article.At(article.Element)));
        foreach (var related in article.Own("related-article"))
            if (Read(article, related, type) is { } relation) relations.Add(relation);
        foreach (var other in article.Own("related-object").Where(o => o.Parent!.Tag == "article-meta")) article.LeaveOut(other);
        return relations.ToImmutable();
    }

    private static SourceRelation? Read(JatsArticle article, XElement related, ArticleType? type)
    {
        var word = related.Get("related-article-type");
        var place = article.At(related);
        var work = Work(related);
        if (article.Origin is not null && Relation.Kinds.TryParse(related.Get("specific-use"), out var own)) return new SourceRelation(own, work, place);
        switch (word)
        {
            case "corrected-article" or "retracted-article" or "partial-retraction" or "object-of-concern" or "commentary-article" or "addended-article" when Declared(word) is { } declared:
                // A correction that calls its target retracted takes nothing back.
                var kind = declared is RelationKind.Retracts && type is { } notices && notices != ArticleType.Retraction && OfNotice(notices) is { } notice ? notice : declared;
                if (kind == RelationKind.Retracts && article.Element.Get("article-type") == "partial-retraction") kind = RelationKind.RetractsPartOf;
                if (kind != declared && declared == RelationKind.Retracts && kind != RelationKind.RetractsPartOf) article.Findings.Add(Findings.RelationTaken(place, word, Relation.Kinds[kind].Word));
                return new SourceRelation(kind, work, place);
            case "letter" or "reply" or "commentary" or "correction" or "correction-forward" or "erratum" or "retraction" or "retraction-forward" or "retracted" or "concern" or "expression-of-concern" or "addendum" or "updated-article":
                return Inverse(article, word, type, work, place);
            default:
                return Generic(article, related, word, type, work, place);
        }
    }

    private static RelationKind? Declared(string word) => word switch
    {
        "corrected-article" => RelationKind.Corrects,
        "retracted-article" => RelationKind.Retracts,
        "partial-retraction" => RelationKind.RetractsPartOf,
        "object-of-concern" => RelationKind.Concerns,
        "commentary-article" => RelationKind.RespondsTo,
        "addended-article" => RelationKind.AddsTo,
        _ => null,
    };

    // What the older work says of the newer; but a reply says "letter" of what it answers, and a notice may name its own kind.
    private static SourceRelation? Inverse(JatsArticle article, string word, ArticleType? type, SourceWork work, Place place)
    {
        if (word == "letter" && type is ArticleType.Reply) return new SourceRelation(RelationKind.RespondsTo, work, place);
        var kind = word switch
        {
            "letter" or "reply" or "commentary" => RelationKind.RespondsTo,
            "correction" or "correction-forward" or "erratum" or "updated-article" => RelationKind.Corrects,
            "addendum" => RelationKind.AddsTo,
            "concern" or "expression-of-concern" => RelationKind.Concerns,
            _ => RelationKind.Retracts,
        };
        if (type is not { } own || OfNotice(own) != kind) return new SourceRelation(kind, work, place, IsInverse: true);
        article.Findings.Add(Findings.RelationTaken(place, word, Relation.Kinds[kind].Word));
        return new SourceRelation(kind, work, place);
    }

    // "companion" and the like: a notice has one relation to give, and a letter answers the work that is no letter itself.
    private static SourceRelation? Generic(JatsArticle article, XElement related, string word, ArticleType? type, SourceWork work, Place place)
    {
        var title = related.Get("title").ToLowerInvariant();
        var isLetter = title.Contains("correspondence", StringComparison.Ordinal) || title.Contains("letter", StringComparison.Ordinal) || title.Contains("reply", StringComparison.Ordinal);
        RelationKind? kind = type is not { } own ? null : OfNotice(own) ?? own switch
        {
            ArticleType.Reply => RelationKind.RespondsTo,
            ArticleType.Letter or ArticleType.ArticleCommentary or ArticleType.Editorial when !isLetter && word is "companion" or "article-reference" or "" or "related-article" => RelationKind.RespondsTo,
            _ => null,
        };
        if (kind is { } known && word is "companion" or "article-reference" or "" or "related-article")
        {
            article.Findings.Add(Findings.RelationTaken(place, word.Length > 0 ? word : "related", Relation.Kinds[known].Word));
            return new SourceRelation(known, work, place);
        }
        article.Findings.Add(Findings.RelationUnknown(place, $"{word}{(title.Length > 0 ? $", {title}" : "")}: {(work.Doi.Length > 0 ? work.Doi : JatsText.Plain(related))}"));
        return null;
    }

    private static SourceWork Work(XElement related)
    {
        var href = related.Get("href");
        var text = JatsText.Plain(related);
        var kind = related.Get("ext-link-type").ToLowerInvariant();
        var doi = DoiIn(href) is { Length: > 0 } linked ? linked : DoiIn(related.All("pub-id").FirstOrDefault(i => i.Get("pub-id-type") == "doi")?.Value ?? "") is { Length: > 0 } given ? given : DoiIn(text);
        var pmid = kind is "pubmed" or "pmid" ? href : related.All("pub-id").FirstOrDefault(i => i.Get("pub-id-type") == "pmid")?.Value.Trim() ?? "";
        return new SourceWork
        {
            Doi = doi,
            Pmid = pmid,
            Pmcid = kind is "pmc" or "pmcid" ? (href.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? href : "PMC" + href) : "",
            Journal = related.Child("source") is { } source ? JatsText.Plain(source) : related.Get("journal-id"),
            Volume = related.Get("vol") is { Length: > 0 } volume ? volume : related.Child("volume")?.Line ?? "",
            Page = related.Get("page") is { Length: > 0 } page ? page : related.Get("elocation-id") is { Length: > 0 } location ? location : related.Child("fpage")?.Line ?? "",
            Title = related.Child("article-title") is { } title ? JatsText.Plain(title) : "",
            Authors = [.. related.Children("string-name").Select(n => n.Child("surname") is null ? JatsText.Plain(n) : JatsReferences.NameOf(n))],
            Year = JatsDates.YearOf(related.Child("year")?.Line ?? ""),
            Url = doi.Length == 0 && kind is "uri" or "url" ? href : related.Child("uri")?.Line ?? "",
        };
    }

    private static string DoiIn(string text) => DoiForm().Match(text) is { Success: true } match && Doi.TryParse(match.Value.TrimEnd('.', ',', ';', ')'), out var doi) ? doi.Value : "";

    private static RelationKind? OfNotice(ArticleType? type) => type switch
    {
        ArticleType.Correction => RelationKind.Corrects,
        ArticleType.Retraction => RelationKind.Retracts,
        ArticleType.ExpressionOfConcern => RelationKind.Concerns,
        ArticleType.Addendum => RelationKind.AddsTo,
        _ => null,
    };

    [GeneratedRegex(@"10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s<>""]{1,400}", RegexOptions.CultureInvariant)]
    private static partial Regex DoiForm();
}
