using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Records;

namespace Archive.Journal.Exports;

/// <summary>
/// The whole archive for programs: every published article with all that is known of it but its text, of withdrawn ones nothing but that they
/// are, and which old addresses lead where. As JSON, as CSV with a row an article, and the JSON Schema (draft 2020-12) of the former.
/// </summary>
internal static class ArchiveIndex
{
    public static SitePath JsonPath { get; } = new("/index.json");
    public static SitePath CsvPath { get; } = new("/index.csv");
    public static SitePath SchemaPath { get; } = new("/index.schema.json");

    /// <summary>The object of an article in the JSON file.</summary>
    public static EntryKind JsonEntry { get; } = new((source, output) =>
    {
        if (Item(source) is { } item) Json.WriteItem(output, depth: 2, json => IndexObject.Write(json, IndexKeys.OfArticles, item));
    });

    /// <summary>The row of an article in the CSV file.</summary>
    public static EntryKind CsvEntry { get; } = new((source, output) =>
    {
        if (Item(source) is { } item) Csv.WriteRow(output, [.. Columns.Select(c => c.Cell(item))]);
    });

    private static ImmutableArray<IndexColumn<IndexedItem>> Columns { get; } = [.. IndexObject.Columns(IndexKeys.OfArticles)];

    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
    [
        ExportFile.At(JsonPath, output => Json.Write(output, json => IndexObject.Write(json, Keys, corpus))),
        ExportFile.At(CsvPath, output => WriteCsv(output, corpus)),
        ExportFile.At(SchemaPath, output => Json.Write(output, WriteSchema)),
    ];

    private static ImmutableArray<IndexKey<Corpus>> Keys { get; } =
    [
        Text("$schema", "Where this schema is.", c => c.Settings.Url(SchemaPath)) with { IsRequired = true },
        Text("title", "The archive's title.", c => c.Settings.Title) with { IsRequired = true },
        Text("url", "Its home page.", c => c.Settings.Url(new SitePath("/"))) with { IsRequired = true },
        Text("description", "What it is.", c => c.Settings.Description),
        Text("language", "The language of the site (BCP 47).", c => c.Settings.Language) with { IsRequired = true },
        Text("publisher", "Who publishes it.", c => c.Settings.Publisher),
        new("journal", "The journal that the archive belongs to.", new IndexGroup<Corpus, JournalTitle>(c => c.Settings.Journal is { Title.Length: > 0 } journal ? journal : null, OfJournals)),
        new("formats", "The files beside each article's page: the address of one is the article's url and the file's name.", new IndexList<Corpus, RecordFormat>(_ => RecordFormats.All, OfFormats)),
        new("articles", "Every published article, the newest first, undated ones last.", new IndexEntries(JsonEntry, IndexKeys.OfArticles)) { IsRequired = true },
        new("withdrawn", "Articles whose consent was withdrawn.", new IndexList<Corpus, Tombstone>(c => c.Withdrawn.Select(a => new Tombstone(a.Id, c.Settings.Url(a.Path), a.Consent?.Date)), OfTombstones)),
        new("redirects", "Old addresses.", new IndexList<Corpus, RedirectPage>(c => RedirectPage.Compose(c).OfType<RedirectPage>().OrderBy(r => r.Path), OfRedirects)),
    ];

    private static ImmutableArray<IndexKey<JournalTitle>> OfJournals =>
    [
        new("title", "Its title.", new IndexText<JournalTitle>(j => j.Title)) { IsRequired = true },
        new("abbreviation", "Its title as it is abbreviated.", new IndexText<JournalTitle>(j => j.Abbreviation)),
        new("issn", "The ISSN of the printed edition.", new IndexText<JournalTitle>(j => j.Issn)),
        new("eissn", "The ISSN of the electronic edition.", new IndexText<JournalTitle>(j => j.Eissn)),
        new("publisher", "Its publisher.", new IndexText<JournalTitle>(j => j.Publisher)),
    ];

    private static ImmutableArray<IndexKey<RecordFormat>> OfFormats =>
    [
        new("name", "The format.", new IndexText<RecordFormat>(f => f.Name)) { IsRequired = true },
        new("media-type", "Of the file.", new IndexText<RecordFormat>(f => f.MediaType)) { IsRequired = true },
        new("file", "Its name.", new IndexText<RecordFormat>(f => f.FileName)) { IsRequired = true },
    ];

    private static ImmutableArray<IndexKey<Tombstone>> OfTombstones =>
    [
        new("id", "The article's id.", new IndexText<Tombstone>(t => t.Id)) { IsRequired = true },
        new("url", "Its permalink.", new IndexText<Tombstone>(t => t.Url)) { IsRequired = true },
        new("date", "When it was withdrawn.", new IndexText<Tombstone>(t => t.Date?.ToString() ?? "") { Pattern = PartialDate.Pattern }),
    ];

    private static ImmutableArray<IndexKey<RedirectPage>> OfRedirects =>
    [
        new("from", "The old address.", new IndexText<RedirectPage>(r => r.CanonicalUrl)) { IsRequired = true },
        new("to", "Where it leads.", new IndexText<RedirectPage>(r => r.TargetUrl)) { IsRequired = true },
    ];

    private static IndexedItem? Item(EntrySource source) => source.Record is { } record ? new IndexedItem(source.Article, record, source.Corpus.Settings) : null;

    private static void WriteCsv(IBufferWriter<byte> output, Corpus corpus)
    {
        Csv.WriteRow(output, [.. Columns.Select(c => c.Name)]);
        foreach (var row in CsvEntry.Of(corpus, corpus.Articles)) output.Write(row.Span);
    }

    private static void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "The index of an archive of correspondence");
        json.WriteString("description", "What index.json holds. A key is left out where there is nothing to say. index.csv has a row for each article and a column for each key, 'authors.name' for a key within a key; ' | ' stands between the values of a list and ' || ' between those of a list within a list, and a bar that belongs to a value is written '\\|'. A value that a spreadsheet would take for a formula begins with an apostrophe.");
        IndexObject.WriteSchema(json, Keys);
        json.WriteEndObject();
    }

    private static IndexKey<Corpus> Text(string name, string says, Func<Corpus, string> of) => new(name, says, new IndexText<Corpus>(of));

    /// <summary>All that is told of a withdrawn article.</summary>
    private sealed record Tombstone(string Id, string Url, PartialDate? Date);
}
