using System.Collections.Concurrent;
using System.Collections.Immutable;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Cli.Preview;

/// <summary>
/// What can be shown of a large archive before all of it is read: pages that are made of some articles, and the page of any other
/// that is asked for. What seems wrong with a part is not told, since what it lacks may be in the rest; drafts wait for the panel
/// that marks them.
/// </summary>
internal sealed class FirstLook : IProgress<int>
{
    private readonly ILookup<string, ArticleFile> _files;
    private readonly ParsedArchive _read;
    private readonly SiteOptions _options;
    private readonly ShownSite _site;
    private readonly ConcurrentDictionary<string, Lazy<ShownSite?>> _siteOf = new(StringComparer.Ordinal);
    private volatile int _count;

    private FirstLook(ImmutableArray<ArticleFile> files, ParsedArchive read, SiteOptions options, ShownSite site)
    {
        _files = files.ToLookup(f => f.Id, StringComparer.Ordinal);
        _read = read;
        _options = options;
        _site = site;
        All = files.Length;
        _count = read.Articles.Length;
    }

    public string BasePath => _site.BasePath;

    /// <summary>How many articles have been read.</summary>
    public int Count => _count;

    /// <summary>How many there are to read.</summary>
    public int All { get; }

    /// <summary>Null where the files have errors already: then there may be no site at all.</summary>
    /// <param name="files">All articles.</param>
    /// <param name="read">Some of them, and all else.</param>
    /// <param name="options">As for the whole.</param>
    public static FirstLook? Of(ImmutableArray<ArticleFile> files, ParsedArchive read, SiteOptions options)
    {
        options = options with { ShowsDrafts = false };
        return SiteOf(read, options) is { } site ? new(files, read, options, site) : null;
    }

    public void Report(int value) => _count = value;

    /// <summary>A site with something at a path within it; null where only the whole archive tells what is there.</summary>
    public ShownSite? At(string path) => new[] { OfArticle(path), _site }.FirstOrDefault(s => s is not null && IsAt(s, path));

    // Lists for programs, feeds and the search index are of the whole, or are not given: they cannot say that something is missing.
    private static bool IsAt(ShownSite site, string path) =>
        (path.Length > 1 && site.IsFolder(path)) || (site.At(path) is { } file && (ContentType.IsPage(path) || file.Original is not null || path.StartsWith("/assets/", StringComparison.Ordinal)));

    private ShownSite? OfArticle(string path)
    {
        var target = _read.Masthead.Permalinks.FirstOrDefault(p => p.Path.Value == path)?.MovedTo?.Value ?? path;
        return target.Split('/') is ["", "articles", var id, ..] && _files.Contains(id) ? _siteOf.GetOrAdd(id, id => new(() => SiteOf(id))).Value : null;
    }

    // An article with what its front matter names, as far as that is known.
    private ShownSite? SiteOf(string id)
    {
        ImmutableArray<ParsedArticle> asked = [.. _files[id].Select(ParseArticle.From)];
        var named = asked.SelectMany(a => a.Article?.Relations ?? []).Select(IdIn).OfType<string>().Where(n => n != id).Distinct(StringComparer.Ordinal);
        return SiteOf(_read with { Articles = [.. asked, .. named.SelectMany(n => _files[n]).Select(ParseArticle.From)] }, _options);
    }

    // All of them would take longer to look through than the pages take to make.
    private static ImmutableArray<Permalink> OfPart(ParsedArchive part)
    {
        var ids = part.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return [.. part.Masthead.Permalinks.Where(p => p.MovedTo is not null || (p.Owner is { } owner && ids.Contains(owner.Article)))];
    }

    private string? IdIn(Relation relation) => relation.Target switch
    {
        WorkReference.ById named => named.Id,
        WorkReference.ByDoi { Doi: var doi } => _site.Site.Corpus.ByDoi.GetValueOrDefault(doi)?.Id,
        _ => null,
    };

    private static ShownSite? SiteOf(ParsedArchive part, SiteOptions options)
    {
        if (options.BaseUrl is null && part.Masthead.NoAddress is not null) return null;
        var site = ArchiveSite.PostProcess(part with { Masthead = part.Masthead with { Permalinks = OfPart(part) } }, options);
        return part.Diagnostics.Any(d => site.Corpus.Settings.Weigh(d) is { IsError: true }) ? null : ShownSite.OfPart(site, options.Today);
    }
}
