using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>The articles that state the same.</summary>
public sealed class StatementPage(Corpus corpus, Statement statement, int number) : ListPage(corpus, statement.Path, statement.Articles, number)
{
    public override string Title => $"{Kind}: {Label}";

    public string Kind => Statement.Kinds[statement.Kind].Label;

    public string Label => statement.Label;

    public override string Description => $"{Wording.Count(Articles.Length, "item", "items")}: {Kind.ToLowerInvariant()}, {Label.TrimEnd('.')}.";

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link("Statements", Href("/statements/") + "#" + Statement.Kinds[statement.Kind].Word)];
}
