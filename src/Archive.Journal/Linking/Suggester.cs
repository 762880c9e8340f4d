using Archive.Engine;

namespace Archive.Journal.Linking;

/// <summary>Proposes the nearest of many known words, for the first few that are not known.</summary>
/// <param name="known">In a settled order: of two equally near, the first is proposed.</param>
internal sealed class Suggester(IEnumerable<string> known)
{
    // Each proposal looks at every known word: a wholesale mistake over a large archive would take minutes.
    private const int Most = 50;

    private readonly Lazy<string[]> _known = new(() => [.. known]);
    private readonly Dictionary<string, string?> _proposals = new(StringComparer.Ordinal);

    public string? For(string word)
    {
        if (_proposals.TryGetValue(word, out var proposal) || _proposals.Count == Most) return proposal;
        return _proposals[word] = Suggestion.For(word, _known.Value);
    }
}
