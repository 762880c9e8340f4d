using System.Collections.Immutable;

namespace Archive.Journal.Reports;

/// <summary>The authors of one article, before and now → who is whom.</summary>
internal static class MatchAuthors
{
    /// <summary>First by the name as printed; then, where as many are left on both sides, by their order.</summary>
    public static IEnumerable<(IndexedAuthor Before, IndexedAuthor Now)> Of(ImmutableArray<IndexedAuthor> before, ImmutableArray<IndexedAuthor> now)
    {
        var left = now.ToList();
        var unmatched = new List<IndexedAuthor>();
        foreach (var author in before)
        {
            if (left.FindIndex(a => a.Name == author.Name) is var found and >= 0)
            {
                yield return (author, left[found]);
                left.RemoveAt(found);
            }
            else unmatched.Add(author);
        }
        if (unmatched.Count != left.Count) yield break;
        foreach (var pair in unmatched.Zip(left)) yield return pair;
    }
}
