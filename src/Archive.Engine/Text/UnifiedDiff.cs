using System.Text;

namespace Archive.Engine;

/// <summary>What changes in a text whose lines stay as many as they are, as <c>diff -u</c> writes it.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff; empty where nothing changes.</summary>
    public static string Of(string path, string before, string after)
    {
        var (old, changed) = (Lines(before), Lines(after));
        if (old.Length != changed.Length) throw new ArgumentException("The lines are not as many as before.", nameof(after));
        var diff = new StringBuilder();
        for (var line = 0; line < old.Length; line++)
        {
            if (old[line] == changed[line]) continue;
            if (diff.Length == 0) diff.Append($"--- a/{path}\n+++ b/{path}\n");
            var first = Math.Max(0, line - Context);
            var last = LastOfHunk(old, changed, line);
            AppendHunk(diff, old[first..(last + 1)], changed[first..(last + 1)], first + 1);
            line = last;
        }
        return diff.ToString();
    }

    private static int LastOfHunk(string[] old, string[] changed, int lastChange)
    {
        for (var line = lastChange; line < old.Length && line <= lastChange + (2 * Context); line++)
            if (old[line] != changed[line]) lastChange = line;
        return Math.Min(old.Length - 1, lastChange + Context);
    }

    private static void AppendHunk(StringBuilder diff, string[] old, string[] changed, int firstLine)
    {
        diff.Append($"@@ -{firstLine},{old.Length} +{firstLine},{old.Length} @@\n");
        for (var line = 0; line < old.Length;)
        {
            var end = line;
            while (end < old.Length && old[end] != changed[end]) end++;
            for (var i = line; i < end; i++) AppendLine(diff, '-', old[i]);
            for (var i = line; i < end; i++) AppendLine(diff, '+', changed[i]);
            if (end < old.Length) AppendLine(diff, ' ', old[end]);
            line = end + 1;
        }
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
