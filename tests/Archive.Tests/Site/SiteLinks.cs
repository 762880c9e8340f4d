using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Tests.Site;

/// <summary>Follows every link of a site as a browser would, with a parser that is not ours.</summary>
internal sealed class SiteLinks
{
    private readonly RenderedSite _site;
    private readonly Uri _base;
    private readonly Dictionary<string, IDocument> _documents;
    private readonly Dictionary<string, HashSet<string>> _ids;

    public SiteLinks(RenderedSite site)
    {
        _site = site;
        _base = site.Site.Corpus.Settings.BaseUrl;
        var parser = new HtmlParser();
        _documents = site.HtmlFiles.ToDictionary(f => f, f => (IDocument)parser.ParseDocument(site.Text(f)), StringComparer.Ordinal);
        _ids = _documents.ToDictionary(d => d.Key, d => d.Value.All.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, IDocument> Documents => _documents;

    /// <summary>Links of the site to itself that lead to no file or to no id.</summary>
    public IEnumerable<string> Broken() =>
        from document in _documents
        from url in Urls(document.Key, document.Value, "href").Concat(Urls(document.Key, document.Value, "src"))
        where url.Host == _base.Host
        let trouble = Trouble(url)
        where trouble is not null
        select $"{document.Key} → {url}: {trouble}";

    /// <summary>What pages load by themselves from another host.</summary>
    public IEnumerable<string> LoadedFromElsewhere() =>
        from document in _documents
        from element in document.Value.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], link[rel=preload]")
        let address = element.GetAttribute("src") ?? element.GetAttribute("href")!
        where new Uri(UrlOf(document.Key), address).Host != _base.Host
        select $"{document.Key} loads {address}";

    /// <summary>Pages for search engines to list that no chain of plain links from the home page leads to.</summary>
    public IEnumerable<string> Unreachable()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var queue = new Queue<string>(seen);
        while (queue.TryDequeue(out var file))
            foreach (var url in _documents[file].QuerySelectorAll("a[href]").Select(a => new Uri(UrlOf(file), a.GetAttribute("href"))).Where(u => u.Host == _base.Host))
                if (FileOf(url) is { } target && _documents.ContainsKey(target) && seen.Add(target)) queue.Enqueue(target);
        return _documents.Keys.Where(f => !seen.Contains(f) && _documents[f].QuerySelector("meta[name=robots][content~=noindex]") is null);
    }

    private IEnumerable<Uri> Urls(string file, IDocument document, string attribute) =>
        document.QuerySelectorAll($"[{attribute}]").Select(e => new Uri(UrlOf(file), e.GetAttribute(attribute)));

    private Uri UrlOf(string file) => new(_base, file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);

    private string? FileOf(Uri url)
    {
        if (!url.AbsolutePath.StartsWith(_base.AbsolutePath, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(url.AbsolutePath[_base.AbsolutePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    private string? Trouble(Uri url)
    {
        if (FileOf(url) is not { } file) return "outside the base path";
        if (!_site.Files.ContainsKey(file)) return "no such file";
        var fragment = Uri.UnescapeDataString(url.Fragment.TrimStart('#'));
        return fragment.Length > 0 && _ids.TryGetValue(file, out var ids) && !ids.Contains(fragment) ? "no such id" : null;
    }
}
