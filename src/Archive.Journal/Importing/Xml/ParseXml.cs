using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>
/// Source text → XML with the places of its elements. No document type is read and nothing is followed: the named characters of HTML
/// are known without one, and any other entity is refused where it stands. Depth is capped, so that whoever walks the tree may recurse.
/// </summary>
internal static partial class ParseXml
{
    private const int Deepest = 200;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The name of the first element, without prefix; empty where the text does not begin as XML does.</summary>
    public static string RootOf(SourceText source) => Root().Match(source.Text) is { Success: true } match ? match.Groups["name"].Value : "";

    /// <summary>The root element; null where the text is not well formed, and the finding says from where on.</summary>
    public static XElement? From(SourceText source, string format, ImmutableArray<Finding>.Builder findings)
    {
        var text = WithCharacters(source.Text);
        try
        {
            using (var reader = XmlReader.Create(new StringReader(text), Settings))
                while (reader.Read())
                    if (reader.Depth > Deepest)
                    {
                        findings.Add(Findings.TooDeep(PlaceOf(source, (IXmlLineInfo)reader), Deepest));
                        return null;
                    }
            using var again = XmlReader.Create(new StringReader(text), Settings);
            return XDocument.Load(again, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root;
        }
        catch (XmlException error)
        {
            findings.Add(Findings.Malformed(new Place(source.Path, Math.Max(1, error.LineNumber), Math.Max(1, error.LinePosition)), format, Reason(error)));
            return null;
        }
    }

    /// <summary>Where an element or attribute stands: on the name's first letter, as XML readers count.</summary>
    public static Place PlaceOf(SourceText source, IXmlLineInfo node) => new(source.Path, Math.Max(1, node.LineNumber), Math.Max(1, node.LinePosition));

    // As long as before wherever a number fits in, so that places stay what they are.
    private static string WithCharacters(string text) => text.Contains('&', StringComparison.Ordinal) ? Named().Replace(text, match =>
    {
        var characters = WebUtility.HtmlDecode(match.Value);
        if (characters == match.Value) return match.Value;
        return string.Concat(characters.EnumerateRunes().Select(r => $"&#{r.Value.ToString().PadLeft(characters.Length == 1 ? Math.Max(1, match.Length - 3) : 1, '0')};"));
    }) : text;

    private static string Reason(XmlException error)
    {
        var message = Position().Replace(error.Message, "").TrimEnd('.', ' ');
        return message.Length == 0 ? "it is not well formed" : char.ToLowerInvariant(message[0]) + message[1..];
    }

    [GeneratedRegex(@"\A\s*(?:<\?[^>]{0,400}\?>\s*|<!--(?:(?!-->).){0,4000}-->\s*|<!DOCTYPE[^\[>]{0,1000}(?:\[[^\]]{0,20000}\]\s*)?>\s*)*<(?:[A-Za-z_][\w.\-]*:)?(?<name>[A-Za-z_][\w.\-]*)[\s/>]", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31};", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\s*Line [0-9]+, position [0-9]+\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Position();
}
