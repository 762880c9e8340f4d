using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>The works that the archive holds and those that the import brings, so that what is the same work is found to be.</summary>
internal sealed class KnownWorks
{
    private readonly Dictionary<string, KnownWork> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<Doi, string> _byDoi = [];
    private readonly Dictionary<string, string> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPmid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPmcid = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Title, int Year), List<string>> _byTitle = [];
    private readonly Dictionary<(string Volume, string Page), List<string>> _byPage = [];

    public KnownWorks(IEnumerable<KnownWork> works)
    {
        foreach (var work in works) Add(work);
    }

    public KnownWork this[string id] => _byId[id];

    public bool Has(string id) => _byId.ContainsKey(id);

    /// <summary>Takes in a work, or what more is known of one.</summary>
    public void Add(KnownWork work)
    {
        _byId[work.Id] = work;
        if (work.Doi is { } doi) _byDoi.TryAdd(doi, work.Id);
        if (work.Url.Length > 0) _byUrl.TryAdd(work.Url, work.Id);
        if (work.Pmid.Length > 0) _byPmid.TryAdd(work.Pmid, work.Id);
        if (work.Pmcid.Length > 0) _byPmcid.TryAdd(work.Pmcid, work.Id);
        if (work.Title.Length > 0) AddTo(_byTitle, (work.Title, work.Year), work.Id);
        if (work.Page.Length > 0) AddTo(_byPage, (work.Volume, work.Page), work.Id);
    }

    /// <summary>The work whose page an address is; null where it is another's.</summary>
    public KnownWork? At(string address) => _byUrl.TryGetValue(address, out var id) ? _byId[id] : null;

    /// <summary>The work that an article of a source is: by DOI, by its id in an archive, by PubMed's numbers, then by title, year and page.</summary>
    /// <param name="source">As the source describes it.</param>
    /// <param name="claimed">Works that other articles are, so that this one is not: three letters with one title are three.</param>
    public KnownWork? Same(KnownWork source, ISet<string> claimed)
    {
        if (source.Doi is { } doi && _byDoi.TryGetValue(doi, out var id)) return _byId[id];
        if (_byId.TryGetValue(source.Id, out var own) && !Differ(source, own) && (own.IsWithdrawn || (own.Title == source.Title && own.Year == source.Year))) return own;
        if (_byPmid.TryGetValue(source.Pmid, out id) || _byPmcid.TryGetValue(source.Pmcid, out id))
            if (!Differ(source, _byId[id])) return _byId[id];
        return _byTitle.GetValueOrDefault((source.Title, source.Year), []).Select(i => _byId[i])
                .FirstOrDefault(w => source.Title.Length > 0 && !claimed.Contains(w.Id) && !Differ(source, w) && SamePlace(source, w))
            ?? _byPage.GetValueOrDefault((source.Volume, source.Page), []).Select(i => _byId[i])
                .FirstOrDefault(w => w.IsWithdrawn && source.Volume.Length > 0 && !Differ(source, w) && w.Issue == source.Issue && (w.Year == 0 || source.Year == 0 || w.Year == source.Year));
    }

    /// <summary>The work that a relation is to.</summary>
    /// <param name="work">As the source names it.</param>
    /// <param name="journals">What the journal that says so is called, as keys.</param>
    /// <param name="found">The work.</param>
    public bool TryFind(SourceWork work, IReadOnlySet<string> journals, [NotNullWhen(true)] out KnownWork? found)
    {
        found = Doi.TryParse(work.Doi, out var doi) && _byDoi.TryGetValue(doi, out var id) ? _byId[id]
            : _byPmid.TryGetValue(work.Pmid.Trim(), out id) || _byPmcid.TryGetValue(work.Pmcid.Trim(), out id) ? _byId[id]
            : At(work.Url) ?? OnPage(work, journals);
        return found is not null;
    }

    public bool Leads(string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var id))
        {
            if (id == to) return true;
            if (!seen.Add(id) || !_byId.TryGetValue(id, out var work)) continue;
            foreach (var next in work.About) open.Push(next);
        }
        return false;
    }

    private KnownWork? OnPage(SourceWork work, IReadOnlySet<string> journals)
    {
        var (volume, page, journal, title) = (KnownWork.Key(work.Volume), KnownWork.PageOf(work.Page), KnownWork.Key(work.Journal), KnownWork.Key(work.Title));
        if (volume.Length == 0 || page.Length == 0) return null;
        var there = _byPage.GetValueOrDefault((volume, page), []).Select(i => _byId[i])
            .Where(w => !w.IsWithdrawn && (title.Length == 0 || w.Title.Length == 0 || w.Title == title) && (w.Journal.Length == 0 || w.Journal == journal || ((journal.Length == 0 || journals.Contains(journal)) && journals.Contains(w.Journal))) && (work.Year is not { } year || w.Year == 0 || w.Year == year.Year)).ToArray();
        return there is [var only] ? only : null;
    }

    // Different numbers are different works, whatever else is alike.
    private static bool Differ(KnownWork a, KnownWork b) =>
        (a.Doi is { } doi && b.Doi is { } other && doi != other) || (a.Pmid.Length > 0 && b.Pmid.Length > 0 && a.Pmid != b.Pmid);

    private static bool SamePlace(KnownWork a, KnownWork b) => a.Page.Length > 0 && b.Page.Length > 0
        ? a.Page == b.Page && (a.Volume == b.Volume || a.Volume.Length == 0 || b.Volume.Length == 0)
        : a.Authors == b.Authors && (a.Volume == b.Volume || a.Volume.Length == 0 || b.Volume.Length == 0);

    private static void AddTo<TKey>(Dictionary<TKey, List<string>> index, TKey key, string id) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var ids)) index[key] = ids = [];
        if (!ids.Contains(id)) ids.Add(id);
    }
}
