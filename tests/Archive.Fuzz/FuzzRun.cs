using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Diagnostic = Archive.Engine.Diagnostic;

namespace Archive.Fuzz;

/// <summary>Many mutants, on all cores, each examined; safe to look at while it goes on.</summary>
internal sealed class FuzzRun(Originals originals, FuzzOptions options, Func<Mutant, ImmutableArray<Diagnostic>> read, Action<int, long>? begin = null)
{
    // In bytes: what a thread has on Windows.
    private const int SmallStack = 1 << 20;

    private readonly ConcurrentQueue<Examination> _findings = new();
    private readonly ConcurrentQueue<Mutant> _suspects = new();
    private readonly ConcurrentDictionary<long, TimeSpan> _begun = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private long _next = -1;
    private int _working;

    public static int Workers => Environment.ProcessorCount;

    public long Files { get; private set; }

    public long Diagnostics { get; private set; }

    /// <summary>The longest that one file took.</summary>
    public TimeSpan Slowest { get; private set; }

    public long SlowestNumber { get; private set; }

    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>Those in which something is wrong with the program, as they are found.</summary>
    public IProducerConsumerCollection<Examination> Findings => _findings;

    /// <summary>The numbers that are being examined, and since when.</summary>
    public IEnumerable<(long Number, TimeSpan Since)> Begun => _begun.Select(b => (b.Key, _clock.Elapsed - b.Value));

    public string Summary => $"{Files:N0} files, {Diagnostics:N0} diagnostics, slowest {Slowest.TotalMilliseconds:N0} ms (seed {options.Seed}, number {SlowestNumber}), {Files / Elapsed.TotalSeconds:N0} files/s";

    /// <summary>Whether no thread is at work, but for some that never end.</summary>
    public bool IsOver(int besides) => Volatile.Read(ref _working) <= besides;

    /// <summary>Begins on all cores, in threads that end with the program if they do not end by themselves.</summary>
    public void Start()
    {
        _working = Workers;
        for (var i = 0; i < Workers; i++)
        {
            var worker = i;
            OnSmallStack(() => Work(worker));
        }
    }

    /// <summary>Begins work in a thread with as little stack as there is anywhere that the program runs.</summary>
    public static Thread OnSmallStack(Action work)
    {
        var thread = new Thread(() => work(), SmallStack) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Work(int worker)
    {
        while (_clock.Elapsed < options.Time && Interlocked.Increment(ref _next) is var number && number < options.Files)
        {
            var mutant = Mutant.Make(originals, options.Seed, number);
            begin?.Invoke(worker, number);
            _begun[number] = _clock.Elapsed;
            Note(Examination.Of(mutant, read));
            _begun.TryRemove(number, out _);
        }
        Interlocked.Decrement(ref _working);
    }

    /// <summary>When all is over: examines once more, and alone, what seemed to be slow.</summary>
    public void ExamineSuspects()
    {
        while (_suspects.TryDequeue(out var mutant))
        {
            var examined = Examination.Of(mutant, read);
            Compare(examined);
            if (examined.IsSlow) _findings.Enqueue(examined with { Fault = $"Slow: {examined.Time.TotalMilliseconds:N0} ms" });
        }
    }

    private void Note(Examination examined)
    {
        if (examined.Fault is not null) _findings.Enqueue(examined);
        else if (examined.IsSlow) _suspects.Enqueue(examined.Mutant);
        lock (_lock)
        {
            Files++;
            Diagnostics += examined.Diagnostics.Length;
            if (!examined.IsSlow) Compare(examined);
        }
    }

    private void Compare(Examination examined)
    {
        if (examined.Time > Slowest) (Slowest, SlowestNumber) = (examined.Time, examined.Mutant.Number);
    }
}
