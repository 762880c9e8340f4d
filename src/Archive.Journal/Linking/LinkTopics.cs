using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>Topics of published articles, and the vocabulary → topics.</summary>
internal static class LinkTopics
{
    /// <summary>The topics by label, and those of each article in the order of its file.</summary>
    /// <param name="articles">Newest first.</param>
    /// <param name="entries">topics.yml.</param>
    /// <param name="hasVocabulary">Whether a topic that is not in topics.yml is worth a warning.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static (ImmutableArray<Topic> Topics, FrozenDictionary<string, ImmutableArray<Topic>> TopicsOf) From(ImmutableArray<Article> articles, ImmutableArray<TopicEntry> entries, bool hasVocabulary, DiagnosticBag problems)
    {
        var vocabulary = TopicVocabulary.From(entries, problems);
        var strangers = Strangers(articles, vocabulary);
        if (hasVocabulary) Warn(strangers, vocabulary, problems);

        var all = vocabulary.Entries.AddRange(strangers.DistinctBy(t => TopicVocabulary.KeyOf(t.Value)).Select(t => new TopicEntry { Label = t }));
        var indexOf = new Dictionary<string, int>(vocabulary.ByWord, StringComparer.Ordinal);
        for (var i = vocabulary.Entries.Length; i < all.Length; i++) indexOf.Add(TopicVocabulary.KeyOf(all[i].Label.Value), i);
        var ofArticles = articles.Select(a => a.Topics.Where(HasWord).Select(t => indexOf[TopicVocabulary.KeyOf(t.Value)]).Distinct().ToArray()).ToArray();

        var topics = Describe(all, vocabulary, articles, ofArticles, problems);
        return (
            [.. topics.OrderBy(t => t.SortKey, StringComparer.Ordinal).ThenBy(t => t.Slug, StringComparer.Ordinal)],
            articles.Zip(ofArticles).ToFrozenDictionary(a => a.First.Id, a => a.Second.Select(t => topics[t]).ToImmutableArray(), StringComparer.Ordinal));
    }

    private static bool HasWord(Sourced<string> topic) => TopicVocabulary.KeyOf(topic.Value).Length > 0;

    // In the order of the files: the first to write a topic gives it its label.
    private static Sourced<string>[] Strangers(ImmutableArray<Article> articles, TopicVocabulary vocabulary) =>
        [.. articles.SelectMany(a => a.Topics).Where(t => HasWord(t) && !vocabulary.ByWord.ContainsKey(TopicVocabulary.KeyOf(t.Value))).OrderBy(t => t.Place)];

    private static void Warn(Sourced<string>[] strangers, TopicVocabulary vocabulary, DiagnosticBag problems)
    {
        var suggester = vocabulary.Suggester();
        foreach (var topic in strangers) problems.Add(Problems.TopicNotInVocabulary(topic.Place, topic.Value, suggester.For(topic.Value)));
    }

    private static Topic[] Describe(ImmutableArray<TopicEntry> all, TopicVocabulary vocabulary, ImmutableArray<Article> articles, int[][] ofArticles, DiagnosticBag problems)
    {
        var slugs = Slugs(all, problems);
        var items = articles.Zip(ofArticles).SelectMany(a => a.Second.Select(t => (Topic: t, Article: a.First))).ToLookup(a => a.Topic, a => a.Article);
        var narrower = vocabulary.Broader.Index().SelectMany(b => b.Item.Select(broad => (Broad: broad, Narrow: b.Index))).ToLookup(p => p.Broad, p => p.Narrow);
        return [.. all.Select((entry, i) => new Topic
        {
            Slug = slugs[i],
            Label = entry.Label.Value,
            SortKey = SortKey.Of(entry.Label.Value),
            Description = entry.Description,
            SchemeId = entry.SchemeId,
            Synonyms = [.. entry.Synonyms.Select(s => s.Value)],
            Broader = i < vocabulary.Broader.Length ? [.. vocabulary.Broader[i].Select(b => slugs[b])] : [],
            Narrower = [.. narrower[i].OrderBy(n => SortKey.Of(all[n].Label.Value), StringComparer.Ordinal).Select(n => slugs[n])],
            Articles = [.. items[i]],
        })];
    }

    private static string[] Slugs(ImmutableArray<TopicEntry> all, DiagnosticBag problems)
    {
        var unique = new UniqueSlugs();
        var slugs = new string?[all.Length];
        foreach (var (i, entry) in all.Index())
        {
            if (entry.Slug is not { } slug) continue;
            if (unique.TryTake(slug.Value)) slugs[i] = slug.Value;
            else problems.Add(Problems.TopicSlugTaken(slug.Place, slug.Value));
        }
        return [.. all.Select((entry, i) => slugs[i] ?? unique.Take(Slug.Of(entry.Label.Value) is { Length: > 0 } slug ? slug : "topic"))];
    }
}
