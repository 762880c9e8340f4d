using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Theme;

namespace Archive.Cli.Preview;

/// <summary>What browsers see at a moment: the last site without errors, and what is wrong with the files as they are now.</summary>
internal sealed class ShownSite : IShown
{
    private readonly ImmutableDictionary<string, (long Change, ArticlePage Page)> _ahead;
    private readonly IReadOnlyDictionary<string, SitePage> _pages;
    private readonly Lazy<IReadOnlyDictionary<string, SiteFile>> _search;

    private ShownSite(ArchiveSite site, PartialDate today, ImmutableArray<Diagnostic> diagnostics, ImmutableDictionary<string, (long, ArticlePage)> ahead, ShownSite? same)
    {
        Site = site;
        Today = today;
        Diagnostics = diagnostics;
        _ahead = ahead;
        _pages = same?._pages ?? PagesOf(site);
        // The search index takes reading every text; most previews never ask for it.
        _search = same?._search ?? new(() => site.SearchFiles.ToDictionary(f => f.Path.Value, StringComparer.Ordinal));
    }

    public ArchiveSite Site { get; }

    /// <summary>Of the files as they are now.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public SiteSettings Settings => Site.Corpus.Settings;

    public string BasePath => Settings.BasePath;

    /// <summary>The day by which it is told what readers see.</summary>
    public PartialDate Today { get; }

    /// <summary>What readers do not see yet and this preview shows.</summary>
    public IEnumerable<Article> Drafts => Site.Corpus.Articles.Where(a => !a.IsPublishedOn(Today));

    /// <summary>Whether there is a site that could be published; from the start on there may be none.</summary>
    public bool IsWhole => !Site.Diagnostics.Any(d => d.IsError);

    /// <summary>Whether it is made of part of the archive, while the rest is being read.</summary>
    public bool IsPart { get; private init; }

    public static ShownSite First(ArchiveSite site, PartialDate today) => new(site, today, site.Diagnostics, ImmutableDictionary<string, (long, ArticlePage)>.Empty, same: null);

    /// <summary>Of an archive of which not all is read: what seems wrong with it may be right with the rest.</summary>
    public static ShownSite OfPart(ArchiveSite site, PartialDate today) => new(site with { Diagnostics = [] }, today, [], ImmutableDictionary<string, (long, ArticlePage)>.Empty, same: null) { IsPart = true };

    /// <summary>After linking: the new site, or the one before where the new one has an error.</summary>
    /// <param name="site">The new site.</param>
    /// <param name="change">The last change of a file that it knows of.</param>
    public ShownSite Followed(ArchiveSite site, long change) => site.Diagnostics.Any(d => d.IsError) && IsWhole
        ? new(Site, Today, site.Diagnostics, _ahead, same: this)
        : new(site, Today, site.Diagnostics, _ahead.RemoveRange(_ahead.Where(p => p.Value.Change <= change).Select(p => p.Key)), same: null);

    /// <summary>With some pages as they will be when the archive has been linked.</summary>
    public ShownSite Ahead(IEnumerable<ArticlePage> pages, long change) =>
        new(Site, Today, Diagnostics, _ahead.SetItems(pages.Select(p => KeyValuePair.Create(p.Path.Value, (change, p)))), same: this);

    public SiteFile? At(string path)
    {
        const string Index = "/index.html";
        if (path.EndsWith(Index, StringComparison.Ordinal)) path = path[..^(Index.Length - 1)];
        if (_ahead.TryGetValue(path, out var ahead)) return ArchiveSite.FileOf(ahead.Page, ArchiveTheme.Theme);
        if (_pages.TryGetValue(path, out var page)) return ArchiveSite.FileOf(page, ArchiveTheme.Theme);
        return path.StartsWith("/search/", StringComparison.Ordinal) ? _search.Value.GetValueOrDefault(path) : ArchiveSite.AssetsOf(ArchiveTheme.Theme).FirstOrDefault(f => f.Path.Value == path);
    }

    public bool IsFolder(string path) => _pages.ContainsKey(path + "/");

    // Where two pages have one path there is a diagnostic, and either will do.
    private static Dictionary<string, SitePage> PagesOf(ArchiveSite site)
    {
        var pages = new Dictionary<string, SitePage>(StringComparer.Ordinal);
        foreach (var page in site.Kinds.SelectMany(k => k.Pages)) pages.TryAdd(page.Path.Value, page);
        return pages;
    }
}
