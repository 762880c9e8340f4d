using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>
/// Bytes → text, by the byte order mark, else as UTF-8, else in the encoding that an XML declaration or a web page names. What is
/// UTF-8 is read as that, whatever it says of itself: no other text passes for it.
/// </summary>
internal static partial class DecodeSource
{
    private const int Head = 2048;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The bytes 80 to 9F of windows-1252, which many a file holds that says it is Latin-1 (WHATWG Encoding, "windows-1252").
    private const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static SourceText? From(SourceFile file, ImmutableArray<Finding>.Builder findings)
    {
        var bytes = file.Bytes.AsSpan();
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return FromUtf16(file, bytes[2..], isBigEndian: bytes[0] == 0xFE, findings);
        if (bytes is [(byte)'<', 0, ..] or [0, (byte)'<', ..]) return FromUtf16(file, bytes, isBigEndian: bytes[0] == 0, findings);
        var declared = Declared().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)])).Groups["name"].Value.ToLowerInvariant();
        if (SourceText.Decode(file.Path, bytes, out var fault) is { } text) return Proved(text, bytes, declared, findings);
        if (fault!.Kind == TextFaultKind.ControlCharacter) return Proved(Text(file.Path, Utf8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes)), bytes, declared, findings);
        if (declared is "iso-8859-1" or "iso8859-1" or "latin1" or "windows-1252" or "cp1252" or "us-ascii" or "ascii")
            return Text(file.Path, string.Create(bytes.Length, file.Bytes, (characters, all) =>
            {
                for (var i = 0; i < all.Length; i++) characters[i] = all[i] is >= 0x80 and < 0xA0 ? Windows1252[all[i] - 0x80] : (char)all[i];
            }));
        findings.Add(declared is "" or "utf-8" or "utf8" ? Findings.NotDecoded(fault.Place, "UTF-8") : Findings.EncodingUnknown(Place.StartOf(file.Path), declared));
        return null;
    }

    private static SourceText Proved(SourceText text, ReadOnlySpan<byte> bytes, string declared, ImmutableArray<Finding>.Builder findings)
    {
        if (declared is not ("" or "utf-8" or "utf8") && !Ascii.IsValid(bytes)) findings.Add(Findings.EncodingMisdeclared(Place.StartOf(text.Path), declared));
        return text;
    }

    private static SourceText? FromUtf16(SourceFile file, ReadOnlySpan<byte> bytes, bool isBigEndian, ImmutableArray<Finding>.Builder findings)
    {
        try
        {
            return Text(file.Path, new UnicodeEncoding(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            findings.Add(Findings.NotDecoded(Place.StartOf(file.Path), "UTF-16"));
            return null;
        }
    }

    private static SourceText Text(string path, string text) => new(path, SourceText.EndLinesAlike(text));

    [GeneratedRegex(@"(?:<\?xml\b[^>]*?\bencoding|<meta\b[^>]*?\bcharset)\s*=\s*[""']?(?<name>[A-Za-z0-9._\-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declared();
}
