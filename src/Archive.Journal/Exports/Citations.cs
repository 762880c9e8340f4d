using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>The records in every format: a file beside each article, and one beside each page that lists some.</summary>
internal static class Citations
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.Articles.SelectMany(a => RecordFormats.All.Select(f => f.HoldsMany ? Bundle(corpus, f, new RecordCollection(a.Path, [a])) : Alone(corpus, f, a)))
            .Concat(RecordCollection.All(corpus).SelectMany(c => RecordFormats.Bundles.Select(f => Bundle(corpus, f, c))));

    private static ExportFile Bundle(Corpus corpus, RecordFormat format, RecordCollection collection) =>
        new(format.Beside(collection.Path), output => format.WriteFile(EntryKind.Of(format).Of(corpus, collection.Articles), output));

    private static ExportFile Alone(Corpus corpus, RecordFormat format, Article article) =>
        new(format.Beside(article.Path), output => format.WriteEntry(DescribeArticle.From(corpus, article), output));
}
