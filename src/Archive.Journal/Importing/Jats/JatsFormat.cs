using System.Collections.Immutable;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Jats;

/// <summary>JATS and its predecessor, the NLM journal article DTD: NISO Z39.96, versions 2.3 to 1.4 in all three tag sets.</summary>
internal sealed class JatsFormat : SourceFormat
{
    public override string Name => "JATS XML";

    public override ImmutableArray<string> Extensions => [".xml", ".nxml", ".jats"];

    public override bool Recognises(SourceText source) => ParseXml.RootOf(source) is "article" or "pmc-articleset" or "articles" && source.Text.Contains("<front", StringComparison.Ordinal);

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        if (ParseXml.From(source, Name, findings) is not { } root) return [];
        var articles = root.Tag == "article" ? [root] : root.Children("article");
        return [.. articles.Select(a => Read(source, a))];
    }

    private static SourceArticle Read(SourceText source, XElement article)
    {
        var meta = article.Child("front", "article-meta");
        Sourced<string>? Text(XElement? element) => element is null ? null : new Sourced<string>(element.Line, ParseXml.PlaceOf(source, element));
        return new SourceArticle(ParseXml.PlaceOf(source, article))
        {
            Title = Text(meta?.Child("title-group", "article-title")),
            Type = new Sourced<ArticleType>(ArticleTypes.Vocabulary.TryParse(article.Get("article-type"), out var type) ? type : ArticleType.Article, ParseXml.PlaceOf(source, article)),
            Doi = Text(meta?.Children("article-id").FirstOrDefault(i => i.Get("pub-id-type") == "doi")),
            Volume = Text(meta?.Child("volume")),
            Issue = Text(meta?.Child("issue")),
            Pages = Text(meta?.Child("fpage")),
            Authors = [.. article.All("contrib").Where(c => c.Get("contrib-type") == "author").Select(c => new SourcePerson(ParseXml.PlaceOf(source, c)) { Given = c.Child("name", "given-names")?.Line ?? "", Family = c.Child("name", "surname")?.Line ?? "" })],
            Body = [.. (article.Child("body")?.All("p") ?? []).Select(p => new TextBlock.Paragraph([new TextInline.Words(p.Value)], ParseXml.PlaceOf(source, p)))],
        };
    }
}
