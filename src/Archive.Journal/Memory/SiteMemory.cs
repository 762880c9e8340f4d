using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Reading;
using Archive.Journal.Search;

namespace Archive.Journal.Memory;

/// <summary>
/// What a build leaves to the next one, in a folder of its own beside the site: the articles as they were read, and for each file
/// of the site the facts that it was made of. A file is made anew when one of its facts is another than before; what the folder
/// holds is never needed, and what is damaged, of another program, or of other settings is passed over.
/// </summary>
public sealed class SiteMemory : IDisposable
{
    private const string Marker = "This folder is what the last build remembers, so that the next one is quick. It can be deleted at any time.\n";
    private const string MarkerName = "README.txt";
    private const string FactsKey = "facts";
    private const string SearchKey = "search";

    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly RememberArticles _articles;
    private readonly RecordFile _articleRecords;
    private readonly ConcurrentDictionary<string, IReadOnlySet<Fact>> _reads = new(StringComparer.Ordinal);
    private RecordFile? _pages;
    private RecordFile? _facts;
    private Dictionary<Fact, ulong> _now = [];

    private SiteMemory(string folder, FileStream @lock)
    {
        (_folder, _lock) = (folder, @lock);
        _articleRecords = RecordFile.Open(Path.Combine(folder, "articles"), Program);
        _articles = new RememberArticles(_articleRecords, File.GetLastWriteTimeUtc(@lock.SafeFileHandle).Ticks);
    }

