namespace Archive.Journal.Model;

/// <summary>
/// The facts that are read while a page is composed or rendered: what the corpus hands out, it notes here. That is how a build
/// knows which pages a change touches, and why no list of it is kept by hand. The only state that a thread has of its own; where
/// nobody asks what is read, nothing is noted.
/// </summary>
public static class Reads
{
    [ThreadStatic]
    private static HashSet<Fact>? _noted;

    /// <summary>Notes that a fact is read.</summary>
    /// <returns>The value, as it is.</returns>
    public static T Of<T>(Fact fact, T value)
    {
        _noted?.Add(fact);
        return value;
    }

    /// <summary>Notes that a part of something is read.</summary>
    /// <returns>The value, as it is.</returns>
    internal static T Of<T>(string kind, string key, int part, T value)
    {
        _noted?.Add(Fact.Of(kind, key).Part(part));
        return value;
    }

    /// <summary>Whether anybody asks.</summary>
    internal static bool AreNoted => _noted is not null;

    /// <summary>Does some work, and tells what was read on the way. Work within work is told of by itself.</summary>
    public static HashSet<Fact> During(Action work)
    {
        var outer = _noted;
        var noted = new HashSet<Fact>();
        _noted = noted;
        try
        {
            work();
            return noted;
        }
        finally
        {
            _noted = outer;
        }
    }
}
