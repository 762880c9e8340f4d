using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>The disclosures as an index: what articles state of consent, provenance, ethics, funding and interests.</summary>
public sealed class StatementsPage(Corpus corpus) : HtmlPage(corpus, new SitePath("/statements/"))
{
    /// <summary>The same as a table for spreadsheets.</summary>
    public static SitePath CsvPath { get; } = new("/statements/statements.csv");

    /// <summary>The same with its counts, for programs.</summary>
    public static SitePath JsonPath { get; } = new("/statements/statements.json");

    public static IEnumerable<SitePage> Compose(Corpus corpus) => corpus.Statements
        .SelectMany(s => Pager.Numbered(corpus, s.Articles.Length, n => new StatementPage(corpus, s, n)))
        .Prepend(new StatementsPage(corpus));

    public override string Title => Words.Statements;

    public override string Description => Words.WhatStatementsAre;

    public override ImmutableArray<Alternate> Alternates => [new("text/csv", Words.StatementsAs("CSV"), Href(CsvPath)), new("application/json", Words.StatementsAs("JSON"), Href(JsonPath))];

    public ImmutableArray<StatementOverview> Overviews => StatementOverview.All(Corpus);

    /// <summary>For each year, the share of articles that state something.</summary>
    public YearChart ChartOf(StatementOverview overview) =>
        YearChart.OfShare(Corpus, overview.Stating, overview.Expected) with { Caption = Words.StatingByYear(Words.Kind(overview.Kind.Value)) };
}
