namespace Archive.Journal.Reading;

/// <summary>Looks at a text's nesting before it is parsed, because the parser's own limit says neither line nor column.</summary>
internal static class Nesting
{
    private const int DeepestMarkers = 60;

    /// <summary>Where a line opens more quotations and lists than can be read; null where none does.</summary>
    public static int? FirstTooDeep(string markdown)
    {
        var deepest = Deepest(markdown, out var depth);
        return depth > DeepestMarkers ? deepest : null;
    }

    /// <summary>The beginning of the line that stands deepest.</summary>
    public static int Deepest(string markdown) => Deepest(markdown, out _);

    private static int Deepest(string markdown, out int depth)
    {
        depth = 0;
        var deepest = 0;
        for (var start = 0; start < markdown.Length;)
        {
            var markers = 0;
            var at = start;
            for (; at < markdown.Length && markdown[at] is '>' or ' ' or '\t'; at++) if (markdown[at] == '>') markers++;
            if (markers > depth) (depth, deepest) = (markers, start);
            var next = markdown.AsSpan(at).IndexOf('\n');
            if (next < 0) break;
            start = at + next + 1;
        }
        return deepest;
    }
}
