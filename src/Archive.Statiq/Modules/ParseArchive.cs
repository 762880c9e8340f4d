using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Statiq;

/// <summary>Process: what each file says by itself rides on its document; what readers see of an article is metadata too.</summary>
internal sealed class ParseArchive : ParallelSyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (input.Get<ArchiveInput>(ArchiveKeys.Input) is { } files) return [input.Clone(Parsed(ReadMasthead.From(files)))];
        if (input.Get<ArticleFile>(ArchiveKeys.PageFile) is { } page) return [input.Clone(Parsed(ParsePage.From(page)))];
        var parsed = ParseArticle.From(input.Get<ArticleFile>(ArchiveKeys.ArticleFile));
        var items = Parsed(parsed);
        items[ArchiveKeys.Id] = parsed.Id;
        if (parsed.Article is not { } article || !article.IsPublishedOn(StatiqSettings.Today(context))) return [input.Clone(items, new NullContent())];
        Describe(article, items);
        return [input.Clone(new NormalizedPath(article.Path.File), items)];
    }

    private static Dictionary<string, object> Parsed(object parsed) => new() { [ArchiveKeys.Parsed] = parsed };

    private static void Describe(Article article, Dictionary<string, object> items)
    {
        items[ArchiveKeys.Article] = article;
        items[ArchiveKeys.Title] = new PlainText(article.Title.Value);
        items[ArchiveKeys.Type] = article.Type.Word();
        items[ArchiveKeys.Authors] = article.Authors.Select(a => a.Name.Full).ToArray();
        items[ArchiveKeys.Topics] = article.Topics.Select(t => t.Value).ToArray();
        items[ArchiveKeys.HandlingEditors] = article.HandlingEditors.Select(e => e.Name.Full).ToArray();
        items[ArchiveKeys.Provenance] = new PlainText(article.Provenance?.Sentence ?? "");
        items[ArchiveKeys.Consent] = new PlainText(article.Consent?.Sentence ?? "");
        items[ArchiveKeys.ConsentStatus] = StatementTerms.Consent[article.Consent?.Status ?? ConsentStatus.NotStated].Word;
        if (article.Doi is { } doi) items[ArchiveKeys.Doi] = doi.Value.Value;
        if (article.Published is { Value: var date }) items[ArchiveKeys.Published] = new DateTime(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day), 0, 0, 0, DateTimeKind.Unspecified);
    }

    // Statiq runs text that begins with => or -> as C#; an article's is never more than text.
    private sealed class PlainText(string text) : IMetadataValue
    {
        public object Get(string key, IMetadata metadata) => text;
    }
}
