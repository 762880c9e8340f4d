using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That links to a place in another page find it there.</summary>
internal static class CheckFragments
{
    public static IEnumerable<Diagnostic> From(IReadOnlyDictionary<string, FileFacts> files)
    {
        foreach (var links in files.Values.SelectMany(f => f.Fragments).GroupBy(l => l.File, StringComparer.Ordinal))
        {
            // In a PDF and the like, a fragment is the reading program's affair.
            if (!files.TryGetValue(links.Key, out var file) || (!file.IsPage && !file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))) continue;
            var ids = file.Ids.ToHashSet(StringComparer.Ordinal);
            foreach (var link in links)
                if (!ids.Contains(link.Fragment)) yield return Problems.FragmentToNothing(link.Place, link.Fragment, link.File);
        }
    }
}
