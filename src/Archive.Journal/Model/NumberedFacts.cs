using System.Numerics;

namespace Archive.Journal.Model;

/// <summary>A set of facts with the numbers from 0, in the order in which they came. Their keys are scattered well enough to be found by as they are.</summary>
internal sealed class NumberedFacts
{
    private const int Few = 64;

    private Fact[] _facts;
    // Places in the list of facts, from 1; a power of two of them, at most half of them taken.
    private int[] _places;

    /// <param name="count">How many there will be at least.</param>
    public NumberedFacts(int count = Few)
    {
        _facts = new Fact[Math.Max(Few, count)];
        _places = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * _facts.Length))];
    }

    public int Count { get; private set; }

    public ReadOnlySpan<Fact> All => _facts.AsSpan(0, Count);

    public Fact this[int number] => _facts[number];

    /// <summary>The number of a fact, which it gets where it has none.</summary>
    public int NumberOf(Fact fact)
    {
        var at = Find(fact);
        if (_places[at] != 0) return _places[at] - 1;
        if (Count == _facts.Length)
        {
            Grow();
            at = Find(fact);
        }
        _facts[Count++] = fact;
        _places[at] = Count;
        return Count - 1;
    }

    public bool TryGetNumber(Fact fact, out int number)
    {
        number = _places[Find(fact)] - 1;
        return number >= 0;
    }

    public bool Contains(Fact fact) => TryGetNumber(fact, out _);

    private int Find(Fact fact)
    {
        var mask = _places.Length - 1;
        var at = (int)(fact.Key ^ fact.Key >> 32) & mask;
        while (_places[at] is not 0 and var place && _facts[place - 1] != fact) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        Array.Resize(ref _facts, 2 * _facts.Length);
        _places = new int[2 * _places.Length];
        for (var i = 0; i < Count; i++) _places[Find(_facts[i])] = i + 1;
    }
}
