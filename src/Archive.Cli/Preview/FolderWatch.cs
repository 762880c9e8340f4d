using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Archive.Cli.Preview;

/// <summary>Tells which files of a folder were touched, in batches: an edit at once, a checkout of many files when it is over.</summary>
internal sealed class FolderWatch : IDisposable
{
    // A file is often written in several calls, and an editor moves a new one over it.
    private static readonly TimeSpan AfterAnEdit = TimeSpan.FromMilliseconds(25);

    private const int MostOfAnEdit = 8;

    private static readonly TimeSpan AfterMany = TimeSpan.FromMilliseconds(250);

    // Something that never stops writing does not keep all else from being shown.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly Channel<string> _touched = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock _beginning = new();
    private readonly string _folder;
    private readonly FileSystemWatcher? _around;
    private FileSystemWatcher? _within;

    /// <exception cref="IOException">The machine watches too many files already.</exception>
    public FolderWatch(string folder)
    {
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _around = Path.GetDirectoryName(_folder) is { } parent ? Around(parent) : null;
        lock (_beginning) _within ??= Within();
    }

    /// <summary>Paths relative to the folder, with forward slashes; an empty one where it is not known which.</summary>
    public async IAsyncEnumerable<ImmutableHashSet<string>> Batches([EnumeratorCancellation] CancellationToken end)
    {
        while (await _touched.Reader.WaitToReadAsync(end))
        {
            var batch = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
            var until = DateTime.UtcNow + Longest;
            do
            {
                while (_touched.Reader.TryRead(out var path)) batch.Add(path);
            }
            while (DateTime.UtcNow < until && await IsMoreAsync(batch.Count > MostOfAnEdit ? AfterMany : AfterAnEdit, end));
            yield return batch.ToImmutable();
        }
    }

    public void Dispose()
    {
        _around?.Dispose();
        lock (_beginning) _within?.Dispose();
    }

    private FileSystemWatcher Within()
    {
        var watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) => { Note(change.OldFullPath); Note(change.FullPath); };
        // More changes than it can tell one by one.
        watcher.Error += (_, _) => _touched.Writer.TryWrite("");
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // Who watches a folder stays with it when it is moved away or deleted, and does not see the one that takes its place, as when
    // another branch is checked out.
    private FileSystemWatcher? Around(string parent)
    {
        var watcher = new FileSystemWatcher(parent, Path.GetFileName(_folder)) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName };
        watcher.Created += (_, _) => BeginAnew();
        watcher.Deleted += (_, _) => BeginAnew();
        watcher.Renamed += (_, _) => BeginAnew();
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A folder that one may pass through but not look into, as /home may be.
            watcher.Dispose();
            return null;
        }
    }

    private void BeginAnew()
    {
        lock (_beginning)
        {
            _within?.Dispose();
            _within = null;
            try
            {
                if (Directory.Exists(_folder)) _within = Within();
            }
            catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // Gone again, of which there will be word.
            }
        }
        _touched.Writer.TryWrite("");
    }

    private void Note(string path)
    {
        var relative = Path.GetRelativePath(_folder, path).Replace('\\', '/');
        // The archive does not see hidden files: what editors put beside a file while it is open.
        if (!relative.Split('/').Any(name => name.StartsWith('.'))) _touched.Writer.TryWrite(relative);
    }

    private async Task<bool> IsMoreAsync(TimeSpan within, CancellationToken end)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(end);
        quiet.CancelAfter(within);
        try
        {
            return await _touched.Reader.WaitToReadAsync(quiet.Token);
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            return false;
        }
    }
}
