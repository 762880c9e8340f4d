using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Engine;

namespace Archive.Journal.Reading;

/// <summary>The width and height of an image in pixels, as the head of its file tells them.</summary>
internal readonly partial record struct ImageSize(int Width, int Height)
{
    private const int HeadLength = 256 * 1024;
    private const int Largest = 100_000;

    private static readonly ImmutableArray<string> Extensions = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

    /// <summary>Whether browsers show files of this name.</summary>
    public static bool IsImage(string name) => Extensions.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file begins as an image of any kind does. A failed upload does not, nor a pointer to a large file that was never fetched.</summary>
    public static bool BeginsAsImage(InputFile file)
    {
        try
        {
            return file.ReadHead(12) is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [0xFF, 0xD8, ..]
                or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] or [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // That it cannot be read is said where it is.
            return true;
        }
    }

    /// <summary>The size of the image in a file; null where it cannot be told or the file cannot be read.</summary>
    public static ImageSize? Of(InputFile file)
    {
        try
        {
            return Of(file.ReadHead(HeadLength));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The size of the image whose file begins with these bytes; null where it cannot be told.</summary>
    public static ImageSize? Of(ReadOnlySpan<byte> head)
    {
        var size = head switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] when head.Length >= 24 => Pixels(BinaryPrimitives.ReadUInt32BigEndian(head[16..]), BinaryPrimitives.ReadUInt32BigEndian(head[20..])),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] when head.Length >= 10 => Pixels(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..])),
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(head),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] when head.Length >= 30 => Webp(head),
            _ => Svg(head),
        };
        return size is { Width: > 0 and <= Largest, Height: > 0 and <= Largest } ? size : null;
    }

    private static ImageSize? Pixels(uint width, uint height) => width <= Largest && height <= Largest ? new ImageSize((int)width, (int)height) : null;

    // ISO/IEC 10918-1 B.1.1: segments of a marker and a length, until one that begins a frame.
    private static ImageSize? Jpeg(ReadOnlySpan<byte> head)
    {
        for (var at = 2; at + 9 <= head.Length && head[at] == 0xFF;)
        {
            var marker = head[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Pixels(BinaryPrimitives.ReadUInt16BigEndian(head[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(head[(at + 5)..]));
            if (marker == 0xFF) at++;
            else if (marker is 0x01 or (>= 0xD0 and <= 0xD8)) at += 2;
            else at += 2 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(head[(at + 2)..]));
        }
        return null;
    }

    // RFC 9649, sections 2.5 to 2.7.
    private static ImageSize? Webp(ReadOnlySpan<byte> head)
    {
        var chunk = head[12..];
        if (chunk.StartsWith("VP8X"u8)) return new ImageSize(1 + (chunk[12] | chunk[13] << 8 | chunk[14] << 16), 1 + (chunk[15] | chunk[16] << 8 | chunk[17] << 16));
        if (chunk.StartsWith("VP8 "u8)) return new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF);
        if (!chunk.StartsWith("VP8L"u8) || chunk[8] != 0x2F) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);
        return new ImageSize((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
    }

    private static ImageSize? Svg(ReadOnlySpan<byte> head)
    {
        var tag = SvgTag().Match(Encoding.UTF8.GetString(head));
        if (!tag.Success) return null;
        var lengths = Lengths().Matches(tag.Value).ToLookup(m => m.Groups["name"].Value, m => Number(m.Groups["value"].Value));
        if (lengths["width"].FirstOrDefault() is var width and > 0 && lengths["height"].FirstOrDefault() is var height and > 0) return new ImageSize(width, height);
        var box = ViewBox().Match(tag.Value);
        return box.Success ? new ImageSize(Number(box.Groups["width"].Value), Number(box.Groups["height"].Value)) : null;
    }

    private static int Number(string text) => double.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, provider: null, out var number) && number is >= 1 and <= Largest ? (int)Math.Round(number) : 0;

    [GeneratedRegex(@"<svg\s[^>]{0,2000}>", RegexOptions.CultureInvariant)]
    private static partial Regex SvgTag();

    [GeneratedRegex("""\s(?<name>width|height)\s{0,5}=\s{0,5}["']\s{0,5}(?<value>[0-9.]{1,10})(?:px)?\s{0,5}["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Lengths();

    [GeneratedRegex("""\sviewBox\s{0,5}=\s{0,5}["']\s{0,5}[0-9.+-]{1,12}[\s,]{1,5}[0-9.+-]{1,12}[\s,]{1,5}(?<width>[0-9.]{1,10})[\s,]{1,5}(?<height>[0-9.]{1,10})\s{0,5}["']""", RegexOptions.CultureInvariant)]
    private static partial Regex ViewBox();
}
