using System.Collections.Immutable;
using System.Text.Json;
using Archive.Engine;

namespace Archive.Journal.Reports;

/// <summary>What a site's index.json says, its addresses as paths.</summary>
internal sealed record SiteIndex(ImmutableArray<IndexedArticle> Articles, ImmutableArray<IndexedTombstone> Withdrawn, ImmutableArray<(SitePath From, SitePath To)> Redirects)
{
    // Told elsewhere, what another article's file says, or nothing that a reader sees.
    private static readonly ImmutableHashSet<string> NoFacts =
        ["id", "url", "exchange", "version", "modified", "answered-by", "corrected-by", "retracted-by", "partly-retracted-by", "put-under-concern-by", "added-to-by"];

    /// <exception cref="JsonException">An address is not one of the site.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind than it has to be.</exception>
    /// <exception cref="KeyNotFoundException">What has to be there is not.</exception>
    public static SiteIndex From(JsonElement root)
    {
        var baseUrl = Text(root, "url");
        return new SiteIndex(
            [.. root.GetProperty("articles").EnumerateArray().Select(a => Article(a, baseUrl))],
            [.. Items(root, "withdrawn").Select(t => new IndexedTombstone(Text(t, "id"), PathIn(Text(t, "url"), baseUrl), Optional(t, "date")))],
            [.. Items(root, "redirects").Select(r => (PathIn(Text(r, "from"), baseUrl), PathIn(Text(r, "to"), baseUrl)))]);
    }

    private static IndexedArticle Article(JsonElement article, string baseUrl)
    {
        var facts = article.EnumerateObject().Where(p => !NoFacts.Contains(p.Name)).Select(p => KeyValuePair.Create(p.Name, Value(p.Value, baseUrl)));
        var version = article.TryGetProperty("version", out var hashes) ? hashes.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Value(p.Value, baseUrl))) : [];
        return new IndexedArticle(
            Text(article, "id"),
            PathIn(Text(article, "url"), baseUrl),
            Text(article, "title"),
            Optional(article, "exchange") is { Length: > 0 } exchange ? PathIn(exchange, baseUrl) : null,
            [.. Items(article, "authors").Select(a => new IndexedAuthor(Text(a, "name"), PathIn(Text(a, "url"), baseUrl)))],
            facts.Concat(version).DistinctBy(f => f.Key).ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    // Two values are the same text where they are the same, but for the site's address and for those of authors' pages.
    private static string Value(JsonElement value, string baseUrl) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()! is var text && text.StartsWith(baseUrl, StringComparison.Ordinal) ? PathIn(text, baseUrl).Value : text,
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(v => Value(v, baseUrl))),
        JsonValueKind.Object => string.Join('\t', value.EnumerateObject().Where(p => p.Name != "url").Select(p => $"{p.Name}={Value(p.Value, baseUrl)}")),
        _ => value.GetRawText(),
    };

    private static SitePath PathIn(string url, string baseUrl) => url.StartsWith(baseUrl, StringComparison.Ordinal)
        ? new SitePath("/" + Uri.UnescapeDataString(url[baseUrl.Length..]))
        : throw new JsonException($"'{url}' is no address of the site.");

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new JsonException($"'{name}' is null.");

    private static string Optional(JsonElement parent, string name) => parent.TryGetProperty(name, out _) ? Text(parent, name) : "";

    private static JsonElement.ArrayEnumerator Items(JsonElement parent, string name) => parent.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;
}
