using System.Collections.Immutable;

namespace Archive.Journal.Checking;

/// <summary>Whose words must stand nowhere in the site: withdrawn, pending and embargoed texts.</summary>
/// <param name="Texts">By the id of the article.</param>
internal sealed record WithheldTexts(ImmutableArray<(string Id, WithheldWords Words)> Texts)
{
    private readonly WithheldWords _all = WithheldWords.Union(Texts.Select(t => t.Words));

    public bool IsEmpty => _all.IsEmpty;

    /// <summary>Where the first run of withheld words begins, and whose they are; null where there is none.</summary>
    public (int At, string Id)? FirstIn(ReadOnlySpan<char> text)
    {
        if (_all.FirstIn(text) is not { } at) return null;
        foreach (var (id, words) in Texts)
            if (words.FirstIn(text) == at) return (at, id);
        return null;
    }
}
