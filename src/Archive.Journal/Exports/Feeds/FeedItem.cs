using System.Collections.Immutable;
using Archive.Journal.Interface;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>An article as feeds tell of it. The rest is worked out when it is written: of many items, few are.</summary>
/// <param name="Corpus">The archive.</param>
/// <param name="Article">Published or withdrawn.</param>
/// <param name="Published">Null where it is not known, and of a withdrawn one.</param>
/// <param name="Updated">When it appeared, when a notice last changed what it is worth, or when it was withdrawn.</param>
internal sealed record FeedItem(Corpus Corpus, Article Article, PartialDate? Published, PartialDate Updated)
{
    private readonly Phrases _words = Phrases.Of(Corpus.Settings.Language);

    /// <summary>Null where no date is known.</summary>
    public static FeedItem? Of(Corpus corpus, Article article) =>
        corpus.StatusOf(article).Select(s => s.Notice?.Appeared).Append(article.Appeared).Max() is { } updated
            ? new FeedItem(corpus, article, article.IsWithdrawn ? null : article.Published?.Value, updated)
            : null;

    /// <summary>Its permalink, which is its id as well.</summary>
    public string Url => Corpus.Settings.Url(Article.Path);

    /// <summary>Where it was first published; empty where that is not known.</summary>
    public string SourceUrl => Article.IsWithdrawn ? "" : Article.Doi?.Value.Url ?? "";

    /// <summary>What notices say of it stands before its title, for readers of a list see nothing else.</summary>
    public string Title => Article.IsWithdrawn ? _words.WithdrawnItem : (Status.Length > 0 ? $"[{Status}] " : "") + Article.Title.Value;

    /// <summary>How it begins; never empty, since some programs show nothing of an item without words.</summary>
    public string Summary => Article.IsWithdrawn ? _words.ConsentWasWithdrawn + _words.Stop
        : Wording.Excerpt(Article.Opening, Article.LongestExcerpt) is { Length: > 0 } excerpt ? excerpt : Article.Title.Value;

    public string Language => Article.IsWithdrawn ? _words.TagIn(Corpus.Settings.Language) : Article.Language.Length > 0 ? Article.Language : Corpus.Settings.Language;

    public ImmutableArray<(string Name, string Url)> Authors =>
        Article.IsWithdrawn ? [] : [.. Article.Authors.Select(a => (a.Name.Full, Corpus.Settings.Url(Corpus.PersonOf[a].AuthorPath)))];

    public ImmutableArray<Topic> Topics => Article.IsWithdrawn ? [] : Corpus.TopicsOf[Article.Id];

    /// <summary>The addresses of the works that it is about.</summary>
    public IEnumerable<string> Related => Article.IsWithdrawn ? [] : Corpus.RelationsFrom[Article.Id].Select(r => r.To).Select(w => w switch
    {
        Work.Archived(var article) => Corpus.Settings.Url(article.Path),
        Work.External(var outside) => outside.Link,
        _ => throw new System.Diagnostics.UnreachableException(),
    }).Where(url => url.Length > 0).Distinct();

    public string Rights => Article.IsWithdrawn ? "" : Article.Rights;

    private string Status => string.Join(_words.Comma, Corpus.StatusOf(Article).Select(s => _words.Status(s.Kind)).Distinct());
}
