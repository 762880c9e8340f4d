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
    internal static T Of<T>(string kind, string key, int part, T value)
    {
        if (AreNoted) Note(kind, key, part);
        return value;
    }

    private static void Note(string kind, string key, int part) => _noted!.Add(Fact.Of(kind, key).Part(part));

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
            _noted.Clear();
            _spare = _noted;
            _noted = outer;
        }
    }

    /// <summary>A set of facts that is filled and emptied again and again.</summary>
    private sealed class NotedFacts
    {
        // What a list of the whole archive fills would take longer to empty, page by page, than to be made anew.
        private const int MostKept = 1 << 14;

        private ulong[] _facts = new ulong[64];
        // Places in the list of facts, from 1; a power of two of them, at most half of them taken.
        private int[] _places = new int[128];
        private int _count;

        public void Add(Fact fact)
        {
            var at = Find(fact.Key);
            if (_places[at] != 0) return;
            if (_count == _facts.Length)
            {
                Grow();
                at = Find(fact.Key);
            }
            _facts[_count++] = fact.Key;
            _places[at] = _count;
        }

        public Fact[] ToArray() => Array.ConvertAll(_facts[.._count], key => new Fact(key));

        public void Clear()
        {
            _count = 0;
            if (_places.Length <= MostKept) Array.Clear(_places);
            else (_facts, _places) = (new ulong[64], new int[128]);
        }

        private int Find(ulong key)
        {
            var mask = _places.Length - 1;
            var at = (int)(key ^ key >> 32) & mask;
            while (_places[at] is not 0 and var place && _facts[place - 1] != key) at = (at + 1) & mask;
            return at;
        }

        private void Grow()
        {
            Array.Resize(ref _facts, 2 * _facts.Length);
            _places = new int[2 * _facts.Length];
            for (var i = 0; i < _count; i++) _places[Find(_facts[i])] = i + 1;
        }
    }
}
