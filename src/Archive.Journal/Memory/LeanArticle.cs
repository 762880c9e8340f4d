using System.Text;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Memory;

/// <summary>
/// Article file → article, its texts packed. An archive is linked from what is short in its articles, and the texts are nearly all
/// that there is of them: each is unpacked when a page shows it, and let go.
/// </summary>
internal static class LeanArticle
{
    /// <param name="file">The article's file.</param>
    /// <param name="shared">What articles have in common.</param>
    public static ParsedArticle From(ArticleFile file, SharedValues shared)
    {
        var parsed = ParseArticle.From(file);
        if (parsed.Article is not { } article) return parsed;
        var output = new PackWriter();
        PackArticle.WriteTexts(output, article, new ulong[PackArticle.Parts]);
        return parsed with { Article = PackedTexts.AddTo(AtHand(article, shared), output.Written.ToArray()) };
    }

    /// <summary>What is made of its texts is found out while they are at hand.</summary>
    public static Article AtHand(Article article, SharedValues shared) => shared.In(article) with { Links = article.Links, PackedOpening = Encoding.UTF8.GetBytes(article.Opening) };
}
