using System.Text;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>The text of a file of the finished site. Its lines are counted only where something is found.</summary>
/// <param name="path">Relative to the output folder.</param>
/// <param name="text">The text as it is, line ends too.</param>
internal sealed class SiteText(string path, string text)
{
    private SourceText? _lines;
    private int[]? _starts;

    public string Path => path;

    public string Text => text;

    /// <summary>The place of a character.</summary>
    public Place At(int offset) => Lines.At(Math.Clamp(offset, 0, text.Length));

    /// <summary>The character at a line and column, both one-based.</summary>
    public int OffsetOf(int line, int column)
    {
        _starts ??= [0, .. text.Index().Where(c => c.Item == '\n').Select(c => c.Index + 1)];
        return Math.Min(_starts[Math.Clamp(line - 1, 0, _starts.Length - 1)] + Math.Max(0, column - 1), text.Length);
    }

    /// <summary>Decodes a file, whatever it is; what is no text becomes replacement characters between the words.</summary>
    public static SiteText Decode(string path, ReadOnlySpan<byte> bytes) => new(path, bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => Encoding.UTF8.GetString(bytes),
    });

    private SourceText Lines => _lines ??= new SourceText(path, text);
}
