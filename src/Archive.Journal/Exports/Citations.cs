using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>The records in every format: a file beside each article, and one beside each page that lists some.</summary>
internal static class Citations
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.Articles.SelectMany(a => RecordFormats.All.Select(f => File(corpus, f, new RecordCollection(a.Path, [a]))))
            .Concat(RecordCollection.All(corpus).SelectMany(c => RecordFormats.Bundles.Select(f => File(corpus, f, c))));

    private static ExportFile File(Corpus corpus, RecordFormat format, RecordCollection collection) =>
        new(format.Beside(collection.Path), output => format.Write(collection.Articles.Select(a => DescribeArticle.From(corpus, a)), output));
}
