using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;

namespace Archive.Journal.Importing.Jats;

/// <summary>Who works where: by pointers, by raised letters, by position, or all at the only place.</summary>
internal sealed class JatsAffiliations
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byLabel = new(StringComparer.Ordinal);
    private readonly string _only = "";

    public JatsAffiliations(JatsArticle article, int authors)
    {
        var shared = article.Own("aff").Where(a => a.Ancestors().Any(e => e == article.Meta) && a.Parent!.Tag != "contrib").ToArray();
        var outer = shared.Length > 0 || article.Parent is null ? [] : article.Parent.Own("aff").ToArray();
        foreach (var affiliation in shared.Concat(outer))
        {
            var pieces = Pieces(affiliation).ToArray();
            if (affiliation.Get("id") is { Length: > 0 } id) _byId[id] = string.Join("; ", pieces.Select(p => p.Text));
            foreach (var (label, text) in pieces.Where(p => p.Label.Length > 0)) _byLabel[label] = text;
        }
        if (shared is not [var only]) return;
        _only = string.Join("; ", Pieces(only).Select(p => p.Text));
        var isPointedTo = article.Meta.All("xref").Any(x => x.Get("ref-type") == "aff");
        if (!isPointedTo && authors > 1) article.Findings.Add(Findings.Taken(article.At(only), $"The only affiliation was taken to be that of all {authors:N0} authors."));
        if (isPointedTo) _only = "";
    }

    public ImmutableArray<string> Of(XElement contributor)
    {
        var own = contributor.Children("aff").Select(a => string.Join("; ", Pieces(a).Select(p => p.Text))).ToList();
        foreach (var pointer in contributor.Children("xref").Where(x => x.Get("ref-type") is "aff" or ""))
            own.AddRange(Find(pointer));
        if (own.Count == 0) own.AddRange(contributor.Children("sup").SelectMany(s => Labels(s.Value)).Select(l => _byLabel.GetValueOrDefault(l, "")));
        if (own.Count == 0 && _only.Length > 0) own.Add(_only);
        return [.. own.Where(a => a.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    // One pointer may have several targets; one target may be several places, told apart by the pointer's raised letter.
    private IEnumerable<string> Find(XElement pointer)
    {
        var labels = Labels(pointer.Value).ToArray();
        var ids = pointer.Get("rid").Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length > 1 || labels.Length == 0 || (ids.Length == 1 && _byId.TryGetValue(ids[0], out var whole) && !whole.Contains("; ", StringComparison.Ordinal))) return ids.Select(i => _byId.GetValueOrDefault(i, ""));
        return labels.All(_byLabel.ContainsKey) ? labels.Select(l => _byLabel[l]) : ids.Select(i => _byId.GetValueOrDefault(i, ""));
    }

    private static IEnumerable<string> Labels(string text) => text.Split((char[])[' ', ',', ';', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim('*', '†', '‡', '§', '¶', '(', ')', '[', ']')).Where(l => l.Length > 0);

    // "1 Department A, 2 Department B" in one element, its numbers raised.
    private static IEnumerable<(string Label, string Text)> Pieces(XElement affiliation)
    {
        if (affiliation.Children("institution").FirstOrDefault(i => i.Get("content-type") == "original") is { } original)
        {
            yield return (LabelOf(affiliation), JatsText.Plain(original));
            yield break;
        }
        if (affiliation.Nodes().All(n => n is XElement || (n is XText space && string.IsNullOrWhiteSpace(space.Value))))
        {
            yield return (LabelOf(affiliation), string.Join(", ", affiliation.Elements().Where(e => e.Tag is not ("label" or "sup" or "email" or "phone" or "fax" or "ext-link" or "xref")).SelectMany(Parts).Where(p => p.Length > 0)));
            yield break;
        }
        var (label, words) = ("", new StringBuilder());
        foreach (var node in affiliation.Nodes())
        {
            if (node is XElement { Name.LocalName: "label" or "sup" } mark)
            {
                if (Trim(words) is { Length: > 0 } before) yield return (label, before);
                (label, words) = (mark.Value.Trim(), new StringBuilder());
            }
            else if (node is XText text) words.Append(text.Value);
            else if (node is XElement { Name.LocalName: not ("email" or "phone" or "fax" or "institution-id" or "xref") } part) words.Append(part.Tag is "institution-wrap" or "addr-line" or "institution" or "country" ? " " : "").Append(JatsText.Plain(part, "institution-id"));
        }
        if (Trim(words) is { Length: > 0 } rest) yield return (label, rest);
    }

    private static IEnumerable<string> Parts(XElement element) =>
        element.Tag is "institution-wrap" or "addr-line" && element.HasElements && element.Nodes().OfType<XText>().All(t => string.IsNullOrWhiteSpace(t.Value))
            ? element.Elements().Where(e => e.Tag != "institution-id").SelectMany(Parts) : [JatsText.Plain(element, "institution-id").Trim(',', ' ')];

    private static string LabelOf(XElement affiliation) => (affiliation.Child("label") ?? affiliation.Child("sup"))?.Value.Trim() ?? "";

    private static string Trim(StringBuilder words) => CleanText.OneLine(words.ToString()).Trim(' ', ',', ';').Replace(" ,", ",", StringComparison.Ordinal);
}
