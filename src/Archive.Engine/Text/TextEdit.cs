using System.Text;

namespace Archive.Engine;

/// <summary>A stretch of a text and what is to stand there instead.</summary>
public readonly record struct TextEdit(int Start, int Length, string Replacement)
{
    /// <summary>The text with all edits made; none may overlap another.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Start))
        {
            edited.Append(text, at, edit.Start - at).Append(edit.Replacement);
            at = edit.Start + edit.Length;
        }
        return edited.Append(text, at, text.Length - at).ToString();
    }
}
