using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Archive.Engine;

/// <summary>The text of one input file, with a table of its lines. A BOM is dropped; CRLF, and CR alone, are read as LF.</summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding Utf8Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly int[] _lineStarts;

    /// <summary>
    /// Control characters but for tab and line feed, the code points that are no characters (XML 1.0 and HTML have none of them), and
    /// the marks that turn the direction of writing until another takes it back (Unicode TR 9, 2.1 to 2.4): what follows them is not
    /// read in the order in which it is written.
    /// </summary>
    public static SearchValues<char> NotText { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Where(c => c is (< 0x20 or >= 0x7F) and not ('\t' or '\n')).Select(c => (char)c), '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFFFE', '\uFFFF']);

    /// <param name="path">The path relative to the input folder.</param>
    /// <param name="text">The text, its lines ended by LF.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = LineStarts(text);
    }

    /// <summary>The path relative to the input folder, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The place of a character.</summary>
    /// <param name="offset">The zero-based offset in <see cref="Text"/>.</param>
    public Place At(int offset)
    {
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0) line = ~line - 1;
        return new Place(Path, line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The text with LF at the end of each line, in place of CRLF or of CR alone.</summary>
    public static string EndLinesAlike(string text) =>
        // Not ReplaceLineEndings, which takes a form feed or U+2028 for the end of a line too: no editor counts those.
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>Decodes the bytes of a file; a file that is not clean UTF-8 text yields a fault and no text.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, out TextFault? fault)
    {
        fault = null;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            fault = new TextFault(Place.StartOf(path), TextFaultKind.Utf16, "");
            return null;
        }
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (!Utf8.IsValid(bytes))
        {
            var invalid = FirstInvalid(bytes);
            fault = new TextFault(PlaceOfByte(path, bytes, invalid), TextFaultKind.InvalidUtf8, $"0x{bytes[invalid]:X2}");
            return null;
        }
        var source = new SourceText(path, EndLinesAlike(Utf8Strict.GetString(bytes)));
        if (Conflict(source.Text) is >= 0 and var conflict)
        {
            fault = new TextFault(source.At(conflict), TextFaultKind.Conflict, "");
            return null;
        }
        var control = source.Text.AsSpan().IndexOfAny(NotText);
        if (control < 0) return source;
        fault = new TextFault(source.At(control), TextFaultKind.ControlCharacter, $"U+{(int)source.Text[control]:X4}");
        return null;
    }

    // What git leaves where two people changed the same lines: "<<<<<<< ours", and the other version after "=======".
    private static int Conflict(string text)
    {
        const string mark = "<<<<<<< ";
        return text.StartsWith(mark, StringComparison.Ordinal) ? 0 : text.IndexOf("\n" + mark, StringComparison.Ordinal) is >= 0 and var at ? at + 1 : -1;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < starts.Length; line++) starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        return starts;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done) offset += length;
        return offset;
    }

    private static Place PlaceOfByte(string path, ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..offset];
        var lineStart = before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        var lines = before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
        return new Place(path, lines + 1, Utf8Strict.GetCharCount(before[lineStart..]) + 1);
    }
}

/// <summary>Why a file could not be read as text.</summary>
public enum TextFaultKind { InvalidUtf8, Utf16, ControlCharacter, Conflict }

/// <summary>A fault in the bytes of a file, and where it stands.</summary>
public sealed record TextFault(Place Place, TextFaultKind Kind, string Detail);
