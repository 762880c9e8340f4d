using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Records;

namespace Archive.Journal.Pages;

/// <summary>What a page is, and where it stands in the site, as JSON-LD in the vocabulary of schema.org. Pages that are not for search engines say nothing.</summary>
internal static class StructuredData
{
    /// <param name="page">The page.</param>
    /// <param name="record">Of the article that it is about; null where it is not about one.</param>
    public static string Of(HtmlPage page, BibliographicRecord? record = null) => !page.IsIndexed ? "" : Json.Embedded(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        WriteSubject(json, page, record);
        if (!page.Trail.IsEmpty) WriteTrail(json, page);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteSubject(Utf8JsonWriter json, HtmlPage page, BibliographicRecord? record)
    {
        if (record is not null) ScholarlyArticle.Write(json, record);
        else if (page is HomePage) WriteSite(json, page);
        else if (page is AuthorPage author) WriteProfile(json, author);
        else if (page is ExchangePage or ListPage or VolumePage) WriteCollection(json, page);
    }

    private static void WriteSite(Utf8JsonWriter json, HtmlPage page)
    {
        var settings = page.Settings;
        WriteStart(json, page, "WebSite");
        json.Optional("license", Model.License.Parse(settings.License)?.Url ?? "");
        if (settings.Publisher.Length > 0)
        {
            json.WritePropertyName("publisher");
            SchemaOrg.WriteOrganization(json, settings.Publisher);
        }
        json.WriteStartObject("potentialAction");
        json.Type("SearchAction");
        json.WriteString("target", settings.Url(new SitePath("/search/")) + "?q={words}");
        json.WriteString("query-input", "required name=words");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProfile(Utf8JsonWriter json, AuthorPage page)
    {
        var person = page.Person;
        WriteStart(json, page, "ProfilePage");
        json.WritePropertyName("mainEntity");
        SchemaOrg.WriteContributor(json, new RecordContributor(person.Name, person.Orcid, page.Affiliations, IsCorresponding: false, Email: "", page.Settings.Url(person.AuthorPath)));
        json.WriteEndObject();
    }

    // The articles name the pages of their issue and volume as what they are part of.
    private static void WriteCollection(Utf8JsonWriter json, HtmlPage page)
    {
        WriteStart(json, page, page switch
        {
            IssuePage => ["CollectionPage", "PublicationIssue"],
            VolumePage => ["CollectionPage", "PublicationVolume"],
            _ => ["CollectionPage"],
        });
        json.WriteStartObject("isPartOf");
        json.WriteString(SchemaOrg.Id, page.Settings.Url(new SitePath("/")));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, HtmlPage page, params ReadOnlySpan<string> types)
    {
        json.WriteStartObject();
        json.Type(types);
        // A person's page stands for the person.
        json.WriteString(page is AuthorPage ? "url" : SchemaOrg.Id, page.CanonicalUrl);
        json.WriteString("name", page.NumberedTitle);
        json.Optional("description", page.Description);
        json.WriteString("inLanguage", page.FrameLanguage);
    }

    private static void WriteTrail(Utf8JsonWriter json, HtmlPage page)
    {
        json.WriteStartObject();
        json.Type("BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (i, step) in page.Trail.Append(new Link(page.NumberedTitle, page.Href(page.Path))).Index())
        {
            json.WriteStartObject();
            json.Type("ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", step.Text);
            json.WriteString("item", page.Settings.UrlOf(step.Href));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
