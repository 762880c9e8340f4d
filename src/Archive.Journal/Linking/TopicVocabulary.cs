using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>topics.yml, each label and each synonym with the one topic that has it, and no topic broader than itself.</summary>
/// <param name="Entries">In the order of the file.</param>
/// <param name="ByWord">The topic of a label or synonym, by its key.</param>
/// <param name="Broader">The broader topics of each.</param>
internal sealed record TopicVocabulary(
    ImmutableArray<TopicEntry> Entries,
    IReadOnlyDictionary<string, int> ByWord,
    ImmutableArray<ImmutableArray<int>> Broader)
{
    /// <summary>What the spellings of a topic have in common.</summary>
    public static string KeyOf(string word) => Folding.Fold(word).Trim();

    public Suggester Suggester() => SuggesterFor(Entries);

    public static TopicVocabulary From(ImmutableArray<TopicEntry> topics, DiagnosticBag problems)
    {
        var byWord = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<TopicEntry>();
        var entryOf = new List<(TopicEntry Topic, int Entry)>();
        foreach (var topic in topics.OrderBy(t => t.Label.Place))
        {
            if (byWord.TryAdd(KeyOf(topic.Label.Value), entries.Count)) entries.Add(topic);
            else problems.Add(Problems.TopicClaimedTwice(topic.Label.Place, topic.Label.Value));
            entryOf.Add((topic, byWord[KeyOf(topic.Label.Value)]));
        }
        foreach (var (topic, entry) in entryOf)
            foreach (var synonym in topic.Synonyms)
                if (!byWord.TryAdd(KeyOf(synonym.Value), entry) && byWord[KeyOf(synonym.Value)] != entry)
                    problems.Add(Problems.TopicClaimedTwice(synonym.Place, synonym.Value));
        return new TopicVocabulary([.. entries], byWord, LinkBroader(entries, byWord, problems));
    }

    private static ImmutableArray<ImmutableArray<int>> LinkBroader(List<TopicEntry> entries, Dictionary<string, int> byWord, DiagnosticBag problems)
    {
        var suggester = SuggesterFor(entries);
        var broader = entries.Select((e, i) => e.Broader.Where(b => Exists(b) && !IsSelf(i, b)).Select(b => (Topic: byWord[KeyOf(b.Value)], b.Place)).DistinctBy(b => b.Topic).ToArray()).ToArray();
        var circles = StronglyConnected.Components([.. broader.Select(b => b.Select(t => t.Topic).ToArray())]);
        var reported = new HashSet<int>();
        for (var i = 0; i < broader.Length; i++)
            foreach (var (topic, place) in broader[i])
                if (circles[topic] == circles[i] && reported.Add(circles[i])) problems.Add(Problems.TopicCircle(place, entries[i].Label.Value));
        // Within a circle a topic keeps the broader ones that stand before it in the file: no circle is left.
        return [.. broader.Select((b, i) => b.Select(t => t.Topic).Where(t => circles[t] != circles[i] || t < i).ToImmutableArray())];

        bool Exists(Sourced<string> label)
        {
            if (byWord.ContainsKey(KeyOf(label.Value))) return true;
            problems.Add(Problems.NoSuchTopic(label.Place, label.Value, suggester.For(label.Value)));
            return false;
        }

        bool IsSelf(int entry, Sourced<string> label)
        {
            if (byWord[KeyOf(label.Value)] != entry) return false;
            problems.Add(Problems.TopicCircle(label.Place, label.Value));
            return true;
        }
    }

    private static Suggester SuggesterFor(IEnumerable<TopicEntry> entries) =>
        new(entries.SelectMany(e => e.Synonyms.Prepend(e.Label)).Select(w => w.Value));
}
