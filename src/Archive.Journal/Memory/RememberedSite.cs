using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>The files of a site, each with what the last build wrote of it and whether all is still as it was made of.</summary>
internal sealed class RememberedSite
{
    private const string FactsName = "facts";
    private const string SummariesName = "summaries";
    private const string SearchName = "search";
    private const string SealName = "seal";

    // Hash, length and time of a file.
    private const int FixedPart = 3 * sizeof(ulong);

    private readonly Corpus _corpus;
    private readonly Theme _theme;
    private readonly ulong _version;
    private readonly MemoryFile _pages;
    private readonly MemoryFile _factFile;
    private readonly RememberedEntries _entries;
    private readonly RememberedIndex _index;
    private readonly FactTable _facts;
    private readonly BitArray? _changed;
    private readonly Dictionary<int, ReadOnlyMemory<byte>> _summaries = [];
    private IReadOnlyList<SiteFile>? _search;

    /// <param name="files">The memory.</param>
    /// <param name="version">Of all that makes a page, apart from the program and the corpus.</param>
    /// <param name="corpus">The archive as it is now.</param>
    /// <param name="theme">How its pages look.</param>
    public RememberedSite(MemoryFiles files, ulong version, Corpus corpus, Theme theme)
    {
        (_corpus, _theme, _version, _pages, _factFile) = (corpus, theme, version, files.Pages, files.Facts);
        var before = FactsBefore();
        (_facts, _changed) = FactTable.From(before, CorpusFacts.Of(corpus));
        if (_changed is not null && _pages.TryGet(SummariesName, out var summaries)) ReadSummaries(new PackReader(summaries), _changed);
        var seal = before is { } known ? SealOf(known.Span) : 0;
        corpus.Summaries.Pack = PackReads;
        _entries = new RememberedEntries(files.Entries, _facts);
        _entries.KeepAllOf(corpus);
        if (_changed is not null) _entries.Recall(corpus, _changed, seal);
        _index = new RememberedIndex(files, _facts, _changed, seal);
    }

    /// <summary>Whether anything is remembered of it.</summary>
    public bool IsKnown => _changed is not null;

    /// <summary>Finds out what the search index comes to, where that is not much work; otherwise nothing else is to be done meanwhile.</summary>
    public void ReadIndex()
    {
        if (IsKnown) _search = Search();
    }

    /// <param name="kinds">The pages of the archive.</param>
    public IEnumerable<SiteFile> Files(ImmutableArray<PagesOfAKind> kinds)
    {
        // First of all: to sort it takes the most memory.
        var search = _search ?? Search();
        return [.. Pages(kinds), .. ArchiveSite.AssetsOf(_theme).Select(a => new AssetFile(this, a)), .. search];
    }

    public void Save()
    {
        _pages.Put(SummariesName, PackSummaries());
        var facts = _facts.Pack();
        var seal = SealOf(facts);
        _pages.Put(SealName, BitConverter.GetBytes(seal));
        _factFile.Put(FactsName, facts);
        // Without the facts nothing is trusted: they are not there while the rest is written.
        _factFile.Invalidate();
        Phase.All(() => _index.Save(seal), () => _entries.Save(_corpus, seal), _pages.Save);
        _factFile.Save();
    }

    // Facts that are not those of the pages, as when somebody put back one of the files, or of pages that were made otherwise, say nothing.
    private ReadOnlyMemory<byte>? FactsBefore() =>
        _factFile.TryGet(FactsName, out var facts) && _pages.TryGet(SealName, out var seal) && BitConverter.ToUInt64(seal.Span) == SealOf(facts.Span) ? facts : default(ReadOnlyMemory<byte>?);

    private ulong SealOf(ReadOnlySpan<byte> facts)
    {
        var seal = new Fingerprint();
        seal.Add(facts);
        seal.Add(_version);
        return seal.Value;
    }

    private List<SiteFile> Pages(ImmutableArray<PagesOfAKind> kinds)
    {
        var files = new List<SiteFile>(kinds.Sum(k => k.Pages.Length));
        var changed = _changed is null ? null : _facts.Among(_changed);
        var areOthersAnew = false;
        foreach (var kind in kinds)
        {
            var isAnew = changed is null || kind.Reads.Any(changed.Contains) || (areOthersAnew && kind.Reads.Contains(PagesOfAKind.OtherPages));
            areOthersAnew |= isAnew;
            // What is copied is compared with its original.
            files.AddRange(kind.Pages.Select(page => page is CopiedFile ? ArchiveSite.FileOf(page, _theme) : new PageFile(this, page, isAnew)));
        }
        return files;
    }

