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
    private readonly FileSystemWatcher _watcher;
    private readonly string _folder;

    /// <exception cref="IOException">The machine watches too many files already.</exception>
    public FolderWatch(string folder)
    {
        _folder = Path.GetFullPath(folder);
        _watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, change) => Note(change.FullPath);
        _watcher.Created += (_, change) => Note(change.FullPath);
        _watcher.Deleted += (_, change) => Note(change.FullPath);
        _watcher.Renamed += (_, change) => { Note(change.OldFullPath); Note(change.FullPath); };
        // More changes than it can tell one by one.
        _watcher.Error += (_, _) => _touched.Writer.TryWrite("");
        _watcher.EnableRaisingEvents = true;
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

    public void Dispose() => _watcher.Dispose();

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
