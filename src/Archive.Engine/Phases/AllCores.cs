using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Archive.Engine;

/// <summary>Runs work on all cores; what it throws first is thrown as it is, and the rest of the work is not begun.</summary>
internal static class AllCores
{
    private const int Many = 2000;

    public static void Each<T>(IEnumerable<T> items, Action<T> work) => Unwrap(() => Parallel.ForEach(items, work));

    public static void For(int count, Action<int> work) => Unwrap(() => Parallel.For(0, count, work));

    /// <param name="count">The work is done for 0 to below this.</param>
    /// <param name="tool">Makes what one worker uses again and again.</param>
    /// <param name="work">The work.</param>
    public static void For<TTool>(int count, Func<TTool> tool, Action<int, TTool> work)
    {
        // A worker lays its tool down several times a second, and another one takes it up.
        var idle = new ConcurrentBag<TTool>();
        // Many are taken in runs, since neighbours have much in common; of few, one may be as much work as all the others.
        if (count >= Many) Unwrap(() => Parallel.For(0, count, Take, (i, _, mine) => Do(i, mine), idle.Add));
        else Unwrap(() => Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, count), EnumerablePartitionerOptions.NoBuffering), Take, (i, _, mine) => Do(i, mine), idle.Add));

        TTool Take() => idle.TryTake(out var mine) ? mine : tool();

        TTool Do(int i, TTool mine)
        {
            work(i, mine);
            return mine;
        }
    }

    private static void Unwrap(Action parallel)
    {
        try
        {
            parallel();
        }
        catch (AggregateException all)
        {
            ExceptionDispatchInfo.Throw(all.Flatten().InnerExceptions[0]);
        }
    }
}
