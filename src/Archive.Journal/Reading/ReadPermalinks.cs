using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>
/// permalinks.txt → permalinks. A line is a path, percent-encoded, and perhaps whose page it is, <c>moved</c> and another path, or
/// <c>gone</c>. Empty lines and those that begin with a number sign are left alone.
/// </summary>
public static class ReadPermalinks
{
    public const string FileName = "permalinks.txt";

    internal static ImmutableArray<Permalink> From(InputFile? file, DiagnosticBag problems)
    {
        if (file is null || ReadText.From(file, problems, LargestFile) is not { } source) return [];
        var permalinks = ImmutableArray.CreateBuilder<Permalink>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, line) in source.Text.Split('\n').Index())
        {
            if (line.Trim().Length == 0 || line.StartsWith('#')) continue;
            var place = new Place(file.Path, index + 1, 1);
            if (Parse(line.TrimEnd(), place) is not { } permalink) problems.Add(Problems.NotAPermalink(place, line));
            else if (seen.Add(permalink.Path.Value)) permalinks.Add(permalink);
            else problems.Add(Problems.PermalinkTwice(place, permalink.Path.Value));
        }
        return permalinks.ToImmutable();
    }

    // A million addresses; an article takes two hundred bytes of them at most.
    private const long LargestFile = 100_000_000;

    private static Permalink? Parse(string line, Place place)
    {
        var words = line.Split(' ');
        if (PathOf(words[0]) is not { } path) return null;
        var permalink = new Permalink(path, place);
        return words switch
        {
            [_] => permalink,
            [_, "gone"] => permalink with { IsGone = true },
            [_, "moved", var to] when PathOf(to) is { } target => permalink with { MovedTo = target },
            [_, var owner] when BylinePlace.Parse(owner) is { } byline => permalink with { Owner = byline },
            _ => null,
        };
    }

    private static SitePath? PathOf(string encoded)
    {
        var path = Uri.UnescapeDataString(encoded);
        return path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal) && !path.Split('/').Any(s => s is "." or "..") && path.AsSpan().IndexOfAny(SourceText.NotText) < 0
            ? new SitePath(path)
            : null;
    }
}
