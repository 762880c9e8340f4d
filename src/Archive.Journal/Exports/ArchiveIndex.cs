using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>The whole archive as one JSON file: every published article, with its relations by permalink or DOI;
/// of withdrawn ones nothing but that they are; and which old addresses lead where.</summary>
internal static class ArchiveIndex
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new ExportFile(new SitePath("/index.json"), output => Json.Write(output, json => Write(json, corpus)))];

    private static void Write(Utf8JsonWriter json, Corpus corpus)
    {
        json.WriteStartObject();
        json.WriteString("title", corpus.Settings.Title);
        json.WriteString("url", corpus.Settings.Url(new SitePath("/")));
        json.WriteStartArray("articles");
        foreach (var article in corpus.Articles) WriteArticle(json, corpus, article);
        json.WriteEndArray();
        if (!corpus.Withdrawn.IsEmpty) WriteWithdrawn(json, corpus);
        RedirectPage[] redirects = [.. RedirectPage.Compose(corpus).OfType<RedirectPage>().OrderBy(r => r.Path)];
        if (redirects.Length > 0) WriteRedirects(json, redirects);
        json.WriteEndObject();
    }

    private static void WriteWithdrawn(Utf8JsonWriter json, Corpus corpus)
    {
        json.WriteStartArray("withdrawn");
        foreach (var article in corpus.Withdrawn)
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("url", corpus.Settings.Url(article.Path));
            json.Optional("date", article.Consent?.Date?.ToString() ?? "");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRedirects(Utf8JsonWriter json, RedirectPage[] redirects)
    {
        json.WriteStartArray("redirects");
        foreach (var redirect in redirects)
        {
            json.WriteStartObject();
            json.WriteString("from", redirect.CanonicalUrl);
            json.WriteString("to", redirect.TargetUrl);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, Corpus corpus, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("url", corpus.Settings.Url(article.Path));
        json.WriteString("type", article.Type.Word());
        json.WriteString("title", article.Title.Value);
        json.Optional("status", corpus.StatusOf(article).Select(s => Word(s.Kind)).Distinct());
        json.WriteStartArray("authors");
        foreach (var author in article.Authors) WriteAuthor(json, corpus, author);
        json.WriteEndArray();
        json.Optional("published", article.Published?.Value.ToString() ?? "");
        json.Optional("journal", article.Journal.Length > 0 ? article.Journal : corpus.Settings.Journal.Title);
        json.Optional("volume", article.Volume);
        json.Optional("issue", article.Issue);
        json.Optional("pages", article.Pages);
        json.Optional("elocation-id", article.ElocationId);
        json.Optional("doi", article.Doi?.Value.Value ?? "");
        json.Optional("pmid", article.Pmid);
        json.Optional("pmcid", article.Pmcid);
        json.WriteString("language", article.Language.Length > 0 ? article.Language : corpus.Settings.Language);
        json.Optional("topics", corpus.TopicsOf[article.Id].Select(t => t.Label));
        json.Optional("handling-editors", article.HandlingEditors.Select(e => e.Name.Full));
        json.WriteString("consent", StatementTerms.Consent[article.Consent?.Status ?? ConsentStatus.NotStated].Word);
        foreach (var group in corpus.RelationsFrom[article.Id].GroupBy(r => r.Kind))
            json.Optional(KeyOf(group.Key), group.Select(r => r.To is Work.Archived archived ? corpus.Settings.Url(archived.Article.Path) : ((Work.External)r.To).Description.Link));
        json.Optional("exchange", corpus.ExchangeOf.TryGetValue(article.Id, out var exchange) ? corpus.Settings.Url(exchange.Path) : "");
        json.WriteStartObject("version");
        json.WriteString("record", article.Version.Record);
        json.WriteString("text", article.Version.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, Corpus corpus, Contributor author)
    {
        json.WriteStartObject();
        json.WriteString("name", author.Name.Full);
        json.Optional("orcid", (author.Orcid?.Value ?? corpus.PersonOf[author].Orcid)?.Value ?? "");
        json.WriteString("url", corpus.Settings.Url(corpus.PersonOf[author].AuthorPath));
        json.Optional("affiliations", author.Affiliations);
        json.WriteEndObject();
    }

    private static string Word(StatusKind kind) => kind switch
    {
        StatusKind.Withdrawn => "withdrawn",
        StatusKind.Retracted => "retracted",
        StatusKind.PartlyRetracted => "partly-retracted",
        StatusKind.ConcernRaised => "concern-raised",
        StatusKind.Corrected => "corrected",
        _ => "added-to",
    };

    private static string KeyOf(RelationKind kind) => kind switch
    {
        RelationKind.RespondsTo => "responds-to",
        RelationKind.Corrects => "corrects",
        RelationKind.Retracts => "retracts",
        RelationKind.RetractsPartOf => "retracts-part-of",
        RelationKind.Concerns => "concerns",
        _ => "adds-to",
    };
}
