using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using Archive.Engine;

namespace Archive.Journal.Reading;

/// <summary>
/// That an SVG file is a drawing and no program: no script, no event handler, nothing from elsewhere (SVG 2, section 2.2.5, "secure
/// static mode", asks the same of images).
/// </summary>
internal static partial class CheckDrawing
{
    private const long LargestDrawing = 20_000_000;
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly ImmutableArray<string> Refused = ["script", "foreignObject", "iframe", "audio", "video", "canvas", "embed", "object", "handler", "listener"];

    // No entity is replaced and no other file is read.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = LargestDrawing };

    public static void Check(InputFile file, DiagnosticBag problems)
    {
        if (file.Length > LargestDrawing)
        {
            problems.Add(Problems.FileTooLarge(Place.StartOf(file.Path), file.Length, LargestDrawing));
            return;
        }
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ReadBytes()), Settings);
            while (reader.Read())
                if (TroubleWith(reader) is { } what) problems.Add(Problems.DrawingRefused(PlaceOf(reader, file), what));
        }
        catch (XmlException error)
        {
            problems.Add(Problems.DrawingUnreadable(new Place(file.Path, Math.Max(1, error.LineNumber), Math.Max(1, error.LinePosition))));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problems.Unreadable(Place.StartOf(file.Path), ReadText.Reason(error)));
        }
    }

    private static Place PlaceOf(XmlReader reader, InputFile file) => reader is IXmlLineInfo line ? new Place(file.Path, Math.Max(1, line.LineNumber), Math.Max(1, line.LinePosition)) : Place.StartOf(file.Path);

    private static string? TroubleWith(XmlReader reader) => reader.NodeType switch
    {
        XmlNodeType.Element => TroubleWithElement(reader),
        XmlNodeType.ProcessingInstruction => reader.Name == "xml-stylesheet" ? "a stylesheet from another file" : null,
        XmlNodeType.Text or XmlNodeType.CDATA => LeadsAway(reader.Value) ? "a style that loads something" : null,
        _ => null,
    };

    private static string? TroubleWithElement(XmlReader reader)
    {
        if (reader.NamespaceURI == Xhtml || Refused.Contains(reader.LocalName, StringComparer.OrdinalIgnoreCase)) return $"the element '{reader.LocalName}'";
        var element = reader.LocalName;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            if (TroubleWithAttribute(element, reader.LocalName, reader.Value) is { } trouble) return trouble;
        return null;
    }

    private static string? TroubleWithAttribute(string element, string name, string value)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return $"the event handler '{name}'";
        if (name is "href" or "src" && !IsHarmless(element, value.Trim())) return $"a link to '{value}'";
        if (name == "attributeName" && value.EndsWith("href", StringComparison.OrdinalIgnoreCase)) return "an animation of a link";
        return LeadsAway(value) ? $"the attribute '{name}', which loads something" : null;
    }

    private static bool IsHarmless(string element, string href) => href.StartsWith('#')
        || (element == "a" && (href.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || href.StartsWith("http://", StringComparison.OrdinalIgnoreCase)))
        || (element is "image" or "feImage" && EmbeddedPixels().IsMatch(href));

    private static bool LeadsAway(string text) => Away().IsMatch(text);

    [GeneratedRegex(@"^data:image/(?:png|jpe?g|gif|webp);base64,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmbeddedPixels();

    [GeneratedRegex(@"@import|\burl\((?!\s*[""']?\s*#)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Away();
}
