using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>An address in a sitemap, or in what has its form.</summary>
/// <param name="Url">As it stands there.</param>
/// <param name="Change">What a change list says happened; empty elsewhere.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct ListedUrl(string Url, string Change, Place Place);

/// <summary>A sitemap, or what has its form → the addresses in it and in its parts.</summary>
internal static class ListedUrls
{
    /// <param name="source">The file.</param>
    /// <param name="site">What it is a part of.</param>
    /// <param name="problems">Takes the parts that are not there.</param>
    public static List<ListedUrl> In(SiteText source, FinishedSite site, ICollection<Diagnostic> problems)
    {
        var items = XmlItems.In(source);
        var urls = Own(source, items);
        foreach (var part in items.Where(i => i.Path == "sitemapindex/sitemap/loc"))
        {
            if (site.Address.FileOf(part.Value) is { } file && site.Read(file) is { } partSource) urls.AddRange(Own(partSource, XmlItems.In(partSource)));
            else problems.Add(Problems.ListsNoPage(source.At(part.Offset), part.Value));
        }
        return urls;
    }

    private static List<ListedUrl> Own(SiteText source, List<XmlItem> items)
    {
        var urls = new List<ListedUrl>();
        foreach (var item in items)
        {
            if (item.Path == "urlset/url/loc") urls.Add(new ListedUrl(item.Value, "", source.At(item.Offset)));
            else if (item.Path == "urlset/url/md@change" && urls.Count > 0) urls[^1] = urls[^1] with { Change = item.Value };
        }
        return urls;
    }
}
