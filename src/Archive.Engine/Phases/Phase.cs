using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Archive.Engine;

/// <summary>Runs a module over many inputs at once. The order of the results is that of the inputs, whoever was first.</summary>
public static class Phase
{
    /// <summary>Applies a module to each input in parallel; what a module throws is thrown as it is.</summary>
    /// <param name="inputs">What it is applied to.</param>
    /// <param name="module">The module.</param>
    /// <param name="progress">Told how many inputs are done, from many threads at once.</param>
    public static ImmutableArray<TOut> Each<TIn, TOut>(IReadOnlyList<TIn> inputs, Func<TIn, TOut> module, IProgress<int>? progress = null)
    {
        var results = new TOut[inputs.Count];
        var done = 0;
        AllCores.For(inputs.Count, i =>
        {
            results[i] = module(inputs[i]);
            progress?.Report(Interlocked.Increment(ref done));
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    /// <summary>Does several things at once; what one throws is thrown as it is.</summary>
    public static void All(params Action[] works) => AllCores.Each(works, work => work());
}
