using System.Collections.Concurrent;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>
/// What each article comes to in the files that have an entry for each of many, as bytes: made once, and read wherever it is listed.
/// What an entry was made of is no fact of the file that holds it; what it came to is.
/// </summary>
public sealed class Entries
{
    private const string FactKind = "entries";

    private readonly ConcurrentDictionary<string, Lazy<ArticleEntries>> _made = new(StringComparer.Ordinal);

    /// <summary>Puts away what was made, with the facts that it was made of; null where it stays at hand.</summary>
    internal Func<Article, MadeEntries, Fact[], ArticleEntries>? PutAway { get; set; }

    /// <param name="article">Published or withdrawn.</param>
    /// <param name="kind">Which of its entries.</param>
    /// <param name="make">Makes all of them; they depend on nothing but the article and the corpus.</param>
    public ReadOnlyMemory<byte> Of(Article article, int kind, Func<Article, MadeEntries> make)
    {
        if (Reads.AreNoted) Reads.Of(FactOf(article, kind), kind);
        var made = _made.GetOrAdd(article.Id, static (_, making) => making.Entries.Making(making.Article, making.Make), (Entries: this, Article: article, Make: make));
        if (made.Value.Read(kind) is { } entry) return entry;
        // What was remembered is damaged.
        _made.TryUpdate(article.Id, Making(article, make), made);
        return _made[article.Id].Value.Read(kind) ?? throw new IOException($"What was just made of '{article.Id}' cannot be read again.");
    }

    /// <summary>That an entry of an article is what it is.</summary>
    internal static Fact FactOf(Article article, int kind) => Fact.Of(FactKind, article.Id).Part(kind);

    /// <summary>Takes over the entries that the last build made, and that are still the same.</summary>
    internal void Remember(Article article, ArticleEntries entries) => _made[article.Id] = new Lazy<ArticleEntries>(entries);

    private Lazy<ArticleEntries> Making(Article article, Func<Article, MadeEntries> make) => new(() =>
    {
        MadeEntries? made = null;
        var reads = Reads.During(() => made = make(article));
        return PutAway is null ? ArticleEntries.Of(made!, new Stored(made!.Bytes)) : PutAway(article, made!, reads);
    });
}

/// <summary>The entries of an article.</summary>
/// <param name="Bytes">One after the other.</param>
/// <param name="Ends">Where each ends.</param>
public sealed record MadeEntries(byte[] Bytes, int[] Ends);

/// <summary>The entries of an article, wherever they are.</summary>
/// <param name="All">One after the other.</param>
/// <param name="Ends">Where each ends.</param>
/// <param name="Fingerprints">Of each.</param>
/// <param name="IsMade">Whether they were made just now; others may have been damaged since.</param>
internal sealed record ArticleEntries(Stored All, int[] Ends, ulong[] Fingerprints, bool IsMade)
{
    /// <summary>Whether there is as much of them as there was.</summary>
    public bool IsWhole => All.Length == Ends[^1];

    public static ArticleEntries Of(MadeEntries made, Stored all)
    {
        var fingerprints = new ulong[made.Ends.Length];
        for (var kind = 0; kind < fingerprints.Length; kind++) fingerprints[kind] = Fingerprint.Of(made.Bytes.AsSpan(Start(made.Ends, kind)..made.Ends[kind]));
        return new ArticleEntries(all, made.Ends, fingerprints, IsMade: true);
    }

    /// <summary>An entry; null where it is damaged.</summary>
    public ReadOnlyMemory<byte>? Read(int kind)
    {
        var start = Start(Ends, kind);
        var bytes = All.Slice(start, Ends[kind] - start).Read();
        return IsMade || Fingerprint.Of(bytes.Span) == Fingerprints[kind] ? bytes : null;
    }

    private static int Start(int[] ends, int kind) => kind == 0 ? 0 : ends[kind - 1];
}
