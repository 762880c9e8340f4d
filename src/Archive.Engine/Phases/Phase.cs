using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Archive.Engine;

/// <summary>Runs a module over many inputs at once. The order of the results is that of the inputs, whoever was first.</summary>
public static class Phase
{
    /// <summary>Applies a module to each input in parallel; what a module throws is thrown as it is.</summary>
    public static ImmutableArray<TOut> Each<TIn, TOut>(IReadOnlyList<TIn> inputs, Func<TIn, TOut> module)
    {
        var results = new TOut[inputs.Count];
        AllCores.For(inputs.Count, i => results[i] = module(inputs[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
