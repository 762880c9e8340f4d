namespace Archive.Cli;

/// <summary>
/// How far long work has come: a line that is written anew where there is a terminal, and now and then a line more where there is
/// none. Short work says nothing, and the line is gone before anything else is said.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan NowAndThen = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly TextWriter _output;
    private readonly bool _isTerminal;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private Work? _work;
    private int _shown;

    public Progress(TextWriter output, bool isTerminal, TimeProvider clock)
    {
        (_output, _isTerminal, _clock) = (output, isTerminal, clock);
        _timer = clock.CreateTimer(_ => Tell(), state: null, isTerminal ? Short : NowAndThen, isTerminal ? Blink : NowAndThen);
    }

    public static Progress OnConsole() =>
        new(Console.Error, !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb", TimeProvider.System);

    /// <summary>Does a part of the work.</summary>
    /// <param name="what">Such as <c>Reading</c>.</param>
    /// <param name="count">How many things there are to do.</param>
    /// <param name="things">Their name.</param>
    /// <param name="work">Reports how many are done, from any thread, or says nothing until all are.</param>
    public T During<T>(string what, int count, string things, Func<IProgress<int>, T> work)
    {
        var part = new Work(what, count, things, _clock.GetTimestamp());
        lock (_lock) _work = part;
        try
        {
            return work(part);
        }
        finally
        {
            lock (_lock)
            {
                _work = null;
                Clear();
            }
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Tell()
    {
        lock (_lock)
        {
            if (_work is null) return;
            var text = _work.ToText(_clock.GetElapsedTime(_work.Start));
            if (!_isTerminal) _output.WriteLine(text);
            else
            {
                _output.Write("\r" + text.PadRight(_shown));
                _shown = text.Length;
            }
        }
    }

    private void Clear()
    {
        if (_shown > 0) _output.Write("\r" + new string(' ', _shown) + "\r");
        _shown = 0;
    }

    private sealed record Work(string What, int Count, string Things, long Start) : IProgress<int>
    {
        private volatile int _done;

        // Of two threads the slower may tell of less; the next one puts that right.
        public void Report(int value) => _done = Math.Max(_done, value);

        public string ToText(TimeSpan time) => _done == 0
            ? $"{What} {Count:N0} {Things}"
            : $"{What} {Things}: {_done:N0} of {Count:N0}, {_done / time.TotalSeconds:N0} a second";
    }
}
