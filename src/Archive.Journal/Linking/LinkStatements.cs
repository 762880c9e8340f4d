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
        var (keys, numbered) = Mentions(articles);
        var mentions = new ByNumber<Mention>(keys.Count, numbered);
        var slugs = Slugs(articles, keys, mentions);
        var ranks = keys.Select((_, i) => Ranks(mentions[i])).ToArray();
        var values = keys.Select((key, i) => (Number: i, Statement: new Statement
        {
            Kind = key.Kind,
            Label = key.Word.Length > 0 ? mentions[i][0].Label : Label(mentions[i]),
            Slug = slugs[i],
            IsStated = key.Word != StatedValue.Silence,
            Articles = [.. ranks[i].Select(rank => articles[rank])],
        })).OrderBy(v => v.Statement.Kind).ThenBy(v => !v.Statement.IsStated).ThenByDescending(v => v.Statement.Articles.Length).ThenBy(v => v.Statement.Slug, StringComparer.Ordinal).ToArray();
        var stated = new List<(int, Statement)>(numbered.Count);
        foreach (var (number, statement) in values)
            foreach (var rank in ranks[number]) stated.Add((rank, statement));
        var statementsOf = new ByNumber<Statement>(articles.Length, stated);
        return ([.. values.Select(v => v.Statement)], articles.Select((a, rank) => KeyValuePair.Create(a.Id, statementsOf[rank].ToImmutableArray())));
    }

    // The values in the order in which they are first met, and each mention under the number of its value.
    private static (List<ValueKey> Keys, List<(int Number, Mention Item)> Mentions) Mentions(ImmutableArray<Article> articles)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var keys = new List<ValueKey>();
        var numbers = new Dictionary<ValueKey, int>();
        var mentions = new List<(int, Mention)>(Statement.Kinds.Terms.Length * articles.Length);
        for (var rank = 0; rank < articles.Length; rank++)
            foreach (var value in StatedValue.AllOf(articles[rank]))
            {
                var key = new ValueKey(value.Kind, value.Word, value.Word.Length > 0 ? "" : KeyOf(value.Label));
                if (!numbers.TryGetValue(key, out var number))
                {
                    numbers[key] = number = keys.Count;
                    keys.Add(key);
                }
                mentions.Add((number, new Mention(rank, value.Label)));
            }
        return (keys, mentions);

        string KeyOf(string name)
        {
            if (!names.TryGetValue(name, out var key)) names[name] = key = NameKey.Of(name);
            return key;
        }
    }

    // Of two names with one slug, that of the older article keeps it plain.
    private static string[] Slugs(ImmutableArray<Article> articles, List<ValueKey> keys, ByNumber<Mention> mentions)
    {
        var unique = Statement.Kinds.Terms.ToDictionary(k => k.Value, k => Reserving(StatedValue.WordsOf(k.Value)));
        var slugs = keys.Select(k => k.Word).ToArray();
        foreach (var i in Enumerable.Range(0, slugs.Length).Where(i => slugs[i].Length == 0).OrderBy(i => ArticleOrder.DateOrLast(Oldest(i).Published?.Value)).ThenBy(i => Oldest(i).Id, StringComparer.Ordinal).ThenBy(i => keys[i].Name, StringComparer.Ordinal))
            slugs[i] = unique[keys[i].Kind].Take(Slug.Of(Label(mentions[i])) is { Length: > 0 } slug ? slug : "name");
        return slugs;

        Article Oldest(int value) => articles[mentions[value][^1].Rank];
    }

    private static UniqueSlugs Reserving(IEnumerable<string> words)
    {
        var unique = new UniqueSlugs();
        foreach (var word in words) unique.TryTake(word);
        return unique;
    }

    // Each article once, though it may name a funder twice.
    private static List<int> Ranks(ReadOnlySpan<Mention> mentions)
    {
        var ranks = new List<int>(mentions.Length);
        foreach (var mention in mentions)
            if (ranks is [] || ranks[^1] != mention.Rank) ranks.Add(mention.Rank);
        return ranks;
    }

    // Of the forms that are equally frequent, the one on the newest article.
    private static string Label(ReadOnlySpan<Mention> mentions)
    {
        var counts = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions) counts[mention.Label] = counts.GetValueOrDefault(mention.Label) + 1;
        return counts.MaxBy(c => c.Value).Key;
    }

    private readonly record struct ValueKey(StatementKind Kind, string Word, string Name);

    /// <param name="Rank">Of the article.</param>
    /// <param name="Label">As it prints the value.</param>
    private readonly record struct Mention(int Rank, string Label);
}
