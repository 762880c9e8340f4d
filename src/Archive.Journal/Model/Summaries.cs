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

    /// <summary>Packs the facts that a summary was made of; null where they stay as they are.</summary>
    internal Func<Fact[], byte[]>? Pack { get; set; }

    /// <param name="address">Of the thing: that of the list's first page, or the article's.</param>
    /// <param name="what">What is asked of it.</param>
    /// <param name="find">Finds it out; the answer depends on nothing but the thing and the corpus.</param>
    public T Of<T>(string address, string what, Func<T> find) where T : notnull
    {
        var key = $"{address}#{what}";
        return Reads.Of(Fact.Of(FactKind, key), (T)_known.GetOrAdd(key, static (_, finding) => new Lazy<Summary>(() => finding.Summaries.Find(() => finding.Find())), (Summaries: this, Find: find)).Value.Value);
    }

    /// <summary>The facts that each summary found so far was made of, packed if there was a way to when it was.</summary>
    internal IEnumerable<(Fact Summary, Fact[] Reads, byte[]? Packed)> Found =>
        _known.Where(s => s.Value.IsValueCreated).Select(s => (Fact.Of(FactKind, s.Key), s.Value.Value.Reads, s.Value.Value.Packed));

    private Summary Find(Func<object> find)
    {
        object? value = null;
        var reads = Reads.During(() => value = find());
        return Pack is null ? new Summary(value!, reads, Packed: null) : new Summary(value!, [], Pack(reads));
    }

    private sealed record Summary(object Value, Fact[] Reads, byte[]? Packed);
}
