using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>Several descriptions of one work outside the archive → one: the fullest, its gaps filled from the others.</summary>
internal static class MergeExternalWorks
{
    /// <summary>The works by their keys.</summary>
    public static IReadOnlyDictionary<string, Work.External> From(IEnumerable<ExternalWork> descriptions) => descriptions
        .GroupBy(d => d.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => new Work.External(Merge([.. g])), StringComparer.Ordinal);

    private static ExternalWork Merge(ExternalWork[] descriptions) => descriptions is [var only] ? only : descriptions
        .Select(d => (Work: d, Parts: Parts(d)))
        .OrderByDescending(d => d.Parts.Count(p => p.Length > 0))
        .ThenByDescending(d => d.Parts.Sum(p => p.Length))
        .ThenBy(d => string.Join('\n', d.Parts), StringComparer.Ordinal)
        .Select(d => d.Work)
        .Aggregate(Fill);

    private static ExternalWork Fill(ExternalWork work, ExternalWork other) => work with
    {
        Title = Either(work.Title, other.Title),
        Authors = work.Authors.IsEmpty ? other.Authors : work.Authors,
        Journal = Either(work.Journal, other.Journal),
        Year = work.Year ?? other.Year,
        Url = Either(work.Url, other.Url),
    };

    private static string Either(string text, string other) => text.Length > 0 ? text : other;

    private static string[] Parts(ExternalWork work) =>
        [work.Doi?.Value ?? "", work.Title, string.Join("; ", work.Authors), work.Journal, work.Year?.ToString() ?? "", work.Url];
}
