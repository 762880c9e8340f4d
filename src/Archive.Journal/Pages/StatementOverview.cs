using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>What the archive's articles state of one kind.</summary>
/// <param name="Kind">Of the statement.</param>
/// <param name="Expected">The articles that it can be expected of, and those that state it all the same; newest first.</param>
/// <param name="Stating">Those that state something.</param>
/// <param name="Values">What they state, the commonest first and silence last.</param>
public sealed record StatementOverview(Term<StatementKind> Kind, ImmutableArray<Article> Expected, ImmutableArray<Article> Stating, ImmutableArray<Statement> Values)
{
    /// <summary>The kinds of which there is anything to say.</summary>
    public static ImmutableArray<StatementOverview> All(Corpus corpus) => [.. Statement.Kinds.Terms.Select(k => Of(corpus, k)).Where(o => !o.Values.IsEmpty)];

    private static StatementOverview Of(Corpus corpus, Term<StatementKind> kind) => new(
        kind,
        [.. corpus.Articles.Where(a => corpus.StatementsOf[a.Id].Any(s => s.Kind == kind.Value))],
        [.. corpus.Articles.Where(a => corpus.StatementsOf[a.Id].Any(s => s.Kind == kind.Value && s.IsStated))],
        [.. corpus.Statements.Where(s => s.Kind == kind.Value)]);
}
