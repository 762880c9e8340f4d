using System.Buffers;
using System.Text;

namespace Archive.Theme;

/// <summary>A text writer that encodes to UTF-8 straight into a buffer.</summary>
internal sealed class Utf8Writer(IBufferWriter<byte> output) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private char _highSurrogate;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        // A pair may come in two calls; neither half can be encoded alone.
        if (char.IsHighSurrogate(value)) _highSurrogate = value;
        else if (char.IsLowSurrogate(value)) Write([_highSurrogate, value]);
        else Write([value]);
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Encoding.UTF8.GetBytes(buffer, output);
}
