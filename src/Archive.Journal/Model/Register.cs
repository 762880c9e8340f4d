using System.Diagnostics.CodeAnalysis;

namespace Archive.Journal.Model;

/// <summary>What the corpus knows under a key; whoever looks something up reads the fact that it, or nothing, is there.</summary>
public sealed class Register<TKey, TValue> where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _entries;
    private readonly Func<TKey, Fact> _factOf;
    private readonly Func<TValue, ulong> _fingerprint;
    private readonly Func<TValue>? _otherwise;

    /// <param name="entries">All that is known; of several under one key the first.</param>
    /// <param name="factOf">The fact of what is under a key.</param>
    /// <param name="fingerprint">Of a value: whatever of it a page can see without reading other facts.</param>
    /// <param name="otherwise">What is found where there is nothing; without it, only what is there may be asked for.</param>
    /// <param name="comparer">Of the keys.</param>
    public Register(IEnumerable<KeyValuePair<TKey, TValue>> entries, Func<TKey, Fact> factOf, Func<TValue, ulong> fingerprint, Func<TValue>? otherwise = null, IEqualityComparer<TKey>? comparer = null)
    {
        _entries = new Dictionary<TKey, TValue>(entries.TryGetNonEnumeratedCount(out var count) ? count : 0, comparer);
        foreach (var (key, value) in entries) _entries.TryAdd(key, value);
        _factOf = factOf;
        _fingerprint = fingerprint;
        _otherwise = otherwise;
    }

    public TValue this[TKey key] => TryGetValue(key, out var value) ? value : _otherwise is null ? _entries[key] : _otherwise();

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (Reads.AreNoted) Reads.Of(_factOf(key), key);
        return _entries.TryGetValue(key, out value);
    }

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public TValue? GetValueOrDefault(TKey key) => TryGetValue(key, out var value) ? value : default;

    public TValue GetValueOrDefault(TKey key, TValue otherwise) => TryGetValue(key, out var value) ? value : otherwise;

    /// <summary>For those who look at the whole; a page would read without anybody knowing.</summary>
    internal IReadOnlyDictionary<TKey, TValue> Entries => _entries;

    /// <summary>Adds all facts that there are, with the fingerprints of what is under them.</summary>
    internal void AddTo(List<(Fact Fact, ulong Fingerprint)> facts)
    {
        foreach (var (key, value) in _entries) facts.Add((_factOf(key), _fingerprint(value)));
    }
}
