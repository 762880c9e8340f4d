using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Letters about a work whose authors have not replied, with what is known of it.</summary>
public sealed class UnansweredPage(Corpus corpus, ImmutableArray<Article> letters, int number) : ListPage(corpus, First, letters, number)
{
    public static SitePath First { get; } = new("/exchanges/unanswered/");

    public static IEnumerable<SitePage> Compose(Corpus corpus)
    {
        ImmutableArray<Article> letters = [.. corpus.Articles.Where(a => IsUnanswered(corpus, a))];
        return Paged(corpus, letters, n => new UnansweredPage(corpus, letters, n));
    }

    public override string Title => Words.LettersWithoutReply;

    public override string Description => Words.WhatUnansweredLettersAre;

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.Exchanges, Href("/exchanges/"))];

    /// <summary>What this page shows, by what is known of a reply.</summary>
    public IEnumerable<IGrouping<string, Entry>> Groups => Entries.GroupBy(e => e.Article.ReplyStatus is { } status ? Words.Reply(status) : Words.ReplyIsNotSpokenOf);

    private static bool IsUnanswered(Corpus corpus, Article article) => article.Type == ArticleType.Letter && article.ReplyStatus != ReplyStatus.Published
        && corpus.RelationsFrom[article.Id].Any(r => r.Kind == RelationKind.RespondsTo)
        && !corpus.RelationsTo[article.Id].Any(r => r.From.Type == ArticleType.Reply && !r.From.IsWithdrawn);
}
