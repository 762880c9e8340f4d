using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>The articles that state the same.</summary>
public sealed class StatementPage(Corpus corpus, Statement statement, int number) : ListPage(corpus, statement.Path, statement.Articles, number)
{
    public override string Title => Kind + Words.Colon + Label;

    public string Kind => Words.Kind(statement.Kind);

    public string Label => Words.LabelOf(statement);

    public override string Description => Words.ItemsStating(Articles.Length, Kind, Label.TrimEnd('.'));

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.Statements, Href("/statements/") + "#" + Statement.Kinds[statement.Kind].Word)];
}
