namespace Archive.Cli.Preview;

/// <summary>The site that is shown now, and word of every next one to all who wait for it.</summary>
internal sealed class Broadcast
{
    private readonly Lock _lock = new();
    private TaskCompletionSource<ShownSite> _next = Promise<ShownSite>();
    private TaskCompletionSource<FirstLook> _look = Promise<FirstLook>();
    private ShownSite? _now;

    /// <summary>The site that is shown now; null before the first.</summary>
    public ShownSite? Now
    {
        get
        {
            lock (_lock) return _now;
        }
    }

    /// <summary>What there is before the first site; a small archive is read before there is such a thing.</summary>
    public Task<FirstLook> LookAsync()
    {
        lock (_lock) return _look.Task;
    }

    /// <summary>A site other than the one that was seen, as soon as there is one.</summary>
    public Task<ShownSite> AfterAsync(ShownSite? seen)
    {
        lock (_lock) return _now is { } now && now != seen ? Task.FromResult(now) : _next.Task;
    }

    /// <summary>Shows what there is until the first site.</summary>
    public void Show(FirstLook look)
    {
        lock (_lock) _look.TrySetResult(look);
    }

    /// <summary>Shows another site from now on.</summary>
    public void Show(Func<ShownSite?, ShownSite> next)
    {
        lock (_lock)
        {
            var (waiting, now) = (_next, next(_now));
            (_now, _next, _look) = (now, Promise<ShownSite>(), Promise<FirstLook>());
            waiting.SetResult(now);
        }
    }

    private static TaskCompletionSource<T> Promise<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
