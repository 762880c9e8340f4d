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
    private static NumberedFacts? _noted;

    [ThreadStatic]
    private static NumberedFacts? _spare;

    /// <summary>Notes that a fact is read.</summary>
    /// <returns>The value, as it is.</returns>
    public static T Of<T>(Fact fact, T value)
    {
        _noted?.NumberOf(fact);
        return value;
    }

    /// <summary>Notes that a part of something is read.</summary>
    /// <returns>The value, as it is.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Of<T>(Fact whole, int part, T value)
    {
        if (AreNoted) _noted!.NumberOf(whole.Part(part));
        return value;
    }

    /// <summary>Whether anybody asks.</summary>
    internal static bool AreNoted => _noted is not null;

    /// <summary>Does some work, and tells what was read on the way, each fact once. Work within work is told of by itself.</summary>
    public static Fact[] During(Action work)
    {
        var outer = _noted;
        _noted = _spare ?? new NumberedFacts();
        _spare = null;
        try
        {
            work();
            return _noted.All.ToArray();
        }
        finally
        {
            _noted.Clear();
            _spare = _noted;
            _noted = outer;
        }
    }
}
