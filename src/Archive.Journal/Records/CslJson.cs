using System.Buffers;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>
/// Records as CSL-JSON (Citation Style Language 1.0.2), a list as citation managers expect it. A title that has HTML's tags for italics and the
/// like is printed so by its processors: CSL has no way to say that they are meant as they stand.
/// </summary>
internal static class CslJson
{
    public static RecordFormat Format { get; } = new("CSL-JSON", "cite.csl.json", "application/vnd.citationstyles.csl+json", WriteEntry, WriteFile);

    private static void WriteEntry(BibliographicRecord record, IBufferWriter<byte> output) => Json.WriteItem(output, depth: 1, json => WriteItem(json, record));

    private static void WriteFile(IEnumerable<ReadOnlyMemory<byte>> entries, IBufferWriter<byte> output) => Json.Write(output, json => json.WriteItems(entries));

    private static void WriteItem(Utf8JsonWriter json, BibliographicRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Key);
        json.WriteString("type", "article-journal");
        if (record.Type != ArticleType.Article) json.WriteString("genre", record.Type.Label());
        json.WriteString("title", record.Title);
        if (!record.Authors.IsEmpty) WriteAuthors(json, record);
        json.WriteString("container-title", record.Journal.Title);
        json.Optional("container-title-short", record.Journal.Abbreviation);
        WriteDate(json, "issued", record.Published);
        WriteDate(json, "submitted", record.Received);
        json.Optional("volume", record.Volume);
        json.Optional("issue", record.Issue);
        json.Optional("page", record.Pages.Length > 0 ? record.Pages.Replace('–', '-') : record.ElocationId);
        json.Optional("ISSN", record.Issn);
        json.Optional("publisher", record.Publisher);
        json.Optional("DOI", record.Doi?.Value ?? "");
        json.Optional("PMID", record.Pmid);
        json.Optional("PMCID", record.Pmcid);
        json.WriteString("URL", record.Url);
        json.Optional("language", record.Language);
        json.Optional("keyword", string.Join(", ", record.Keywords));
        json.Optional("abstract", record.Abstract);
        if (record.About.Select(r => r.Work).FirstOrDefault(w => w.Title.Length > 0) is { } work) WriteReviewed(json, work);
        json.Optional("status", string.Join(", ", record.Status.Select(s => Phrases.English.Status(s).ToLowerInvariant())));
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, BibliographicRecord record)
    {
        json.WriteStartArray("author");
        foreach (var author in record.Authors) WriteName(json, author);
        json.WriteEndArray();
    }

    // CSL has room for one work.
    private static void WriteReviewed(Utf8JsonWriter json, RelatedWork work)
    {
        json.WriteString("reviewed-title", work.Title);
        if (work.Authors.IsEmpty) return;
        json.WriteStartArray("reviewed-author");
        foreach (var author in work.Authors)
        {
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, RecordContributor author)
    {
        var name = author.Name;
        json.WriteStartObject();
        if (author.IsSingleName) json.WriteString("literal", name.Full);
        else
        {
            json.WriteString("family", name.Family);
            json.WriteString("given", name.Given);
            json.Optional("suffix", name.Suffix);
        }
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, PartialDate? known)
    {
        if (known is not { } date) return;
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        if (date.Month > 0) json.WriteNumberValue(date.Month);
        if (date.Day > 0) json.WriteNumberValue(date.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
