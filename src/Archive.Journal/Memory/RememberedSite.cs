using System.Collections;
using System.Collections.Concurrent;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>The files of a site, each with what the last build wrote of it and whether all is still as it was made of.</summary>
internal sealed class RememberedSite
{
    private const string FactsName = "facts";
    private const string SummariesName = "summaries";
    private const string SearchName = "search";
    private const string SealName = "seal";

    private readonly ArchiveSite _site;
    private readonly Theme _theme;
    private readonly MemoryFile _pages;
    private readonly MemoryFile _factFile;
    private readonly RememberedWords _words;
    private readonly FactTable _facts;
    private readonly BitArray? _changed;
    private readonly Dictionary<int, ReadOnlyMemory<byte>> _summaries = [];
    private readonly ConcurrentDictionary<string, byte[]> _reads = new(StringComparer.Ordinal);

    private RememberedSite(ArchiveSite site, Theme theme, MemoryFile pages, MemoryFile factFile, MemoryFile words)
    {
        (_site, _theme, _pages, _factFile) = (site, theme, pages, factFile);
        var before = FactsBefore();
        (_facts, _changed) = FactTable.From(before, CorpusFacts.Of(site.Corpus));
        if (_changed is not null && pages.TryGet(SummariesName, out var summaries)) ReadSummaries(new PackReader(summaries), _changed);
        _words = new RememberedWords(words, _facts, _changed, before is { } facts ? Fingerprint.Of(facts.Span) : 0);
    }

    /// <param name="folder">Where the memory is.</param>
    /// <param name="version">Of all that makes a page, apart from the corpus.</param>
    /// <param name="site">The site as it is now.</param>
    /// <param name="theme">How it looks.</param>
    public static RememberedSite Open(string folder, ulong version, ArchiveSite site, Theme theme) =>
        new(site, theme, MemoryFile.Open(Path.Combine(folder, "pages"), version), MemoryFile.Open(Path.Combine(folder, "facts"), version), MemoryFile.Open(Path.Combine(folder, "words"), version));

    public IEnumerable<SiteFile> Files() => [.. Pages(), .. ArchiveSite.AssetsOf(_theme).Select(a => Remembering(a, _changed)), .. Search()];

    public void Save(WriteResult written)
    {
        foreach (var file in written.Files)
            if (_reads.TryGetValue(file.Path, out var reads)) _pages.Put(file.Path, Pack(file, reads));
        _pages.Put(SummariesName, PackSummaries());
        var facts = _facts.Pack();
        var seal = Fingerprint.Of(facts.Span);
        _pages.Put(SealName, BitConverter.GetBytes(seal));
        _factFile.Put(FactsName, facts);
        // Without the facts nothing is trusted: they are not there while the rest is written.
        _factFile.Invalidate();
        _words.Save(seal);
        _pages.Save();
        _factFile.Save();
    }

    // Facts that are not those of the pages, as when somebody put back one of the files, say nothing of them.
    private ReadOnlyMemory<byte>? FactsBefore() =>
        _factFile.TryGet(FactsName, out var facts) && _pages.TryGet(SealName, out var seal) && BitConverter.ToUInt64(seal.Span) == Fingerprint.Of(facts.Span) ? facts : default(ReadOnlyMemory<byte>?);

    private List<SiteFile> Pages()
    {
        var files = new List<SiteFile>();
        var changed = _changed is null ? null : _facts.Among(_changed);
        var areOthersAnew = false;
        foreach (var kind in _site.Kinds)
        {
            var isAnew = changed is null || kind.Reads.Any(changed.Contains) || (areOthersAnew && kind.Reads.Contains(PagesOfAKind.OtherPages));
            areOthersAnew |= isAnew;
            files.AddRange(Phase.Each(kind.Pages, page => Remembering(ArchiveSite.FileOf(page, _theme), isAnew ? null : _changed)));
        }
        return files;
    }

    // Where nothing at all has changed, what the index would come to is known without.
    private IEnumerable<SiteFile> Search()
    {
        var index = new Lazy<Dictionary<string, IndexFile>>(() => SearchIndex.From(_site.Corpus, _words.List, a => _words.Read(_site.Corpus, a)).ToDictionary(f => f.Path.Value, StringComparer.Ordinal));
        if (_changed is not null && !_changed.HasAnySet() && _pages.TryGet(SearchName, out var bytes))
        {
            var record = new PackReader(bytes);
            return [.. record.List(record.Text).Select(path => Remembering(path, () => index.Value[path], isCurrent: true))];
        }
        var paths = new PackWriter();
        paths.List(index.Value.Keys, paths.Text);
        _pages.Put(SearchName, paths.Written.ToArray());
        return [.. index.Value.Values.Select(f => Remembering(f.Path.Value, () => f, isCurrent: false))];
    }

    /// <param name="path">Of a file of the index.</param>
    /// <param name="file">Gives it.</param>
    /// <param name="isCurrent">Whether it is known to be as it was; otherwise its fingerprint tells.</param>
    private SiteFile Remembering(string path, Func<IndexFile> file, bool isCurrent)
    {
        var sitePath = new SitePath(path);
        var remembered = _pages.TryGet(sitePath.File, out var bytes) ? Unpack(bytes, last => isCurrent || BitConverter.ToUInt64(last.Span) == file().Fingerprint) : null;
        return new SiteFile(sitePath, output =>
        {
            file().Write(output);
            _reads[sitePath.File] = BitConverter.GetBytes(file().Fingerprint);
        })
        { Remembered = remembered };
    }

    /// <param name="file">A file of the site.</param>
    /// <param name="changed">The facts that are others than before; null where it is to be rendered anyway.</param>
    private SiteFile Remembering(SiteFile file, BitArray? changed)
    {
        // What is copied is compared with its original.
        if (file.Original is not null) return file;
        var path = file.Path.File;
        var remembered = _pages.TryGet(path, out var bytes) ? Unpack(bytes, reads => changed is not null && !FactTable.AnyOf(new PackReader(reads), changed)) : null;
        return new SiteFile(file.Path, output => _reads[path] = PackReads(Reads.During(() => file.Write(output)))) { Remembered = remembered };
    }

    // A summary is a fact of its own, and another one when what it sums up is.
    private void ReadSummaries(PackReader input, BitArray changed)
    {
        while (!input.IsAtEnd)
        {
            var number = input.Number();
            var reads = input.Bytes();
            _summaries[number] = reads;
            if (number < changed.Length && FactTable.AnyOf(new PackReader(reads), changed)) changed[number] = true;
        }
    }

    private byte[] PackSummaries()
    {
        foreach (var (summary, reads) in _site.Corpus.Summaries.Found) _summaries[_facts.NumberOf(summary)] = PackReads(reads);
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

    private static byte[] Pack(WrittenFile file, byte[] reads)
    {
        var output = new PackWriter();
        output.Text(file.Hash);
        output.Number((ulong)file.Length);
        output.Number((ulong)file.Written);
        output.Bytes(reads);
        return output.Written.ToArray();
    }

    private static RememberedFile Unpack(ReadOnlyMemory<byte> bytes, Func<ReadOnlyMemory<byte>, bool> isCurrent)
    {
        var record = new PackReader(bytes);
        return new RememberedFile(record.Text(), (long)record.Large(), (long)record.Large(), isCurrent(record.Bytes()));
    }
}
