using System.Xml.Linq;

namespace Archive.Journal.Records;

/// <summary>Parts of an XML tree that are there only where they have something to say.</summary>
internal static class Nodes
{
    /// <summary>An element that holds a text; null where there is none.</summary>
    public static XElement? Optional(XName name, string text, params object?[] attributes) => text.Length > 0 ? new XElement(name, attributes, text) : null;

    /// <summary>An element that holds others; null where there are none.</summary>
    public static XElement? Group(XName name, IEnumerable<XElement?> members, params object?[] attributes) =>
        members.OfType<XElement>().ToArray() is { Length: > 0 } all ? new XElement(name, attributes, all) : null;

    /// <summary>An attribute; null where there is no value.</summary>
    public static XAttribute? Attribute(XName name, string value) => value.Length > 0 ? new XAttribute(name, value) : null;
}
