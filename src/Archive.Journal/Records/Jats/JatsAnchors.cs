using System.Xml.Linq;

namespace Archive.Journal.Records;

/// <summary>Cross references within an article: each names the kind of what it leads to, and none leads to nothing.</summary>
internal static class JatsAnchors
{
    public static void Settle(XElement article)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        var pointers = new List<XElement>();
        foreach (var element in article.Descendants())
        {
            if (element.Attribute("id") is { } id) targets.TryAdd(id.Value, element.Name.LocalName);
            if (element.Name.LocalName == "xref") pointers.Add(element);
        }
        foreach (var pointer in pointers)
        {
            if (targets.TryGetValue(pointer.Attribute("rid")!.Value, out var target)) pointer.SetAttributeValue("ref-type", KindOf(target));
            // A heading within a list or a quotation has no id in JATS.
            else pointer.ReplaceWith(pointer.Nodes());
        }
    }

    private static string KindOf(string element) => element switch
    {
        "aff" or "corresp" or "fn" or "fig" or "sec" => element,
        "ref" => "bibr",
        "table-wrap" => "table",
        _ => "other",
    };
}
