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
    public static (ImmutableArray<Topic> Topics, IEnumerable<KeyValuePair<string, ImmutableArray<Topic>>> TopicsOf) From(ImmutableArray<Article> articles, ImmutableArray<TopicEntry> entries, bool hasVocabulary, DiagnosticBag problems)
    {
        var vocabulary = TopicVocabulary.From(entries, problems);
        var mentions = Mentions(articles);
        // In the order of the files: the first to write a topic gives it its label.
        var strangers = mentions.Where(m => !vocabulary.ByWord.ContainsKey(m.Key)).OrderBy(m => m.Topic.Place).ToArray();
        if (hasVocabulary) Warn(strangers, vocabulary, problems);
        var labels = vocabulary.Entries.Select(e => TopicVocabulary.KeyOf(e.Label.Value)).ToArray();
        foreach (var (_, topic, key) in mentions)
            if (vocabulary.ByWord.TryGetValue(key, out var entry) && labels[entry] != key)
                problems.Add(Problems.TopicIsSynonym(topic.Place, topic.Value, vocabulary.Entries[entry].Label.Value));

        var all = vocabulary.Entries.ToBuilder();
        var indexOf = new Dictionary<string, int>(vocabulary.ByWord, StringComparer.Ordinal);
        foreach (var stranger in strangers)
            if (indexOf.TryAdd(stranger.Key, all.Count)) all.Add(new TopicEntry { Label = stranger.Topic });
        var (items, numbers) = (new List<(int, Article)>(mentions.Count), new List<(int Rank, int Topic)>(mentions.Count));
        var last = new int?[all.Count];
        foreach (var (rank, _, key) in mentions)
        {
            // Each article once, though it may name a topic twice.
            var topic = indexOf[key];
            if (last[topic] == rank) continue;
            last[topic] = rank;
            items.Add((topic, articles[rank]));
            numbers.Add((rank, topic));
        }

        var topics = Describe(all.ToImmutable(), vocabulary, new ByNumber<Article>(all.Count, items), problems);
        var topicsOf = new ByNumber<Topic>(articles.Length, numbers.ConvertAll(n => (n.Rank, topics[n.Topic])));
        return (
            [.. topics.OrderBy(t => t.SortKey, StringComparer.Ordinal).ThenBy(t => t.Slug, StringComparer.Ordinal)],
            articles.Select((a, rank) => KeyValuePair.Create(a.Id, topicsOf[rank].ToImmutableArray())));
    }

    private static List<Mention> Mentions(ImmutableArray<Article> articles)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var mentions = new List<Mention>(4 * articles.Length);
        for (var rank = 0; rank < articles.Length; rank++)
            foreach (var topic in articles[rank].Topics)
                if (KeyOf(topic.Value) is { Length: > 0 } key) mentions.Add(new Mention(rank, topic, key));
        return mentions;

        string KeyOf(string word)
        {
            if (!keys.TryGetValue(word, out var key)) keys[word] = key = TopicVocabulary.KeyOf(word);
            return key;
        }
    }

    private static void Warn(Mention[] strangers, TopicVocabulary vocabulary, DiagnosticBag problems)
    {
        var suggester = vocabulary.Suggester();
        foreach (var (_, topic, _) in strangers) problems.Add(Problems.TopicNotInVocabulary(topic.Place, topic.Value, suggester.For(topic.Value)));
    }

    private static Topic[] Describe(ImmutableArray<TopicEntry> all, TopicVocabulary vocabulary, ByNumber<Article> items, DiagnosticBag problems)
    {
        var (slugs, former) = Slugs(all, problems);
        var narrower = vocabulary.Broader.Index().SelectMany(b => b.Item.Select(broad => (Broad: broad, Narrow: b.Index))).ToLookup(p => p.Broad, p => p.Narrow);
        return [.. all.Select((entry, i) => new Topic
        {
            Slug = slugs[i],
            FormerSlugs = [.. former[i]],
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

    private static (string[] Slugs, ILookup<int, Sourced<string>> Former) Slugs(ImmutableArray<TopicEntry> all, DiagnosticBag problems)
    {
        var unique = new UniqueSlugs();
        var slugs = new string?[all.Length];
        foreach (var (i, entry) in all.Index())
        {
            if (entry.Slug is not { } slug) continue;
            if (unique.TryTake(slug.Value)) slugs[i] = slug.Value;
            else problems.Add(Problems.TopicSlugTaken(slug.Place, slug.Value));
        }
        var plain = all.Select(entry => Slug.Of(entry.Label.Value) is { Length: > 0 } slug ? slug : "topic").ToArray();
        var former = FormerSlugs.From(all.Select(e => e.FormerSlugs), (slug, entry) => Problems.FormerTopicSlugClaimedTwice(slug.Place, slug.Value, all[entry].Label.Value), problems);
        // A label still gives its own slug, whatever topics.yml says; it is told so.
        foreach (var i in Enumerable.Range(0, all.Length))
            if (slugs[i] is null && former.IsOf(plain[i], i) && unique.TryTake(plain[i])) slugs[i] = plain[i];
        var formerOf = former.Reserve(unique, slug => Problems.FormerTopicSlugInUse(slug.Place, slug.Value, all[Array.IndexOf(slugs, slug.Value)].Label.Value), problems);
        return ([.. slugs.Select((slug, i) => slug ?? unique.Take(plain[i]))], formerOf);
    }

    private readonly record struct Mention(int Rank, Sourced<string> Topic, string Key);
}
