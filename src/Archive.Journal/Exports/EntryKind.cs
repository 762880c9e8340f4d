using System.Buffers;
using System.Collections.Immutable;
using Archive.Journal.Model;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>A kind of entries that articles have in the files of a format.</summary>
/// <param name="Write">Writes the entry of an article; nothing where it has none.</param>
internal sealed record EntryKind(Action<EntrySource, IBufferWriter<byte>> Write)
{
    /// <summary>Every kind. All entries of an article are made at once, of one record.</summary>
    private static ImmutableArray<EntryKind> All { get; } =
    [
        .. RecordFormats.Bundles.Select(f => OfRecords(f)),
        AtomFeed.Entry, JsonFeed.Entry, ArchiveIndex.JsonEntry, ArchiveIndex.CsvEntry, StaticRepository.Entry,
    ];

    /// <summary>The entries of articles, in their order; those that have none are left out.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Of(Corpus corpus, IEnumerable<Article> articles)
    {
        var (kind, make) = (All.IndexOf(this), Maker(corpus));
        return articles.Select(article => corpus.Entries.Of(article, kind, make)).Where(entry => !entry.IsEmpty);
    }

    /// <summary>The entry of an article; empty where it has none.</summary>
    public ReadOnlyMemory<byte> Of(Corpus corpus, Article article) => corpus.Entries.Of(article, All.IndexOf(this), Maker(corpus));

    /// <summary>The entries of this format of records.</summary>
    public static EntryKind Of(RecordFormat format) => All[RecordFormats.Bundles.IndexOf(format)];

    /// <summary>All entries of an article, whose former ones are not remembered.</summary>
    public static IEnumerable<(int Kind, ReadOnlyMemory<byte> Bytes)> Remade(Corpus corpus, Article article) => All.Select((kind, i) => (i, kind.Of(corpus, article)));

    private static Func<Article, MadeEntries> Maker(Corpus corpus) => article => Make(corpus, article);

    /// <summary>Makes all entries of an article.</summary>
    public static MadeEntries Make(Corpus corpus, Article article)
    {
        var source = EntrySource.Of(corpus, article);
        var output = new ArrayBufferWriter<byte>(16 * 1024);
        var ends = Array.ConvertAll([.. All], kind =>
        {
            kind.Write(source, output);
            return output.WrittenCount;
        });
        return new MadeEntries(output.WrittenSpan.ToArray(), ends);
    }

    private static EntryKind OfRecords(RecordFormat format) => new((source, output) =>
    {
        if (source.Record is { } record) format.WriteEntry(record, output);
    });
}

/// <summary>What entries are made of.</summary>
/// <param name="Corpus">The archive.</param>
/// <param name="Article">Published or withdrawn.</param>
/// <param name="Record">Its record; null of a withdrawn one.</param>
internal sealed record EntrySource(Corpus Corpus, Article Article, BibliographicRecord? Record)
{
    public static EntrySource Of(Corpus corpus, Article article) => new(corpus, article, article.IsWithdrawn ? null : DescribeArticle.From(corpus, article));
}
