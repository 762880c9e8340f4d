using Archive.Engine;
using Archive.Journal.Reading;

namespace Archive.Fuzz;

/// <summary>Diagnostics → what is wrong with their places.</summary>
internal static class JudgePlaces
{
    /// <summary>The first diagnostic whose place is none, in words; null where all have one.</summary>
    /// <param name="diagnostics">What was reported.</param>
    /// <param name="bytesOf">The files that were read, by their paths; null where there is none.</param>
    public static string? Fault(IEnumerable<Diagnostic> diagnostics, Func<string, byte[]?> bytesOf)
    {
        var lines = new Dictionary<string, LineLengths?>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            var (path, line, column) = diagnostic.Place;
            if (string.IsNullOrEmpty(path)) return $"No file: {Words(diagnostic)}";
            if (!lines.TryGetValue(path, out var known)) lines[path] = known = LinesOf(path, bytesOf);
            if (known is null) return $"No file of the input: {Words(diagnostic)}";
            if (!known.Hold(line, column)) return $"No place in the file: {Words(diagnostic)}";
        }
        return null;
    }

    // What an archive ought to have and lacks is reported at the start of it.
    private static LineLengths? LinesOf(string path, Func<string, byte[]?> bytesOf) =>
        bytesOf(path) is { } bytes ? LineLengths.Of(bytes)
        : ArchiveInput.Paths.Any(p => p.TrimEnd('/') == path) ? new LineLengths([])
        : null;

    private static string Words(Diagnostic diagnostic) => $"'{diagnostic.Place}' {diagnostic.Code} {diagnostic.Message}";
}
