using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>
/// A record as a ScholarlyArticle of schema.org, which is also the Comment that a letter or reply is on what it answers, and the
/// CorrectionComment that a correction is.
/// </summary>
internal static class ScholarlyArticle
{
    private const string Work = "ScholarlyArticle";
    private const string Comment = "Comment";
    private const string Correction = "CorrectionComment";

    public static void Write(Utf8JsonWriter json, BibliographicRecord record)
    {
        json.WriteStartObject();
        WriteTypes(json, record);
        json.WriteString(SchemaOrg.Id, record.CiteAs);
        json.WriteString("url", record.Url);
        json.WriteString("headline", record.MarkedTitle);
        json.WriteString("name", record.Title);
        json.WriteString("genre", Phrases.English.Type(record.Type));
        json.Optional("author", record.Authors, SchemaOrg.WriteContributor);
        json.Optional("editor", record.HandlingEditors, SchemaOrg.WriteContributor);
        json.Optional("datePublished", record.Published?.ToString() ?? "");
        json.Optional("dateModified", record.Modified?.ToString() ?? "");
        json.Optional("creativeWorkStatus", SchemaOrg.StatusOf(record.Status));
        SchemaOrg.WriteWhole(json, record);
        json.Optional("pageStart", record.FirstPage);
        json.Optional("pageEnd", record.LastPage);
        json.Optional("pagination", record.Pages.Length > 0 ? record.Pages : record.ElocationId);
        WritePublisher(json, record);
        WriteIdentifiers(json, record);
        json.WriteString("inLanguage", record.Language);
        json.Optional("keywords", record.Keywords);
        json.Optional("abstract", record.Abstract);
        if (record.Extent == Extent.Full) json.WriteBoolean("isAccessibleForFree", true);
        json.Optional("license", record.License?.Url ?? "");
        json.Optional("copyrightNotice", record.Rights);
        json.Optional("funding", record.Funding?.Grants ?? [], WriteGrant);
        WriteRelations(json, record);
        json.Optional("citation", [.. record.References.Where(r => r.Text.Length > 0)], WriteReference);
        json.Optional("encoding", record.Files, WriteFile);
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, BibliographicRecord record)
    {
        if (record.About.Any(r => r.Kind == RelationKind.Corrects)) json.Type(Work, Correction);
        else if (record.About.Any(r => r.Kind == RelationKind.RespondsTo)) json.Type(Work, Comment);
        else json.Type(Work);
    }

    private static void WritePublisher(Utf8JsonWriter json, BibliographicRecord record)
    {
        if (record.Publisher.Length == 0) return;
        json.WritePropertyName("publisher");
        SchemaOrg.WriteOrganization(json, record.Publisher);
    }

    private static void WriteIdentifiers(Utf8JsonWriter json, BibliographicRecord record) =>
        json.Optional("identifier", [.. new[] { ("doi", record.Doi?.Value ?? ""), ("pmid", record.Pmid), ("pmcid", record.Pmcid) }.Where(i => i.Item2.Length > 0)], (json, identifier) =>
        {
            json.WriteStartObject();
            json.Type("PropertyValue");
            json.WriteString("propertyID", identifier.Item1);
            json.WriteString("value", identifier.Item2);
            json.WriteEndObject();
        });

    private static void WriteGrant(Utf8JsonWriter json, Grant grant)
    {
        json.WriteStartObject();
        json.Type("Grant");
        json.Optional("identifier", grant.Award);
        json.WritePropertyName("funder");
        SchemaOrg.WriteOrganization(json, grant.Funder);
        json.WriteEndObject();
    }

    private static void WriteRelations(Utf8JsonWriter json, BibliographicRecord record)
    {
        var about = record.About.Select(r => r.Work).ToArray();
        var commented = record.About.Where(r => r.Kind is RelationKind.RespondsTo or RelationKind.Corrects).Select(r => r.Work).ToArray();
        json.Optional("parentItem", commented, WriteWork);
        // What is said of a work above need not be said again.
        json.Optional("about", about, (json, work) =>
        {
            if (commented.Contains(work) && work.CiteAs.Length > 0) WriteId(json, work.CiteAs);
            else WriteWork(json, work);
        });
        json.Optional("mentions", [.. record.Topics.Where(t => t.SchemeId.Length > 0)], WriteTerm);
        var drawn = record.Drawn.ToLookup(r => r.Kind, r => r.Work);
        json.Optional("correction", [.. drawn[RelationKind.Corrects]], (json, work) => SchemaOrg.WriteWork(json, work, Work, Correction));
        json.Optional("comment", [.. drawn[RelationKind.RespondsTo]], (json, work) => SchemaOrg.WriteWork(json, work, Work, Comment));
        json.Optional("subjectOf", [.. record.Drawn.Where(r => r.Kind is not (RelationKind.Corrects or RelationKind.RespondsTo)).Select(r => r.Work)], WriteWork);
    }

    private static void WriteWork(Utf8JsonWriter json, RelatedWork work) => SchemaOrg.WriteWork(json, work, work.Title.Length > 0 ? Work : "CreativeWork");

    private static void WriteReference(Utf8JsonWriter json, RecordReference reference)
    {
        if (reference.Work is { } cited) WriteWork(json, cited);
        else if (reference.Doi is { } doi) WriteId(json, doi.Url);
        else json.WriteStringValue(reference.Text);
    }

    private static void WriteId(Utf8JsonWriter json, string url)
    {
        json.WriteStartObject();
        json.WriteString(SchemaOrg.Id, url);
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, RecordSubject subject)
    {
        json.WriteStartObject();
        json.Type("DefinedTerm");
        json.WriteString(SchemaOrg.Id, subject.Url);
        json.WriteString("name", subject.Label);
        json.WriteString("termCode", subject.SchemeId);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, RecordFile file)
    {
        json.WriteStartObject();
        json.Type("MediaObject");
        json.WriteString("contentUrl", file.Url);
        json.Optional("encodingFormat", file.MediaType);
        json.WriteEndObject();
    }
}
