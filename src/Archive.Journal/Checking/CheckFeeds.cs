using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That every Atom feed has what RFC 4287 asks for, and that its entries lead to pages that are there.</summary>
internal static partial class CheckFeeds
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<Diagnostic> From(FinishedSite site, IReadOnlyDictionary<string, FileFacts> files) =>
        site.Paths.Where(p => p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || p.EndsWith(".atom", StringComparison.OrdinalIgnoreCase))
            .Select(site.Read).OfType<SiteText>()
            .SelectMany(source => XmlItems.In(source) is [{ Path: "feed/", Value: Atom }, ..] items ? FromFeed(source, items, site, files) : []);

    private static IEnumerable<Diagnostic> FromFeed(SiteText source, List<XmlItem> items, FinishedSite site, IReadOnlyDictionary<string, FileFacts> files)
    {
        var starts = items.Index().Where(i => i.Item.Path == "feed/entry/").Select(i => i.Index).ToArray();
        var isSigned = items.Any(i => i.Path == "feed/author/name");
        // Elements of the feed itself may stand after its entries too.
        foreach (var problem in Missing("feed", [.. items.Where(i => !i.Path.StartsWith("feed/entry", StringComparison.Ordinal))], items[0].Offset, isSigned)) yield return problem;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (n, start) in starts.Index())
        {
            var entry = items[start..(n + 1 < starts.Length ? starts[n + 1] : items.Count)];
            foreach (var problem in Missing("feed/entry", entry, items[start].Offset, isSigned || entry.Exists(i => i.Path == "feed/entry/author/name"))) yield return problem;
            foreach (var id in entry.Where(i => i.Path == "feed/entry/id" && !ids.Add(i.Value))) yield return Problems.ListedTwice(source.At(id.Offset), id.Value);
            var links = Alternates(entry).ToArray();
            if (links.Length == 0) yield return Problems.FeedLacks(source.At(items[start].Offset), "link");
            foreach (var link in links)
                if (site.Address.FileOf(link.Value) is not { } page || !files.TryGetValue(page, out var facts) || !facts.IsPage) yield return Problems.ListsNoPage(source.At(link.Offset), link.Value);
        }

        IEnumerable<Diagnostic> Missing(string element, List<XmlItem> within, int offset, bool hasAuthor)
        {
            foreach (var name in new[] { "id", "title", "updated" })
                if (!within.Exists(i => i.Path == $"{element}/{name}" && i.Value.Length > 0)) yield return Problems.FeedLacks(source.At(offset), name);
            if (!hasAuthor && element == "feed/entry") yield return Problems.FeedLacks(source.At(offset), "author");
            foreach (var time in within.Where(i => (i.Path == $"{element}/updated" || i.Path == $"{element}/published") && !Time().IsMatch(i.Value))) yield return Problems.FeedTime(source.At(time.Offset), time.Value);
        }
    }

    private static IEnumerable<XmlItem> Alternates(List<XmlItem> entry)
    {
        for (var i = 0; i < entry.Count; i++)
        {
            if (entry[i].Path != "feed/entry/link/") continue;
            var attributes = entry.Skip(i + 1).TakeWhile(a => a.Path.StartsWith("feed/entry/link@", StringComparison.Ordinal)).ToArray();
            if (attributes.Any(a => a.Path.EndsWith("@rel", StringComparison.Ordinal) && a.Value != "alternate")) continue;
            foreach (var href in attributes.Where(a => a.Path.EndsWith("@href", StringComparison.Ordinal))) yield return href;
        }
    }

    // RFC 3339.
    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
