using System.Runtime.InteropServices;

namespace Archive.Journal.Linking;

/// <summary>Items under the numbers from 0 to below a count, in the order in which they came: a lookup that has nothing to hash.</summary>
internal sealed class ByNumber<T>
{
    private readonly T[] _items;
    private readonly int[] _ends;

    /// <param name="count">The numbers are below it.</param>
    /// <param name="items">Each with its number.</param>
    public ByNumber(int count, List<(int Number, T Item)> items)
    {
        _items = new T[items.Count];
        _ends = new int[count];
        foreach (var (number, _) in CollectionsMarshal.AsSpan(items)) _ends[number]++;
        for (var (number, end) = (0, 0); number < count; number++) (_ends[number], end) = (end, end + _ends[number]);
        // Each end is where the next item goes until all are there.
        foreach (var (number, item) in CollectionsMarshal.AsSpan(items)) _items[_ends[number]++] = item;
    }

    public int Count => _ends.Length;

    public ReadOnlySpan<T> this[int number] => _items.AsSpan((number == 0 ? 0 : _ends[number - 1])..(_ends[number]));
}
