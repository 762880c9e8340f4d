namespace Archive.Journal.Model;

/// <summary>What kind of item an article is, in the words of JATS <c>article-type</c>.</summary>
public enum ArticleType { Letter, Reply, Editorial, ArticleCommentary, Correction, Retraction, ExpressionOfConcern, Addendum, Article }

public static class ArticleTypes
{
    public static Vocabulary<ArticleType> Vocabulary { get; } = new(
        new(ArticleType.Letter, "letter", "Letter", "Letters"),
        new(ArticleType.Reply, "reply", "Reply", "Replies"),
        new(ArticleType.Editorial, "editorial", "Editorial", "Editorials"),
        new(ArticleType.ArticleCommentary, "article-commentary", "Commentary", "Commentaries"),
        new(ArticleType.Correction, "correction", "Correction", "Corrections"),
        new(ArticleType.Retraction, "retraction", "Retraction", "Retractions"),
        new(ArticleType.ExpressionOfConcern, "expression-of-concern", "Expression of concern", "Expressions of concern"),
        new(ArticleType.Addendum, "addendum", "Addendum", "Addenda"),
        new(ArticleType.Article, "article", "Article", "Articles"));

    public static string Label(this ArticleType type) => Vocabulary[type].Label;

    public static string Word(this ArticleType type) => Vocabulary[type].Word;

    /// <summary>Whether the journal itself speaks, so that the item may be unsigned.</summary>
    public static bool IsNotice(this ArticleType type) =>
        type is ArticleType.Correction or ArticleType.Retraction or ArticleType.ExpressionOfConcern or ArticleType.Addendum or ArticleType.Editorial;
}
