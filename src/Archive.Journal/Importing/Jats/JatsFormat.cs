using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing.Jats;

/// <summary>JATS and its predecessor, the NLM journal article DTD: NISO Z39.96, versions 2.3 to 1.4 in all tag sets.</summary>
internal sealed class JatsFormat : SourceFormat
{
    public override string Name => "JATS XML";

    public override ImmutableArray<string> Extensions => [".xml", ".nxml", ".jats"];

    public override bool Recognises(SourceText source) =>
        ParseXml.RootOf(source) is "article" or "pmc-articleset" or "articles" or "collection" && (source.Text.Contains("<front", StringComparison.Ordinal) || source.Text.Contains(":front", StringComparison.Ordinal));

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        if (ParseXml.From(source, Name, findings) is not { } root) return [];
        var articles = root.Tag == "article" ? [root] : root.All("article").ToArray();
        return [.. articles.SelectMany((a, i) => Read(new JatsArticle(source, a, parent: null, part: articles.Length > 1 ? $"{i + 1}" : "", findings)))];
    }

    // Replies in the same file are articles of their own; what else a file holds beside its article is not.
    private static IEnumerable<SourceArticle> Read(JatsArticle article)
    {
        yield return article.Read();
        foreach (var (index, part) in article.Element.Children("sub-article", "response").Index())
        {
            var type = part.Get("article-type") is { Length: > 0 } word ? word : part.Get("response-type");
            if (JatsTypes.IsPublished(type, part))
                foreach (var read in Read(new JatsArticle(article.Source, part, article, $"{article.Part}/{index + 1}", article.Findings))) yield return read;
            else article.Leave(part, type == "translation" ? $"A translation ({part.Get("lang")}): “{JatsArticle.TitleOf(part)}”." : $"A part of the kind '{type}': “{JatsArticle.TitleOf(part)}”.");
        }
    }
}
