using Archive.Journal.Model;

namespace Archive.Journal.Exports;

/// <summary>That an article states something, or nothing.</summary>
/// <param name="Article">Which one.</param>
/// <param name="Statement">What.</param>
internal readonly record struct StatementRow(Article Article, Statement Statement)
{
    /// <summary>Every row, the newest article first.</summary>
    public static IEnumerable<StatementRow> All(Corpus corpus) =>
        corpus.Articles.SelectMany(a => corpus.StatementsOf[a.Id], (a, s) => new StatementRow(a, s));

    public string Published => Article.Published?.Value.ToString() ?? "";

    public string Kind => Statement.Kinds[Statement.Kind].Word;

    public string Value => Statement.Label;

    public string Sentence => Statement.SentenceIn(Article);
}
