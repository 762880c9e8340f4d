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
    public ReadOnlyMemory<byte> Of(Article article, int kind, Func<MadeEntries> make)
    {
        if (Reads.AreNoted) Reads.Of(FactOf(article, kind), kind);
        return _made.GetOrAdd(article.Id, static (_, making) => new Lazy<ArticleEntries>(() => making.Entries.Make(making.Article, making.Make)), (Entries: this, Article: article, Make: make)).Value[kind].Read();
    }

    /// <summary>That an entry of an article is what it is.</summary>
    internal static Fact FactOf(Article article, int kind) => Fact.Of(FactKind, article.Id).Part(kind);

    /// <summary>Takes over the entries that the last build made, and that are still the same.</summary>
    internal void Remember(Article article, ArticleEntries entries) => _made[article.Id] = new Lazy<ArticleEntries>(entries);

    private ArticleEntries Make(Article article, Func<MadeEntries> make)
    {
        MadeEntries? made = null;
        var reads = Reads.During(() => made = make());
        return PutAway is null ? new ArticleEntries(new Stored(made!.Bytes), made.Ends) : PutAway(article, made!, reads);
    }
}

/// <summary>The entries of an article.</summary>
/// <param name="Bytes">One after the other.</param>
/// <param name="Ends">Where each ends.</param>
public sealed record MadeEntries(byte[] Bytes, int[] Ends);

/// <summary>The entries of an article, wherever they are.</summary>
/// <param name="All">One after the other.</param>
/// <param name="Ends">Where each ends.</param>
internal sealed record ArticleEntries(Stored All, int[] Ends)
{
    public Stored this[int kind] => kind == 0 ? All.Slice(0, Ends[0]) : All.Slice(Ends[kind - 1], Ends[kind] - Ends[kind - 1]);
}
