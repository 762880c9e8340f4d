using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Linking;

namespace Archive.Journal.Writing;

/// <summary>The topics that a new article may have.</summary>
internal static class KnownTopics
{
    private const int MostProposals = 3;

    /// <summary>The label of the topic that a word stands for; without topics.yml every word is one. Null where there is no such topic.</summary>
    public static string? Label(KnownArchive archive, string word)
    {
        var key = TopicVocabulary.KeyOf(word);
        return archive.HasTopicsFile
            ? archive.Topics.FirstOrDefault(t => t.Synonyms.Prepend(t.Label).Any(w => TopicVocabulary.KeyOf(w.Value) == key))?.Label.Value
            : archive.Corpus.Topics.FirstOrDefault(t => TopicVocabulary.KeyOf(t.Label) == key)?.Label ?? word;
    }

    /// <summary>The topics nearest to a word: those that it, or a part of it, names in part, and those that it may be misspelt for.</summary>
    public static ImmutableArray<string> Nearest(KnownArchive archive, string word)
    {
        var words = archive.Topics.SelectMany(t => t.Synonyms.Prepend(t.Label).Select(w => (Word: w.Value, Label: t.Label.Value))).ToArray();
        var misspelt = Suggestion.For(word, words.Select(w => w.Word));
        var parts = Parts(word);
        return
        [
            .. words.Where(w => w.Word == misspelt)
                .Concat(words.Where(w => Parts(w.Word).Intersect(parts).Any()).OrderByDescending(w => Parts(w.Word).Intersect(parts).Count()))
                .Select(w => w.Label).Distinct().Take(MostProposals),
        ];
    }

    // Short words, such as of and in, tell nothing.
    private static IEnumerable<string> Parts(string word) => TopicVocabulary.KeyOf(word).Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).Where(p => p.Length > 3);
}
