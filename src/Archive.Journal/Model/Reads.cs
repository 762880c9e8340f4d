using System.Runtime.CompilerServices;

namespace Archive.Journal.Model;

/// <summary>
/// The facts that are read while a page is composed or rendered: what the corpus hands out, it notes here. That is how a build
/// knows which pages a change touches, and why no list of it is kept by hand. The only state that a thread has of its own; where
/// nobody asks what is read, nothing is noted. What other threads read in the meantime is not noted either.
/// </summary>
public static class Reads
{
    [ThreadStatic]
    private static NotedFacts? _noted;

    [ThreadStatic]
    private static NotedFacts? _spare;

    /// <summary>Notes that a fact is read.</summary>
    /// <returns>The value, as it is.</returns>
    public static T Of<T>(Fact fact, T value)
    {
        _noted?.Add(fact);
        return value;
    }

    /// <summary>Notes that a part of something is read.</summary>
    /// <returns>The value, as it is.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Of<T>(Fact whole, int part, T value)
    {
        if (AreNoted) _noted!.Add(whole.Part(part));
        return value;
    }

    /// <summary>Whether anybody asks.</summary>
    internal static bool AreNoted => _noted is not null;

    /// <summary>Does some work, and tells what was read on the way, each fact once. Work within work is told of by itself.</summary>
    public static Fact[] During(Action work)
    {
        var outer = _noted;
        _noted = _spare ?? new NotedFacts();
        _spare = null;
        try
        {
            work();
            return _noted.ToArray();
        }
        finally
        {
            _spare = _noted.IsLarge ? null : _noted;
            _spare?.Clear();
            _noted = outer;
        }
    }

    /// <summary>A set of facts that is filled and emptied again and again.</summary>
    private sealed class NotedFacts
    {
        private Fact[] _facts = new Fact[64];
        // The same facts by their keys; a power of two of places, at most half of them taken.
        private Fact[] _places = new Fact[128];
        private int _count;

        public void Add(Fact fact)
        {
            var at = Find(fact);
            if (_places[at] == fact) return;
            if (_count == _facts.Length)
            {
                Grow();
                at = Find(fact);
            }
            _facts[_count++] = _places[at] = fact;
        }

        /// <summary>Whether a file has read so much that hardly another one will.</summary>
        public bool IsLarge => _facts.Length > 256 * 1024;

        public Fact[] ToArray() => _facts[.._count];

        public void Clear()
        {
            // A table that has grown is not swept for a few facts.
            if (8 * _count < _places.Length) for (var i = _count - 1; i >= 0; i--) _places[Find(_facts[i])] = default;
            else Array.Clear(_places);
            _count = 0;
        }

        // Where the fact is, or is to be.
        private int Find(Fact fact)
        {
            var mask = _places.Length - 1;
            var at = (int)(fact.Key ^ fact.Key >> 32) & mask;
            while (_places[at] != default && _places[at] != fact) at = (at + 1) & mask;
            return at;
        }

        private void Grow()
        {
            Array.Resize(ref _facts, 2 * _facts.Length);
            _places = new Fact[2 * _facts.Length];
            foreach (var fact in _facts.AsSpan(0, _count)) _places[Find(fact)] = fact;
        }
    }
}
