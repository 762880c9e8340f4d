using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>The page of an article on its journal's site, as a reader has saved it.</summary>
internal sealed partial class WebPageFormat : SourceFormat
{
    private const int Head = 8_192;

    public override string Name => "a saved web page";

    public override ImmutableArray<string> Extensions => [".html", ".htm", ".xhtml"];

    public override bool Recognises(SourceText source) => source.Text.AsSpan().TrimStart().StartsWith("<") && Html().IsMatch(source.Text.AsSpan(0, Math.Min(source.Text.Length, Head)));

    public override ImmutableArray<SourceArticle> Read(SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        if (ParseHtml.Page(source.Text, out var refused) is not { } page)
        {
            findings.Add(source.Text.Length > ParseHtml.MostNodes ? Findings.TooLargePage(source.At(refused), ParseHtml.Deepest, ParseHtml.MostNodes) : Findings.TooDeep(source.At(refused), ParseHtml.Deepest));
            return [];
        }
        var metadata = new PageMetadata(page, source.At, findings);
        var article = metadata.Article(Place.StartOf(source.Path));
        var isArticle = PageLinkedData.TryAdd(page, source.At, ref article, findings) || metadata.IsOfArticle;
        var blocks = Blocks(page, source);
        article = WithTitle(article, page, source);
        var start = blocks.FindIndex(b => b is TextBlock.Heading heading && article.Title is { } title && KnownWork.Key(TextInline.PlainText(heading.Content)) == KnownWork.Key(title.Value));
        var before = findings.Count;
        article = WithType(new ReadPage(article, findings).From(blocks.Skip(Math.Max(0, start)), TextOf(page, source)), blocks.Take(Math.Max(0, start)), findings);
        if (article.References.IsEmpty && !article.Body.IsEmpty) article = article with { References = [.. metadata.References.Index().Select(r => new SourceReference($"{r.Index + 1}", [new TextInline.Words(Described(r.Item.Value))], r.Item.Place))] };
        if (!article.Body.IsEmpty) TellOfPictures(page, source, findings);
        if (!End().IsMatch(source.Text.AsSpan(Math.Max(0, source.Text.Length - Head)))) findings.Add(Findings.Taken(source.At(source.Text.Length), "The page has no end, so that it may have been cut off."));
        if (isArticle || article.Doi is not null || !article.References.IsEmpty) return [PageNotice.WithRelation(article, findings)];
        // A page of anything else: what was told of its pieces is nobody's concern.
        while (findings.Count > before) findings.RemoveAt(findings.Count - 1);
        return [];
    }

    // The part of the page that calls itself the main one, or the article, if it has most of the text.
    private static List<TextBlock> Blocks(HtmlElement page, SourceText source)
    {
        var root = page.All().Where(e => e.Name is "main" or "article" || e["role"] == "main" || e["itemprop"] == "articleBody").MaxBy(e => e.Length) is { } main && main.Length * 3 > page.Length && main.All().Any(e => e.Name == "h1") ? main : page;
        return [.. new HtmlBlocks(source.At, e => PageFurniture.IsLeftOut(e, root.Length), PageCitations.Of).Of(root)];
    }

    // By the names that publishers' systems give to the element with the text.
    private static Place? TextOf(HtmlElement page, SourceText source) =>
        page.All().FirstOrDefault(e => e.Length > 0 && e.Name is "div" or "section" or "article" && (TextName().IsMatch($"{e["class"]} {e["id"]}") || e["itemprop"] == "articleBody")) is { } text ? source.At(text.Offset) : null;

    private static void TellOfPictures(HtmlElement page, SourceText source, ImmutableArray<Finding>.Builder findings)
    {
        var figures = page.All().Where(e => (e.Name == "figure" || FigureName().IsMatch(e["class"])) && e.All().Any(i => i.Name == "img")).ToArray();
        if (figures.Length > 0) findings.Add(Findings.Left(source.At(figures[0].Offset), $"{(figures.Length == 1 ? "The picture of a figure" : $"The pictures of {figures.Length:N0} figures")}: put {(figures.Length == 1 ? "it" : "them")} into the article's folder; the caption is in the text."));
    }

    private static SourceArticle WithTitle(SourceArticle article, HtmlElement page, SourceText source)
    {
        if (article.Title is not null && article.Title.Value.Value.Length > 0 && page.All().Any(e => e.Name == "meta" && e["name"].Equals("citation_title", StringComparison.OrdinalIgnoreCase))) return article;
        var heading = page.All().FirstOrDefault(e => e.Name == "h1" && e.Line.Length > 0);
        return heading is null ? article : article with { Title = new Sourced<string>(heading.Line, source.At(heading.Offset)) };
    }

    // Above the title stands what the journal calls the article.
    private static SourceArticle WithType(SourceArticle article, IEnumerable<TextBlock> before, ImmutableArray<Finding>.Builder findings)
    {
        if (article.Type is { Value: not ArticleType.Article }) return article;
        var words = before.Where(b => b is TextBlock.Paragraph or TextBlock.Heading or TextBlock.List).Reverse().Take(6).Select(b => (Line: CleanText.OneLine(PageCitations.TextOf(b)), b.Place)).ToArray();
        foreach (var (line, place) in words)
            if (PrintedType.OfWords([line]) is { } type) return article with { Type = new Sourced<ArticleType>(type, place) };
        return article.Type is null && article.Title is { } title ? article with { Type = PrintedType.From([], title.Value, title.Place, findings) } : article;
    }

    // "citation_title=…; citation_author=…": the values in the order of a list of references.
    private static string Described(string reference)
    {
        if (!reference.Contains("citation_", StringComparison.Ordinal)) return reference;
        var parts = Pair().Matches(reference).Select(m => (Name: m.Groups["name"].Value, Value: m.Groups["value"].Value.Trim())).Where(p => p.Value.Length > 0).ToArray();
        string One(params string[] names) => parts.FirstOrDefault(p => names.Contains(p.Name)).Value ?? "";
        var authors = string.Join(", ", parts.Where(p => p.Name is "author").Select(p => p.Value));
        var issue = $"{One("journal_title", "inbook_title", "journal_abbrev")} {One("publication_date", "year")}".Trim();
        if (One("volume").Length > 0) issue += $";{One("volume")}{(One("firstpage", "pages").Length > 0 ? ":" + One("firstpage", "pages") : "")}";
        return string.Join(". ", new[] { authors, One("title"), issue, One("doi").Length > 0 ? "doi:" + One("doi") : "" }.Where(p => p.Length > 0));
    }

    [GeneratedRegex(@"<!doctype\s+html|<html[\s>]|<meta\s[^>]{0,200}citation_", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Html();

    [GeneratedRegex(@"</(?:html|body)\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"(?<![\w-])(?:fulltext-view|hlFld-Fulltext|article-full-?text|widget-ArticleFulltext|c-article-body|article__body|article-section__full|article-body|articleBody|JournalFullText|fulltext|full-text|article-text|article-content|NLM_body|body-text|bodymatter)(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex TextName();

    [GeneratedRegex(@"(?<![\w-])(?:fig|figure)(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FigureName();

    [GeneratedRegex(@"citation_(?<name>[a-z_]+)=(?<value>.*?)(?=;\s*citation_|;?\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
