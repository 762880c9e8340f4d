using System.Buffers;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>A feed in JSON Feed 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    /// <summary>The item of an article.</summary>
    public static EntryKind Entry { get; } = new((source, output) =>
    {
        if (FeedItem.Of(source.Corpus, source.Article) is { } item) Json.WriteItem(output, depth: 2, json => WriteItem(json, item));
    });

    public static void Write(Feed feed, IBufferWriter<byte> output) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.Settings.Url(feed.Page.Path));
        json.WriteString("feed_url", feed.UrlIn(FeedFormat.Json));
        json.Optional("description", feed.Page.Description);
        WriteAuthors(json, [(feed.Author, "")]);
        json.WriteString("language", feed.Settings.Language);
        json.WritePropertyName("items");
        json.WriteItems(feed.Items().Select(i => Entry.Of(i.Corpus, i.Article)));
        json.WriteEndObject();
    });

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Url);
        json.WriteString("url", item.Url);
        json.Optional("external_url", item.SourceUrl);
        json.WriteString("title", item.Title);
        json.WriteString("content_text", item.Summary);
        if (item.Published is { } published) json.WriteString("date_published", published.ToTime());
        json.WriteString("date_modified", item.Updated.ToTime());
        WriteAuthors(json, item.Authors);
        json.Optional("tags", item.Topics.Select(t => t.Label));
        if (item.Language != item.Corpus.Settings.Language) json.WriteString("language", item.Language);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyCollection<(string Name, string Url)> authors)
    {
        if (authors.Count == 0) return;
        json.WriteStartArray("authors");
        foreach (var (name, url) in authors)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.Optional("url", url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
