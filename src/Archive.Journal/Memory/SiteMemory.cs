using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Memory;

/// <summary>
/// What a build leaves to the next one, in a folder of its own beside the site: the articles as they were read, and for each file
/// of the site the facts that it was made of. A file is made anew when one of its facts is another than before; what the folder
/// holds is never needed, and what is damaged, of another program, or of other settings is passed over.
/// </summary>
public sealed class SiteMemory : IDisposable
{
    private const string Suffix = ".archive-memory";
    private const string MarkerName = "README.txt";
    private const string TimesName = "times";
    private const string Marker = "This folder is what the last build remembers, so that the next one is quick. It can be deleted at any time.\n";

    private readonly FileStream _lock;
    private readonly MemoryFile _articles;
    private readonly MemoryFile _folders;
    private readonly Task<MemoryFiles> _files;
    private readonly long _now;
    private (Corpus Corpus, Task<RememberedSite> Site)? _begun;
    private RememberedSite? _site;

    private SiteMemory(string folder, FileStream @lock)
    {
        _lock = @lock;
        _articles = MemoryFile.Open(Path.Combine(folder, "articles"), Program, isAtHand: false);
        _folders = MemoryFile.Open(Path.Combine(folder, "folders"), Program);
        _files = Task.Run(() => MemoryFiles.Open(folder, Program));
        _now = File.GetLastWriteTimeUtc(@lock.SafeFileHandle).Ticks;
    }

    // All that turns a file into an article, and an article into a page, but the theme.
    private static ulong Program => Fingerprint.Of(
        [.. new[] { typeof(Fingerprint), typeof(SiteMemory), typeof(object), typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser) }.Select(t => t.Module.ModuleVersionId.ToString())]);

    /// <summary>The memory of the site in an output folder; null where another build has it, or where it cannot be kept.</summary>
    public static SiteMemory? Of(string outputFolder)
    {
        var folder = FolderOf(outputFolder);
        try
        {
            if (!IsOurs(folder)) return null;
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, MarkerName), Marker);
            return new SiteMemory(folder, new FileStream(Path.Combine(folder, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The articles that the last build remembers, to be read alone; null where there is nothing to read.</summary>
    internal static MemoryFile? ArticlesOf(string outputFolder)
    {
        var folder = FolderOf(outputFolder);
        // All of it, since a build may change the file at any time.
        return File.Exists(Path.Combine(folder, MarkerName)) ? MemoryFile.OpenToRead(Path.Combine(folder, "articles"), Program) : null;
    }

    /// <summary>Process: as <see cref="ArchiveSite.Process"/>, but what did not change is not read again.</summary>
    /// <param name="input">What lies in the input folder.</param>
    /// <param name="today">The date that embargoes are measured by.</param>
    /// <param name="progress">Told how many articles are done, from many threads at once.</param>
    public ParsedArchive Process(ArchiveInput input, PartialDate today, IProgress<int>? progress = null) =>
        new(ReadMasthead.From(input), Phase.Each(input.Articles, new RememberArticles(_articles, _now, today).From, progress), Phase.Each(input.Pages, ParsePage.From));

    /// <summary>Begins to find out what has changed in an archive, while its pages are composed.</summary>
    /// <param name="corpus">The archive.</param>
    /// <param name="theme">How its pages look.</param>
    public void Compare(Corpus corpus, Theme theme) => _begun = (corpus, Task.Run(() =>
    {
        var site = Remembered(corpus, theme);
        site.ReadIndex();
        return site;
    }));

    /// <summary>Output: as <see cref="ArchiveSite.Files"/>, each file with what is remembered of it.</summary>
    public IEnumerable<SiteFile> Files(ArchiveSite site, Theme theme)
    {
        _site = _begun is { } begun && ReferenceEquals(begun.Corpus, site.Corpus) ? begun.Site.GetAwaiter().GetResult() : Remembered(site.Corpus, theme);
        return _site.Files(site.Kinds);
    }

    /// <summary>Whether no article is remembered, so that all there is to do has to be done.</summary>
    public bool IsEmpty => _articles.IsEmpty;

    /// <summary>How much there is of the articles that are remembered, in bytes.</summary>
    public long Size => IsEmpty ? 0 : _articles.Size;

    /// <summary>Whether anything is remembered of the site that was asked for.</summary>
    public bool KnowsSite => _site is { IsKnown: true };

    /// <summary>Begins to look at what is in the output folder.</summary>
    /// <param name="outputFolder">The one that this is the memory of.</param>
    public OutputSurvey Survey(string outputFolder) => OutputSurvey.Begin(outputFolder, _folders.TryGet(TimesName, out var times) ? FolderTimes.Unpack(times.Span) : FolderTimes.None, _now);

    /// <summary>Keeps for the next build what this one wrote, once all of it is in its place.</summary>
    /// <param name="times">Of the folders of the site.</param>
    public void Save(FolderTimes times)
    {
        try
        {
            _folders.Put(TimesName, times.Pack());
            Phase.All(_folders.Save, _articles.Save, () => _site?.Save());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next build does more than it would have to.
        }
    }

    public void Dispose()
    {
        // Where the content has errors, nobody has waited for it.
        _begun?.Site.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        _articles.Dispose();
        _folders.Dispose();
        _files.GetAwaiter().GetResult().Dispose();
        _lock.Dispose();
    }

    private RememberedSite Remembered(Corpus corpus, Theme theme) =>
        new(_files.GetAwaiter().GetResult(), Fingerprint.Of(theme.Version, $"{corpus.Settings.Fingerprint}"), corpus, theme);

    private static string FolderOf(string outputFolder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)) + Suffix;

    private static bool IsOurs(string folder) =>
        !Path.Exists(folder) || (Directory.Exists(folder) && (!Directory.EnumerateFileSystemEntries(folder).Any() || File.Exists(Path.Combine(folder, MarkerName))));
}