    // All that turns a file into an article, and an article into a page, but the theme.
    private static ulong Program => Fingerprint.Of(
        [.. new[] { typeof(Fingerprint), typeof(SiteMemory), typeof(object), typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser) }.Select(t => t.Module.ModuleVersionId.ToString())]);

    /// <summary>The memory of the site in an output folder; null where another build has it, or where it cannot be kept.</summary>
    public static SiteMemory? Of(string outputFolder)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)) + ".archive-memory";
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, MarkerName)))) return null;
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, MarkerName), Marker);
            var @lock = new FileStream(Path.Combine(folder, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            return new SiteMemory(folder, @lock);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Process: as <see cref="ArchiveSite.Process"/>, but what did not change is not read again.</summary>
    public ParsedArchive Process(ArchiveInput input) =>
        new(ReadMasthead.From(input), Phase.Each(input.Articles, _articles.From), Phase.Each(input.Pages, ParsePage.From));

    /// <summary>Output: as <see cref="ArchiveSite.Files"/>, each file with what is remembered of it.</summary>
    public IEnumerable<SiteFile> Files(ArchiveSite site, Theme theme)
    {
        var version = Fingerprint.Of($"{Program}", theme.Version, $"{site.Corpus.Settings.Fingerprint}");
        _pages = RecordFile.Open(Path.Combine(_folder, "pages"), version);
        _facts = RecordFile.Open(Path.Combine(_folder, "facts"), version);
        _now = FactsOf(site.Corpus);
        var changed = Changed();
        return [.. PagesOf(site, theme, changed), .. ArchiveSite.AssetsOf(theme), .. SearchOf(site, changed)];
    }

    /// <summary>Keeps for the next build what this one wrote.</summary>
    public void Save(ArchiveSite site, WriteResult written)
    {
        if (_pages is null || _facts is null) throw new InvalidOperationException("The files are asked for before they are written.");
        foreach (var file in written.Files)
            if (_reads.TryGetValue(file.Path, out var reads)) _pages.Put(file.Path, Pack(file, reads));
        foreach (var (summary, reads) in site.Corpus.Summaries.Found) _pages.Put(NameOf(summary), PackReads(reads));
        _facts.Put(FactsKey, PackFacts(_now));
        try
        {
            // The facts last: without them nothing is trusted.
            _articleRecords.Save();
            _facts.Invalidate();
            _pages.Save();
            _facts.Save();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next build does more than it would have to.
        }
    }

    public void Dispose() => _lock.Dispose();

    private IEnumerable<SiteFile> PagesOf(ArchiveSite site, Theme theme, IReadOnlySet<Fact>? changed)
    {
        var files = new List<SiteFile>();
        var areOthersChanged = false;
        foreach (var kind in site.Kinds)
        {
            var isComposedAnew = changed is null || kind.Reads.Overlaps(changed) || (areOthersChanged && kind.Reads.Contains(PagesOfAKind.OtherPages));
            areOthersChanged |= isComposedAnew;
            files.AddRange(Phase.Each(kind.Pages, page => Remembering(ArchiveSite.FileOf(page, theme), isComposedAnew ? null : changed)));
        }
        return files;
    }

    // The index reads every text; where none has changed, what it would come to is known without.
    private IEnumerable<SiteFile> SearchOf(ArchiveSite site, IReadOnlySet<Fact>? changed)
    {
        var index = new Lazy<Dictionary<string, SiteFile>>(() => site.SearchFiles.ToDictionary(f => f.Path.Value, StringComparer.Ordinal));
        if (changed is { Count: 0 } && _pages!.TryGet(SearchKey, out var bytes))
        {
            var record = new PackReader(bytes);
            return [.. record.List(record.Text).Select(path => Remembering(new SiteFile(new SitePath(path), output => index.Value[path].Write(output)), changed))];
        }
        _pages!.Put(SearchKey, PackPaths(index.Value.Keys));
        return [.. index.Value.Values.Select(f => Remembering(f, changed: null))];
    }

    /// <param name="file">A file of the site.</param>
    /// <param name="changed">The facts that are others than before; null where it is to be rendered anyway.</param>
    private SiteFile Remembering(SiteFile file, IReadOnlySet<Fact>? changed)
    {
        if (file.Original is not null) return file;
        var path = file.Path.File;
        var remembered = _pages!.TryGet(path, out var bytes) ? Unpack(bytes, changed) : null;
        return new SiteFile(file.Path, output => _reads[path] = Reads.During(() => file.Write(output))) { Remembered = remembered };
    }

    // What cannot have been written by an unharmed build was not: without its facts, nothing is known.
    private HashSet<Fact>? Changed()
    {
        if (!_facts!.TryGet(FactsKey, out var bytes)) return null;
        var before = UnpackFacts(bytes);
        var changed = new HashSet<Fact>();
        foreach (var (fact, fingerprint) in _now)
            if (!before.Remove(fact, out var known) || known != fingerprint) changed.Add(fact);
        changed.UnionWith(before.Keys);
        if (changed.Count > 0)
            foreach (var summary in _pages!.KeysUnder(SummaryPrefix))
                if (_pages.TryGet(summary, out var reads) && ReadsOf(new PackReader(reads)).Any(changed.Contains)) changed.Add(SummaryOf(summary));
        return changed;
    }

    // Two that look alike in every way have one fact between them.
    private static Dictionary<Fact, ulong> FactsOf(Corpus corpus)
    {
        var facts = new Dictionary<Fact, ulong>();
        foreach (var (fact, fingerprint) in CorpusFacts.Of(corpus))
            CollectionsMarshal.GetValueRefOrAddDefault(facts, fact, out _) += fingerprint;
        return facts;
    }

    private const string SummaryPrefix = "summary ";

    private static string NameOf(Fact summary) => $"{SummaryPrefix}{summary.Key:x16}";

    private static Fact SummaryOf(string name) => new(ulong.Parse(name.AsSpan(SummaryPrefix.Length), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture));

    private static byte[] Pack(WrittenFile file, IReadOnlySet<Fact> reads)
    {
        var output = new PackWriter();
        output.Text(file.Hash);
        output.Number((ulong)file.Length);
        output.Number((ulong)file.Written);
        Append(output, reads);
        return output.Written.ToArray();
    }

    private static RememberedFile Unpack(ReadOnlyMemory<byte> bytes, IReadOnlySet<Fact>? changed)
    {
        var record = new PackReader(bytes);
        return new RememberedFile(record.Text(), (long)record.Long(), (long)record.Long(), IsCurrent: changed is not null && (changed.Count == 0 || !ReadsOf(record).Any(changed.Contains)));
    }

    private static byte[] PackReads(IReadOnlySet<Fact> reads)
    {
        var output = new PackWriter();
        Append(output, reads);
        return output.Written.ToArray();
    }

    private static byte[] PackPaths(IReadOnlyCollection<string> paths)
    {
        var output = new PackWriter();
        output.List(paths, output.Text);
        return output.Written.ToArray();
    }

    private static byte[] PackFacts(Dictionary<Fact, ulong> facts)
    {
        var numbers = new ulong[2 * facts.Count];
        var next = 0;
        foreach (var (fact, fingerprint) in facts) (numbers[next++], numbers[next++]) = (fact.Key, fingerprint);
        return MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
    }

    private static Dictionary<Fact, ulong> UnpackFacts(ReadOnlyMemory<byte> bytes)
    {
        var numbers = MemoryMarshal.Cast<byte, ulong>(bytes.Span);
        var facts = new Dictionary<Fact, ulong>(numbers.Length / 2);
        for (var i = 0; i < numbers.Length; i += 2) facts[new Fact(numbers[i])] = numbers[i + 1];
        return facts;
    }

    private static void Append(PackWriter output, IReadOnlySet<Fact> reads)
    {
        var keys = reads.Select(r => r.Key).ToArray();
        output.Bytes(MemoryMarshal.AsBytes(keys.AsSpan()));
    }

    private static IEnumerable<Fact> ReadsOf(PackReader record)
    {
        var bytes = record.Bytes();
        for (var i = 0; i < bytes.Length; i += sizeof(ulong)) yield return new Fact(MemoryMarshal.Read<ulong>(bytes.Span[i..]));
    }
}
