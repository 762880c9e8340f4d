using System.Collections.Concurrent;

namespace Archive.Journal.Model;

/// <summary>
/// What each article comes to in the files that have an entry for each of many, as bytes: made once, and read wherever it is listed.
/// What an entry was made of is no fact of the file that holds it; what it came to is.
/// </summary>
public sealed class Entries
{
    internal const string FactKind = "entries";

    private readonly ConcurrentDictionary<string, Lazy<MadeEntries>> _made = new(StringComparer.Ordinal);

    /// <param name="article">Published or withdrawn.</param>
    /// <param name="kind">Which of its entries.</param>
    /// <param name="make">Makes all of them; they depend on nothing but the article and the corpus.</param>
    public ReadOnlyMemory<byte> Of(Article article, int kind, Func<ReadOnlyMemory<byte>[]> make) =>
        Reads.Of(FactKind, article.Id, kind, All(article, make).Bytes[kind]);

    /// <summary>All entries of an article, with the facts that they were made of.</summary>
    internal MadeEntries All(Article article, Func<ReadOnlyMemory<byte>[]> make) =>
        _made.GetOrAdd(article.Id, static (_, make) => new Lazy<MadeEntries>(() => MadeEntries.By(make)), make).Value;

    /// <summary>Takes over what a build before this one made, and what is still the same.</summary>
    internal void Remember(string article, MadeEntries entries) => _made[article] = new Lazy<MadeEntries>(entries);
}

/// <summary>The entries of an article.</summary>
/// <param name="Bytes">By kind; empty where it has no entry.</param>
/// <param name="Reads">The facts that they were made of.</param>
internal sealed record MadeEntries(ReadOnlyMemory<byte>[] Bytes, Fact[] Reads)
{
    public static MadeEntries By(Func<ReadOnlyMemory<byte>[]> make)
    {
        ReadOnlyMemory<byte>[] bytes = [];
        var reads = Model.Reads.During(() => bytes = make());
        return new MadeEntries(bytes, reads);
    }
}
