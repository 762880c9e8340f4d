using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A work outside the archive that is declared by its DOI alone, as the references of what answers it name it.</summary>
/// <param name="Title">Of the work; the whole reference where it is not written in the Vancouver manner.</param>
/// <param name="Authors">Abbreviated as the reference has them; may be empty.</param>
/// <param name="Source">Journal, year, volume and pages; may be empty.</param>
internal sealed record CitedWork(string Title, string[] Authors, string Source)
{
    /// <summary>Found once: each of the hundred letters about a work names it.</summary>
    public static CitedWork? Find(Corpus corpus, ExternalWork work) =>
        work.Doi is { } doi && corpus.Summaries.Of(work.Key, "as cited", () => First(corpus, work, doi)) is [var cited] ? cited : null;

    private static ImmutableArray<CitedWork> First(Corpus corpus, ExternalWork work, Doi doi) =>
        [.. corpus.RelationsTo[work.Key].Where(r => !r.From.IsWithdrawn).SelectMany(r => r.From.References)
            .Where(r => r.Doi == doi).Take(1).Select(r => Read(r.Text.PlainText.ReplaceLineEndings(" "), doi))];

    // Authors. Title. Journal year;volume:pages
    private static CitedWork Read(string reference, Doi doi)
    {
        var text = WithoutDoi(reference, doi);
        var whole = new CitedWork(text, [], "");
        var titleStart = text.IndexOf(". ", StringComparison.Ordinal) + 2;
        if (titleStart < 2) return whole;
        var authors = text[..(titleStart - 2)].Split(", ");
        var titleLength = Enumerable.Range(0, text.Length - titleStart - 1).LastOrDefault(i => text[titleStart + i] is '.' or '?' or '!' && text[titleStart + i + 1] == ' ') + 1;
        return titleLength == 1 || !authors.All(IsAuthor) ? whole
            : new CitedWork(text.Substring(titleStart, titleLength).TrimEnd('.'), authors, text[(titleStart + titleLength + 1)..]);
    }

    private static string WithoutDoi(string text, Doi doi)
    {
        var end = text.IndexOf(doi.Value, StringComparison.OrdinalIgnoreCase);
        if (end < 0) return text;
        var before = text[..end];
        foreach (var prefix in (string[])["https://doi.org/", "doi:"])
            if (before.EndsWith(prefix, StringComparison.OrdinalIgnoreCase)) before = before[..^prefix.Length];
        return before.TrimEnd(' ', '.');
    }

    // "Lindström Å", "van der Berg JM", "et al".
    private static bool IsAuthor(string text) =>
        text == "et al" || text.LastIndexOf(' ') is > 0 and var space && text.Length - space <= 5 && text[(space + 1)..].All(char.IsUpper);
}
