using System.Buffers;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>Records as CSL-JSON (Citation Style Language 1.0.2), a list as citation managers expect it.</summary>
internal static class CslJson
{
    public static RecordFormat Format { get; } = new("CSL-JSON", "cite.csl.json", "application/vnd.citationstyles.csl+json", Write);

    private static void Write(IEnumerable<BibliographicRecord> records, IBufferWriter<byte> output) => Json.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var record in records) WriteItem(json, record);
        json.WriteEndArray();
    });

    private static void WriteItem(Utf8JsonWriter json, BibliographicRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Key);
        json.WriteString("type", "article-journal");
        json.WriteString("genre", record.Type.Label());
        json.WriteString("title", record.Title);
        json.WriteStartArray("author");
        foreach (var author in record.Authors) WriteName(json, author);
        json.WriteEndArray();
        json.WriteString("container-title", record.Journal.Title);
        json.Optional("container-title-short", record.Journal.Abbreviation);
        if (record.Published is { } date) WriteDate(json, date);
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
        json.Optional("reviewed-title", record.ReviewedTitles.FirstOrDefault() ?? "");
        json.Optional("status", string.Join(", ", record.Status.Select(s => Phrases.English.Status(s).ToLowerInvariant())));
        json.WriteEndObject();
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

    private static void WriteDate(Utf8JsonWriter json, PartialDate date)
    {
        json.WriteStartObject("issued");
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
