using System.Collections.Concurrent;

namespace Archive.Journal.Model;

/// <summary>
/// What many pages say of one thing, found out once: of a whole list on each of the pages that it takes, of an article in every
/// list that it stands in.
/// </summary>
public sealed class Summaries
{
    internal const string FactKind = "summary";

    private readonly ConcurrentDictionary<string, Lazy<Summary>> _known = new(StringComparer.Ordinal);

    /// <param name="address">Of the thing: that of the list's first page, or the article's.</param>
    /// <param name="what">What is asked of it.</param>
    /// <param name="find">Finds it out; the answer depends on nothing but the thing and the corpus.</param>
    public T Of<T>(string address, string what, Func<T> find) where T : notnull
    {
        var key = $"{address}#{what}";
        return Reads.Of(Fact.Of(FactKind, key), (T)_known.GetOrAdd(key, static (_, find) => new Lazy<Summary>(() => Summary.Find(() => find())), find).Value.Value);
    }

    /// <summary>The facts that each summary found so far was made of.</summary>
    internal IEnumerable<(Fact Summary, Fact[] Reads)> Found =>
        _known.Where(s => s.Value.IsValueCreated).Select(s => (Fact.Of(FactKind, s.Key), s.Value.Value.Reads));

    private sealed record Summary(object Value, Fact[] Reads)
    {
        public static Summary Find(Func<object> find)
        {
            object? value = null;
            var reads = Model.Reads.During(() => value = find());
            return new Summary(value!, reads);
        }
    }
}
