using System.Text;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>A text of lines that begin with a tag; a line without one goes on with the field before it.</summary>
internal static class TaggedLines
{
    /// <summary>The fields in their order; a line before the first tag has no name.</summary>
    /// <param name="source">The text.</param>
    /// <param name="tag">What a tag with the mark after it looks like; its group "tag" is the name.</param>
    public static IEnumerable<RecordField> Of(SourceText source, Regex tag)
    {
        var (name, start) = ("", 0);
        var value = new StringBuilder();
        for (var at = 0; at < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', at);
            if (end < 0) end = source.Text.Length;
            var line = source.Text[at..end];
            if (tag.Match(line) is { Success: true } match)
            {
                if (name.Length > 0 || value.Length > 0) yield return new RecordField(name, value.ToString().Trim(), source.At(start));
                (name, start) = (match.Groups["tag"].Value, at + match.Groups["tag"].Index);
                value.Clear().Append(line.AsSpan(match.Length));
            }
            else if (name.Length > 0 || !line.AsSpan().Trim().IsEmpty)
            {
                if (name.Length == 0 && value.Length == 0) start = at;
                value.Append('\n').Append(line.AsSpan().Trim());
            }
            at = end + 1;
        }
        if (name.Length > 0 || value.Length > 0) yield return new RecordField(name, value.ToString().Trim(), source.At(start));
    }
}
