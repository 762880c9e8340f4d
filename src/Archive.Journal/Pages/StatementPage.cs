using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>The articles that state the same.</summary>
public sealed class StatementPage(Corpus corpus, Statement statement, ImmutableArray<Article> articles, int number) : ListPage(corpus, statement.Path, articles, number)
{
    public override string Title => $"{Kind}: {Label}";

    public string Kind => Statement.Kinds[statement.Kind].Label;

    public string Label => statement.Label;

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link("Statements", Href("/statements/") + "#" + Statement.Kinds[statement.Kind].Word)];
}
