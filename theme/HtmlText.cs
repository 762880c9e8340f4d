using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Archive.Theme;

/// <summary>Escapes what HTML gives a meaning to and nothing else: every script comes out as UTF-8.</summary>
internal sealed unsafe class HtmlText : HtmlEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    public static HtmlText Encoder { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override int FindFirstCharacterToEncode(char* text, int textLength) => new ReadOnlySpan<char>(text, textLength).IndexOfAny(Special);

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '<' or '>' or '&' or '"' or '\'';

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        var written = unicodeScalar switch
        {
            '<' => "&lt;".TryCopyTo(target) ? 4 : 0,
            '>' => "&gt;".TryCopyTo(target) ? 4 : 0,
            '&' => "&amp;".TryCopyTo(target) ? 5 : 0,
            '"' => "&quot;".TryCopyTo(target) ? 6 : 0,
            '\'' => "&#39;".TryCopyTo(target) ? 5 : 0,
            _ => new Rune(unicodeScalar).TryEncodeToUtf16(target, out var length) ? length : 0,
        };
        numberOfCharactersWritten = written;
        return written > 0;
    }
}
