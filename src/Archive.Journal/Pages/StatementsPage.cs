using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>The disclosures as an index: what articles state of consent, provenance, ethics and funding.</summary>
public sealed class StatementsPage(Corpus corpus) : HtmlPage(corpus, new SitePath("/statements/"))
{
    public static IEnumerable<SitePage> Compose(Corpus corpus)
    {
        var byStatement = corpus.Articles.SelectMany(a => Statement.AllOf(a).Select(s => (Statement: s, Article: a))).GroupBy(p => p.Statement.Path);
        var pages = byStatement.SelectMany(group =>
        {
            ImmutableArray<Article> articles = [.. group.Select(p => p.Article)];
            var statement = group.First().Statement;
            return Pager.Numbered(corpus, articles.Length, n => new StatementPage(corpus, statement, articles, n));
        });
        return pages.Prepend(new StatementsPage(corpus));
    }

    public override string Title => "Statements";

    public override string Description => "What the articles state of patient consent, provenance and peer review, ethics approval and funding; and how many say nothing.";

    /// <summary>How many articles there are, to see the counts against.</summary>
    public int Total => Corpus.Articles.Length;

    /// <summary>Each kind of statement, its values from the commonest to the rarest.</summary>
    public ImmutableArray<(string Kind, string Id, ImmutableArray<Counted> Values)> Kinds
    {
        get
        {
            var values = Corpus.Articles.SelectMany(Statement.AllOf).GroupBy(s => s.Path).Select(g => (Statement: g.First(), Count: g.Count())).ToLookup(v => v.Statement.Kind);
            return [.. Statement.Kinds.Terms.Select(kind => (kind.Label, kind.Word, values[kind.Value]
                .OrderByDescending(v => v.Count).ThenBy(v => v.Statement.Slug, StringComparer.Ordinal)
                .Select(v => new Counted(v.Statement.Label, Href(v.Statement.Path), v.Count)).ToImmutableArray()))];
        }
    }
}