    // Where nothing at all has changed, what the index would come to is known without.
    private IReadOnlyList<SiteFile> Search()
    {
        var index = new Lazy<Dictionary<string, IndexFile>>(() => _index.Files(_corpus).ToDictionary(f => f.Path.Value, StringComparer.Ordinal));
        if (_changed is not null && !_changed.HasAnySet() && _pages.TryGet(SearchName, out var bytes))
        {
            var record = new PackReader(bytes);
            return [.. record.List(record.Text).Select(path => new SearchFile(this, path, () => index.Value[path], isCurrent: true))];
        }
        var paths = new PackWriter();
        paths.List(index.Value.Keys, paths.Text);
        _pages.Put(SearchName, paths.Written);
        return [.. index.Value.Values.Select(f => new SearchFile(this, f.Path.Value, () => f, isCurrent: false))];
    }

    // A summary is a fact of its own, and another one when what it sums up is; that may be summaries too, in any order.
    private void ReadSummaries(PackReader input, BitArray changed)
    {
        while (!input.IsAtEnd) _summaries[input.Number()] = input.Bytes();
        bool isSettled;
        do
        {
            isSettled = true;
            foreach (var (number, reads) in _summaries)
            {
                if (number >= changed.Length || changed[number] || !FactTable.AnyOf(reads.Span, changed)) continue;
                changed[number] = true;
                isSettled = false;
            }
        }
        while (!isSettled);
    }

    private byte[] PackSummaries()
    {
        foreach (var (summary, reads, packed) in _corpus.Summaries.Found) _summaries[_facts.NumberOf(summary)] = packed ?? PackReads(reads);
        var output = new PackWriter();
        foreach (var (number, reads) in _summaries.OrderBy(s => s.Key))
        {
            output.Number(number);
            output.Bytes(reads.Span);
        }
        return output.Written.ToArray();
    }

    private byte[] PackReads(Fact[] reads)
    {
        var output = new PackWriter();
        _facts.Pack(output, reads);
        return output.Written.ToArray();
    }

    // What is known of a file but whether it would be the same, and what it was made of.
    private RememberedFile? Recall(ulong key, out ReadOnlySpan<byte> madeOf)
    {
        madeOf = [];
        if (!_pages.TryGet(key, out var bytes)) return null;
        var fixedPart = MemoryMarshal.Cast<byte, long>(bytes.Span[..FixedPart]);
        madeOf = bytes.Span[FixedPart..];
        return new RememberedFile(new FileHash((ulong)fixedPart[0]), fixedPart[1], fixedPart[2], IsCurrent: false);
    }

    private void Keep(WrittenFile file, byte[] madeOf)
    {
        var output = new PackWriter();
        output.Fixed(file.Hash.Value);
        output.Fixed((ulong)file.Length);
        output.Fixed((ulong)file.Written);
        output.Raw(madeOf);
        _pages.Put(SiteFile.KeyOf(file.Path), output.Written);
    }

    /// <summary>A page, made anew when one of the facts that it read is another than before.</summary>
    private sealed class PageFile(RememberedSite site, SitePage page, bool isAnew) : SiteFile
    {
        private byte[] _reads = [];

        public override SitePath Path => page.Path;

        public override string File => page.InSite;

        public override bool TryWriteFile(Span<char> room, out int length) => page.TryWriteInSite(room, out length);

        public override RememberedFile? Recall(ulong key) =>
            site.Recall(key, out var reads) is { } known ? known with { IsCurrent = !isAnew && !FactTable.AnyOf(reads, site._changed!) } : null;

        public override void Write(IBufferWriter<byte> output) => _reads = site.PackReads(Reads.During(() => ArchiveSite.Render(page, site._theme, output)));

        public override void Done(WrittenFile written)
        {
            site.Keep(written, _reads);
            _reads = [];
        }
    }

    /// <summary>A file of the theme, which changes with the program.</summary>
    private sealed class AssetFile(RememberedSite site, SiteFile file) : SiteFile
    {
        public override SitePath Path => file.Path;

        public override RememberedFile? Recall(ulong key) =>
            site.Recall(key, out _) is { } known ? known with { IsCurrent = site._changed is not null } : null;

        public override void Write(IBufferWriter<byte> output) => file.Write(output);

        public override void Done(WrittenFile written) => site.Keep(written, []);
    }

    /// <param name="site">The site.</param>
    /// <param name="path">Of a file of the index.</param>
    /// <param name="file">Gives it.</param>
    /// <param name="isCurrent">Whether it is known to be as it was; otherwise its fingerprint tells.</param>
    private sealed class SearchFile(RememberedSite site, string path, Func<IndexFile> file, bool isCurrent) : SiteFile
    {
        public override SitePath Path => new(path);

        public override RememberedFile? Recall(ulong key) =>
            site.Recall(key, out var last) is { } known ? known with { IsCurrent = isCurrent || file().IsAsBefore || BitConverter.ToUInt64(last) == file().Fingerprint() } : null;

        public override void Write(IBufferWriter<byte> output) => file().Write(output);

        public override void Done(WrittenFile written) => site.Keep(written, BitConverter.GetBytes(file().Fingerprint()));
    }
}
