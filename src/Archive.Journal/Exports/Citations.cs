using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>The records in every format: a file beside each article, and one beside each page that lists some.</summary>
internal static class Citations
{
    public static IEnumerable<SitePage> Compose(Corpus corpus)
    {
        foreach (var article in corpus.Articles)
        {
            var alone = new RecordCollection(article.Path, [article]);
            foreach (var format in RecordFormats.All) yield return format.HoldsMany ? Bundle(corpus, format, alone) : Alone(corpus, format, alone);
        }
        foreach (var collection in RecordCollection.All(corpus))
            foreach (var format in RecordFormats.Bundles) yield return Bundle(corpus, format, collection);
    }

    private static ExportFile Bundle(Corpus corpus, RecordFormat format, RecordCollection collection) =>
        ExportFile.Beside(collection.Path, format.FileName, (Corpus: corpus, Format: format, Collection: collection), static (of, output) => of.Format.WriteFile(EntryKind.Of(of.Format).Of(of.Corpus, of.Collection.Articles), output));

    private static ExportFile Alone(Corpus corpus, RecordFormat format, RecordCollection alone) =>
        ExportFile.Beside(alone.Path, format.FileName, (Corpus: corpus, Format: format, Article: alone.Articles[0]), static (of, output) => of.Format.WriteEntry(DescribeArticle.From(of.Corpus, of.Article), output));
}
