using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>All exchanges, newest activity first.</summary>
public sealed class ExchangesPage(Corpus corpus, int number) : HtmlPage(corpus, First.Continued(number))
{
    private static SitePath First => new("/exchanges/");

    public static IEnumerable<SitePage> Compose(Corpus corpus) => Pager.Numbered(corpus, corpus.Exchanges.Length, n => new ExchangesPage(corpus, n));

    public override string Title => Words.Exchanges;

    public override string Description => Words.WhatExchangesAre;

    public Pager Pager => Pager.Of(this, First, number, Corpus.Exchanges.Length);

    protected override int Number => Pager.Number;

    public IEnumerable<ExchangeSummary> Exchanges => Pager.Part(Corpus.Exchanges).Select(e => new ExchangeSummary(this, e));
}

/// <summary>An exchange as lists show it.</summary>
public sealed class ExchangeSummary(HtmlPage page, Exchange exchange)
{
    public string Href => page.Href(exchange.Path);

    public WorkLink Root => WorkLink.To(page, exchange.Root);

    /// <summary>"3 letters, 1 reply and 1 correction".</summary>
    public string Contents => page.Words.And([.. exchange.Articles.Where(a => !exchange.Roots.Any(r => r.Key == a.Id)).GroupBy(a => a.Type).OrderBy(g => g.Key).Select(g => page.Words.CountOf(g.Key, g.Count()))]);

    /// <summary>When something was last added; empty where it is not known.</summary>
    public string Latest => exchange.Articles.Select(a => a.Published?.Value).Max() is { } date ? page.Words.Date(date) : "";
}
