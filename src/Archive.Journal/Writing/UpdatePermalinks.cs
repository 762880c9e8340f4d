using System.Collections.Immutable;
using System.Text;
using Archive.Journal.Model;

namespace Archive.Journal.Writing;

/// <summary>permalinks.txt with what a site has published since. No line is ever taken out or changed.</summary>
public static class UpdatePermalinks
{
    private const string Head = "# Every address that was ever published. Written by 'archive permalinks --update'; a build fails if one of them breaks.\n";

    /// <summary>The paths that the file does not have yet.</summary>
    public static ImmutableArray<Permalink> New(ImmutableArray<Permalink> known, ImmutableArray<Permalink> published)
    {
        var paths = known.Select(p => p.Path.Value).ToHashSet(StringComparer.Ordinal);
        return [.. published.Where(p => !paths.Contains(p.Path.Value))];
    }

    /// <summary>The text of the file: its comments, then all lines, sorted.</summary>
    /// <param name="old">The file as it is; empty where there is none.</param>
    /// <param name="added">What is new.</param>
    public static string Text(string old, ImmutableArray<Permalink> added)
    {
        var lines = old.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder(old.Length == 0 ? Head : "");
        foreach (var comment in lines.Where(l => l.StartsWith('#'))) text.Append(comment).Append('\n');
        foreach (var line in lines.Where(l => !l.StartsWith('#')).Concat(added.Select(p => p.ToLine())).Order(StringComparer.Ordinal)) text.Append(line).Append('\n');
        return text.ToString();
    }
}
