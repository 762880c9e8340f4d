using Archive.Engine;
using Archive.Journal.Reading;

namespace Archive.Journal.Writing;

/// <summary>An article file's text as it stands, its line ends kept, with the front matter that was read from it.</summary>
internal sealed class EditableText
{
    private readonly int[] _lineStarts;

    private EditableText(ArticleFile file, string text, SourceText source, YamlMapping keys, int bodyStart)
    {
        (File, Text, Keys) = (file, text, keys);
        _lineStarts = [0, .. LineEnds(text)];
        Body = OffsetOf(source.At(bodyStart));
        Diagnostics = ParseArticle.From(file, source).Diagnostics.CountBy(d => d.Code).ToDictionary();
    }

    public ArticleFile File { get; }

    public string Text { get; }

    public YamlMapping Keys { get; }

    /// <summary>Where the front matter has ended.</summary>
    public int Body { get; }

    /// <summary>Its lines, with their ends.</summary>
    public IEnumerable<string> Lines => _lineStarts.Zip([.. _lineStarts.Skip(1), Text.Length], (start, end) => Text[start..end]).Where(l => l.Length > 0);

    /// <summary>How often each problem is found in it.</summary>
    public IReadOnlyDictionary<string, int> Diagnostics { get; }

    /// <summary>Reads a text; null, and the problems say why, where its front matter cannot be read to the end.</summary>
    public static EditableText? From(ArticleFile file, string text, DiagnosticBag problems)
    {
        var source = new SourceText(file.File.Path, text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text);
        var own = new DiagnosticBag();
        var frontMatter = FrontMatter.Read(source, own);
        problems.AddRange(own.ToSorted());
        return frontMatter is { Keys: { } keys } && own.ToSorted().IsEmpty ? new EditableText(file, text, source, keys, frontMatter.BodyStart) : null;
    }

    /// <summary>The text with edits made; the same one where they would break what can be read now.</summary>
    public EditableText Edit(IReadOnlyCollection<TextEdit> edits)
    {
        if (edits.Count == 0) return this;
        var edited = From(File, TextEdit.Apply(Text, edits), new DiagnosticBag());
        return edited is null || edited.Diagnostics.Any(d => d.Value > Diagnostics.GetValueOrDefault(d.Key)) ? this : edited;
    }

    public int OffsetOf(Place place) => Math.Min(Text.Length, _lineStarts[Math.Min(place.Line, _lineStarts.Length) - 1] + place.Column - 1);

    /// <summary>What stands between a scalar's quotes, or all of it; null where the text there is not letter for letter its value.</summary>
    public (int Start, int Length)? Inner(YamlScalar scalar)
    {
        var start = OffsetOf(scalar.Place);
        if (!scalar.IsPlain && (start >= Text.Length || Text[start] is not ('"' or '\''))) return null;
        if (!scalar.IsPlain) start++;
        var end = start + scalar.Value.Length;
        if (end > Text.Length || !Text.AsSpan(start, scalar.Value.Length).SequenceEqual(scalar.Value)) return null;
        return scalar.IsPlain || (end < Text.Length && Text[end] == Text[start - 1]) ? (start, scalar.Value.Length) : null;
    }

    /// <summary>A scalar with its quotes; null where it is not letter for letter its value.</summary>
    public (int Start, int Length)? Outer(YamlScalar scalar) =>
        Inner(scalar) is not { } inner ? null : scalar.IsPlain ? inner : (inner.Start - 1, inner.Length + 2);

    // The reader takes the rarer ends of lines for such in a file that has a carriage return.
    private static IEnumerable<int> LineEnds(string text)
    {
        var all = text.Contains('\r', StringComparison.Ordinal);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (all && (text[i] is '\f' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))))) yield return i + 1;
    }
}
