using System.Collections.Concurrent;

namespace Archive.Journal.Model;

/// <summary>
/// What each article comes to in the files that have an entry for each of many, as bytes: made once, and read wherever it is listed.
/// What an entry was made of is no fact of the file that holds it; what it came to is.
/// </summary>
public sealed class Entries
{
    private const string FactKind = "entries";

    private readonly ConcurrentDictionary<string, Lazy<MadeEntries>> _made = new(StringComparer.Ordinal);

    /// <param name="article">Published or withdrawn.</param>
    /// <param name="kind">Which of its entries.</param>
    /// <param name="make">Makes all of them; they depend on nothing but the article and the corpus.</param>
    public ReadOnlyMemory<byte> Of(Article article, int kind, Func<ReadOnlyMemory<byte>[]> make)
    {
        if (Reads.AreNoted) Reads.Of(FactOf(article, kind), kind);
        return All(article, make)[kind];
    }

    /// <summary>That an entry of an article is what it is.</summary>
    internal static Fact FactOf(Article article, int kind) => Fact.Of(FactKind, article.Id).Part(kind);

    /// <summary>All entries of an article.</summary>
    internal ReadOnlyMemory<byte>[] All(Article article, Func<ReadOnlyMemory<byte>[]> make) =>
        _made.GetOrAdd(article.Id, static (_, make) => new Lazy<MadeEntries>(() => MadeEntries.By(make)), make).Value.Bytes;

    /// <summary>Takes over the entries that the last build made, and that are still the same.</summary>
    internal void Remember(Article article, ReadOnlyMemory<byte>[] entries) => _made[article.Id] = new Lazy<MadeEntries>(new MadeEntries(entries, Reads: null));

    /// <summary>The entries that were made, not taken over, by the article's id.</summary>
    internal IEnumerable<(string Article, MadeEntries Entries)> Made =>
        _made.Where(m => m.Value.IsValueCreated && m.Value.Value.Reads is not null).Select(m => (m.Key, m.Value.Value));
}

/// <summary>The entries of an article.</summary>
/// <param name="Bytes">By kind; empty where it has no entry.</param>
/// <param name="Reads">The facts that they were made of; null where the last build made them.</param>
internal sealed record MadeEntries(ReadOnlyMemory<byte>[] Bytes, Fact[]? Reads)
{
    public static MadeEntries By(Func<ReadOnlyMemory<byte>[]> make)
    {
        ReadOnlyMemory<byte>[] bytes = [];
        var reads = Model.Reads.During(() => bytes = make());
        return new MadeEntries(bytes, reads);
    }
}
