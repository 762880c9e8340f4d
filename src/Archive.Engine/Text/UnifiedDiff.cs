using System.Text;

namespace Archive.Engine;

/// <summary>A line of a text and the line that is to stand in its place, each with its end; null where there is none.</summary>
public readonly record struct LineChange(string? Before, string? After)
{
    public bool IsChanged => Before != After;
}

/// <summary>What changes in a text, as <c>diff -u</c> writes it.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff of a text whose lines stay as many as they are; empty where nothing changes.</summary>
    public static string Of(string path, string before, string after)
    {
        var (old, changed) = (Lines(before), Lines(after));
        if (old.Length != changed.Length) throw new ArgumentException("The lines are not as many as before.", nameof(after));
        return Of(path, [.. old.Zip(changed, (o, c) => new LineChange(o, c))]);
    }

    /// <summary>The diff; empty where nothing changes.</summary>
    public static string Of(string path, IReadOnlyList<LineChange> lines)
    {
        var diff = new StringBuilder();
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines[line].IsChanged) continue;
            if (diff.Length == 0) diff.Append($"--- a/{path}\n+++ b/{path}\n");
            var first = Math.Max(0, line - Context);
            var last = LastOfHunk(lines, line);
            AppendHunk(diff, [.. lines.Take(first)], [.. lines.Skip(first).Take(last + 1 - first)]);
            line = last;
        }
        return diff.ToString();
    }

    private static int LastOfHunk(IReadOnlyList<LineChange> lines, int lastChange)
    {
        for (var line = lastChange; line < lines.Count && line <= lastChange + (2 * Context); line++)
            if (lines[line].IsChanged) lastChange = line;
        return Math.Min(lines.Count - 1, lastChange + Context);
    }

    private static void AppendHunk(StringBuilder diff, LineChange[] above, LineChange[] hunk)
    {
        diff.Append($"@@ -{Range(above, hunk, l => l.Before)} +{Range(above, hunk, l => l.After)} @@\n");
        for (var line = 0; line < hunk.Length;)
        {
            var end = line;
            while (end < hunk.Length && hunk[end].IsChanged) end++;
            foreach (var old in hunk[line..end].Select(l => l.Before).OfType<string>()) AppendLine(diff, '-', old);
            foreach (var changed in hunk[line..end].Select(l => l.After).OfType<string>()) AppendLine(diff, '+', changed);
            if (end < hunk.Length) AppendLine(diff, ' ', hunk[end].Before!);
            line = end + 1;
        }
    }

    // Of a side without lines, the line before is named.
    private static string Range(LineChange[] above, LineChange[] hunk, Func<LineChange, string?> side)
    {
        var (before, count) = (above.Count(l => side(l) is not null), hunk.Count(l => side(l) is not null));
        return $"{(count == 0 ? before : before + 1)},{count}";
    }

    private static void AppendLine(StringBuilder diff, char mark, string line)
    {
        diff.Append(mark).Append(line);
        if (!line.EndsWith('\n')) diff.Append("\n\\ No newline at end of file\n");
    }

    // Each with its end.
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; start += lines[^1].Length)
        {
            var end = text.IndexOf('\n', start);
            lines.Add(end < 0 ? text[start..] : text[start..(end + 1)]);
        }
        return [.. lines];
    }
}
