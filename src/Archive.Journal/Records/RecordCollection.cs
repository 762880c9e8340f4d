using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Records;

/// <summary>Articles whose records are to be had together, at the page that lists them.</summary>
/// <param name="Path">The page's.</param>
/// <param name="Articles">In the order of the page.</param>
public sealed record RecordCollection(SitePath Path, ImmutableArray<Article> Articles)
{
    /// <summary>The whole archive, then every exchange, author, topic and issue that has articles.</summary>
    public static IEnumerable<RecordCollection> All(Corpus corpus)
    {
        RecordCollection[] all =
        [
            new(new SitePath("/"), corpus.Articles),
            .. corpus.Exchanges.Select(e => new RecordCollection(e.Path, e.Articles)),
            .. corpus.People.Select(p => new RecordCollection(p.AuthorPath, p.Articles)),
            .. corpus.Topics.Select(t => new RecordCollection(t.Path, t.Articles)),
            .. corpus.Volumes.SelectMany(v => v.Issues).Select(i => new RecordCollection(i.Path, i.Articles)),
        ];
        return all.Where(c => !c.Articles.IsEmpty);
    }
}
