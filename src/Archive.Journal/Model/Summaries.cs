using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Archive.Journal.Model;

/// <summary>
/// What is said of a whole list on each of the pages that it takes, found out once: a list of so many pages would otherwise be
/// read as many times.
/// </summary>
public sealed class Summaries
{
    private readonly ConcurrentDictionary<(object List, string What), Lazy<object>> _known = new();

    /// <param name="list">Told from others by being the same, not alike.</param>
    /// <param name="what">What is asked of it.</param>
    /// <param name="find">Finds it out; the answer depends on nothing but the list and the corpus.</param>
    public T Of<TItem, T>(ImmutableArray<TItem> list, string what, Func<T> find) where T : notnull =>
        (T)_known.GetOrAdd((ImmutableCollectionsMarshal.AsArray(list)!, what), static (_, find) => new Lazy<object>(() => find()), find).Value;
}
