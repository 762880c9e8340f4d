using Archive.Engine;

namespace Archive.Journal;

/// <summary>
/// Every diagnostic that the program can utter, a method each: a code, a place, one sentence in an editor's words, and a way out.
/// </summary>
// One file on purpose, whatever its length: the whole catalogue can be read, and translated, in one go.
internal static class Problems
{
    // Prose: the Markdown of articles and pages.

    public static Diagnostic LinkSchemeRefused(Place place, string scheme) =>
        Error("TXT001", place, $"A link may not begin with '{scheme}:'.", "Links begin with https:, http:, mailto: or tel:, or lead to an article, an attachment or a page of this site.");

    private static Diagnostic Error(string code, Place place, string message, string wayOut = "") => new(code, Severity.Error, place, message, wayOut);

    private static Diagnostic Warning(string code, Place place, string message, string wayOut = "") => new(code, Severity.Warning, place, message, wayOut);
}
