using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Jats;

/// <summary>The values of <c>article-type</c>, and which of the archive's types they are.</summary>
internal static class JatsTypes
{
    public static Sourced<ArticleType> Of(JatsArticle article, string title)
    {
        var word = article.Element.Get("article-type") is { Length: > 0 } type ? type : article.Element.Get("response-type");
        var place = article.At(article.Element);
        if (Known(word) is not { } known)
        {
            var guess = article.Element.Tag == "response" ? ArticleType.Reply : word.Contains("comment", StringComparison.Ordinal) ? ArticleType.ArticleCommentary : ArticleType.Article;
            article.Findings.Add(word.Length == 0 ? Findings.NoType(place, guess.Word()) : Findings.TypeTaken(place, word, guess.Word()));
            return new Sourced<ArticleType>(guess, place);
        }
        if (known != ArticleType.Letter || !IsReplyTitle(title)) return new Sourced<ArticleType>(known, place);
        article.Findings.Add(Findings.Taken(place, $"By its title, the letter is a reply: “{title}”."));
        return new Sourced<ArticleType>(ArticleType.Reply, place);
    }

    /// <summary>The type as far as it is said.</summary>
    public static ArticleType? Known(JatsArticle article)
    {
        var known = Known(article.Element.Get("article-type") is { Length: > 0 } type ? type : article.Element.Get("response-type")) ?? (article.Element.Tag == "response" ? ArticleType.Reply : null);
        return known == ArticleType.Letter && IsReplyTitle(JatsArticle.TitleOf(article.Meta)) ? ArticleType.Reply : known;
    }

    /// <summary>Whether a part of a file is published beside the article, as a reply is; reports of reviewers and translations are not.</summary>
    public static bool IsPublished(string type, XElement part) => part.Tag == "response" || Known(type) is ArticleType.Reply or ArticleType.Letter or ArticleType.ArticleCommentary or ArticleType.Correction or ArticleType.Addendum or ArticleType.Editorial;

    private static ArticleType? Known(string word) => word.ToLowerInvariant() switch
    {
        "letter" or "correspondence" or "rapid-response" => ArticleType.Letter,
        "reply" or "response" or "author-reply" => ArticleType.Reply,
        "editorial" or "introduction" => ArticleType.Editorial,
        "article-commentary" or "commentary" => ArticleType.ArticleCommentary,
        "correction" or "erratum" or "corrigendum" => ArticleType.Correction,
        "retraction" or "partial-retraction" or "withdrawal" => ArticleType.Retraction,
        "expression-of-concern" => ArticleType.ExpressionOfConcern,
        "addendum" => ArticleType.Addendum,
        "research-article" or "article" => ArticleType.Article,
        _ => null,
    };

    private static bool IsReplyTitle(string title) =>
        KnownWork.Key(title) is var key && (key.StartsWith("authorsreply", StringComparison.Ordinal) || key.StartsWith("authorreply", StringComparison.Ordinal) || key.StartsWith("authorsresponse", StringComparison.Ordinal) || key.StartsWith("responsefromtheauthor", StringComparison.Ordinal) || key is "reply" or "response");
}
