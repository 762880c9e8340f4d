using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>What an article has to do with, in the vocabulary of schema.org: people, organisations, the journal, other works.</summary>
internal static class SchemaOrg
{
    /// <summary>What names an entity to other machines where it is an ORCID iD or a DOI, else its page.</summary>
    public const string Id = "@id";

    public static void Type(this Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        if (types.Length == 1) json.WriteString("@type", types[0]);
        else
        {
            json.WriteStartArray("@type");
            foreach (var type in types) json.WriteStringValue(type);
            json.WriteEndArray();
        }
    }

    /// <summary>A person, or the group that signs as one.</summary>
    public static void WriteContributor(Utf8JsonWriter json, RecordContributor contributor)
    {
        json.WriteStartObject();
        if (contributor.IsGroup)
        {
            json.Type("Organization");
            json.WriteString(Id, contributor.Url);
            json.WriteString("name", contributor.Name.Family);
        }
        else
        {
            json.Type("Person");
            json.WriteString(Id, contributor.Orcid?.Url ?? contributor.Url);
            json.WriteString("name", contributor.Name.Full);
            json.Optional("givenName", contributor.Name.Given);
            json.Optional("familyName", contributor.Name.Family);
            json.Optional("honorificSuffix", contributor.Name.Suffix);
            if (contributor.Orcid is not null) json.WriteString("url", contributor.Url);
        }
        json.Optional("affiliation", contributor.Affiliations, WriteOrganization);
        json.WriteEndObject();
    }

    public static void WriteOrganization(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.Type("Organization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    /// <summary>What a record is part of: its issue, in its volume, in the journal; of these, those that are known.</summary>
    public static void WriteWhole(Utf8JsonWriter json, BibliographicRecord record)
    {
        json.WritePropertyName("isPartOf");
        if (record.Issue.Length > 0) Open("PublicationIssue", record.IssueUrl, "issueNumber", record.Issue);
        if (record.Volume.Length > 0) Open("PublicationVolume", record.VolumeUrl, "volumeNumber", record.Volume);
        WriteJournal(json, record.Journal);
        if (record.Volume.Length > 0) json.WriteEndObject();
        if (record.Issue.Length > 0) json.WriteEndObject();

        void Open(string type, string url, string name, string number)
        {
            json.WriteStartObject();
            json.Type(type);
            json.Optional(Id, url);
            json.WriteString(name, number);
            json.WritePropertyName("isPartOf");
        }
    }

    /// <summary>Another work, as far as it is known; a withdrawn one by its permalink alone.</summary>
    /// <param name="types">What it is to the one that names it.</param>
    public static void WriteWork(Utf8JsonWriter json, RelatedWork work, params ReadOnlySpan<string> types)
    {
        json.WriteStartObject();
        json.Type(types);
        json.Optional(Id, work.CiteAs);
        json.Optional("name", work.Title);
        json.Optional("author", work.Authors, WriteAuthor);
        json.Optional("datePublished", work.Published?.ToString() ?? "");
        json.Optional("url", work.Url == work.CiteAs ? "" : work.Url);
        json.Optional("creativeWorkStatus", StatusOf(work.Status));
        json.WriteEndObject();
    }

    /// <summary>What notices say of a work, in English.</summary>
    public static IEnumerable<string> StatusOf(IEnumerable<StatusKind> status) => status.Select(Phrases.English.Status);

    private static void WriteAuthor(Utf8JsonWriter json, string name) => json.WriteStringValue(name);

    private static void WriteJournal(Utf8JsonWriter json, JournalTitle journal)
    {
        string[] numbers = [.. new[] { journal.Issn, journal.Eissn }.Where(n => n.Length > 0)];
        json.WriteStartObject();
        json.Type("Periodical");
        if (numbers.Length > 0) json.WriteString(Id, "https://portal.issn.org/resource/ISSN/" + numbers[^1]);
        json.WriteString("name", journal.Title);
        json.Optional("alternateName", journal.Abbreviation);
        json.Optional("issn", numbers);
        json.WriteEndObject();
    }
}
