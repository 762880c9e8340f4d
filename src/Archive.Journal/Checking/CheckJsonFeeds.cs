using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That every JSON feed has what JSON Feed 1.1 asks for, and that its items lead to pages that are there.</summary>
internal static partial class CheckJsonFeeds
{
    private const string Version = "https://jsonfeed.org/version/1";

    public static IEnumerable<Diagnostic> From(FinishedSite site, IReadOnlyDictionary<string, FileFacts> files) =>
        site.Paths.Where(p => p.EndsWith("feed.json", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Select(site.Read).OfType<SiteText>().SelectMany(s => FromFeed(s, site, files));

    private static IEnumerable<Diagnostic> FromFeed(SiteText source, FinishedSite site, IReadOnlyDictionary<string, FileFacts> files)
    {
        if (Read(source) is not var (lacks, texts)) yield break;
        foreach (var name in lacks) yield return Problems.FeedLacks(Place.StartOf(source.Path), name);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var place = source.At(text.Offset);
            switch (text.Path)
            {
                case "items/*/id" when !ids.Add(text.Value):
                    yield return Problems.ListedTwice(place, text.Value);
                    break;
                case "items/*/url" when site.Address.FileOf(text.Value) is not { } file || !files.TryGetValue(file, out var page) || !page.IsPage:
                    yield return Problems.ListsNoPage(place, text.Value);
                    break;
                case "items/*/date_published" or "items/*/date_modified" when !Time().IsMatch(text.Value):
                    yield return Problems.FeedTime(place, text.Value);
                    break;
            }
        }
    }

    // What is no JSON has a diagnostic of its own.
    private static (List<string> Lacks, List<JsonText> Texts)? Read(SiteText source)
    {
        try
        {
            using var feed = JsonDocument.Parse(source.Text);
            return ([.. Lacks(feed.RootElement)], ReadJson.Texts(source));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Lacks(JsonElement feed)
    {
        if (!TextOf(feed, "version").StartsWith(Version, StringComparison.Ordinal)) yield return "version";
        if (TextOf(feed, "title").Length == 0) yield return "title";
        if (feed.ValueKind != JsonValueKind.Object || !feed.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            yield return "items";
            yield break;
        }
        foreach (var item in items.EnumerateArray())
        {
            foreach (var name in new[] { "id", "url" })
                if (TextOf(item, name).Length == 0) yield return name;
            if (TextOf(item, "content_text").Length == 0 && TextOf(item, "content_html").Length == 0) yield return "content_text";
        }
    }

    private static string TextOf(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    // RFC 3339.
    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
