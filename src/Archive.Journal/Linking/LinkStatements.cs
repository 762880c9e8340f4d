using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>
/// Published articles → statements. A committee or funder is one value however its name is printed: capitals, accents and
/// punctuation tell nobody apart.
/// </summary>
internal static class LinkStatements
{
    /// <summary>The statements by kind, the commonest first and silence last; and those of each article by its id.</summary>
    /// <param name="articles">Newest first.</param>
    public static (ImmutableArray<Statement> Statements, IEnumerable<KeyValuePair<string, ImmutableArray<Statement>>> StatementsOf) From(ImmutableArray<Article> articles)
    {
        var groups = Mentions(articles).GroupBy(m => m.Key).ToArray();
        var slugs = Slugs(groups);
        var statements = groups.Select((g, i) => new Statement
        {
            Kind = g.Key.Kind,
            Label = Label(g),
            Slug = slugs[i],
            IsStated = g.Key.Word != StatedValue.Silence,
            Articles = [.. g.Select(m => m.Article).DistinctBy(a => a.Id)],
        }).OrderBy(s => s.Kind).ThenBy(s => !s.IsStated).ThenByDescending(s => s.Articles.Length).ThenBy(s => s.Slug, StringComparer.Ordinal).ToImmutableArray();
        var statementsOf = statements.SelectMany(s => s.Articles, (s, a) => (a.Id, Statement: s)).ToLookup(p => p.Id, p => p.Statement, StringComparer.Ordinal);
        return (statements, articles.Select(a => KeyValuePair.Create(a.Id, statementsOf[a.Id].ToImmutableArray())));
    }

    private static IEnumerable<Mention> Mentions(ImmutableArray<Article> articles)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return articles.SelectMany(StatedValue.AllOf, (article, value) => new Mention(article, value.Label, new ValueKey(value.Kind, value.Word, value.Word.Length > 0 ? "" : KeyOf(value.Label))));

        string KeyOf(string name)
        {
            if (!names.TryGetValue(name, out var key)) names[name] = key = NameKey.Of(name);
            return key;
        }
    }

    // Of two names with one slug, that of the older article keeps it plain.
    private static string[] Slugs(IGrouping<ValueKey, Mention>[] groups)
    {
        var unique = Statement.Kinds.Terms.ToDictionary(k => k.Value, k => Reserving(StatedValue.WordsOf(k.Value)));
        var slugs = groups.Select(g => g.Key.Word).ToArray();
        foreach (var i in Enumerable.Range(0, groups.Length).Where(i => slugs[i].Length == 0).OrderBy(i => ArticleOrder.DateOrLast(groups[i].Last().Article.Published?.Value)).ThenBy(i => groups[i].Last().Article.Id, StringComparer.Ordinal).ThenBy(i => groups[i].Key.Name, StringComparer.Ordinal))
            slugs[i] = unique[groups[i].Key.Kind].Take(Slug.Of(Label(groups[i])) is { Length: > 0 } slug ? slug : "name");
        return slugs;
    }

    private static UniqueSlugs Reserving(IEnumerable<string> words)
    {
        var unique = new UniqueSlugs();
        foreach (var word in words) unique.TryTake(word);
        return unique;
    }

    // Of the forms that are equally frequent, the one on the newest article.
    private static string Label(IEnumerable<Mention> mentions) => mentions.CountBy(m => m.Label).MaxBy(c => c.Value).Key;

    private readonly record struct ValueKey(StatementKind Kind, string Word, string Name);

    private readonly record struct Mention(Article Article, string Label, ValueKey Key);
}
