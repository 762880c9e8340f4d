using Archive.Journal.Model;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>Writes citations: those that stand side by side become one superscript, "1,2" or "1–3".</summary>
internal sealed class CitationRenderer(ProseScope scope, ProseWriter writer)
{
    private List<(string Between, CitationInline Citation)>? _heldBack;

    /// <summary>Writes a citation and those beside it, and returns the index of the last of them.</summary>
    public int Render(List<Inline> inlines, int index)
    {
        var group = new List<(string Between, CitationInline Citation)> { ("", (CitationInline)inlines[index]) };
        while (Next(inlines, index) is var (between, next))
        {
            group.Add((between, (CitationInline)inlines[next]));
            index = next;
        }
        if (_heldBack is not null) _heldBack.AddRange(group);
        else Write(group);
        return index;
    }

    /// <summary>Keeps citations until the link is closed that they stand in.</summary>
    public void HoldBack() => _heldBack = [];

    public void Release()
    {
        var group = _heldBack;
        _heldBack = null;
        if (group is { Count: > 0 }) Write(group);
    }

    private static (string Between, int Next)? Next(List<Inline> inlines, int index)
    {
        if (index + 1 < inlines.Count && inlines[index + 1] is CitationInline) return (",", index + 1);
        if (index + 2 >= inlines.Count || inlines[index + 2] is not CitationInline) return null;
        var text = InlineText.Literal(inlines[index + 1]);
        return text.IsEmpty ? null : text.Trim() switch
        {
            "" or "," => (",", index + 2),
            "-" or "–" => ("–", index + 2),
            _ => null,
        };
    }

    private void Write(List<(string Between, CitationInline Citation)> group)
    {
        var isOpen = false;
        foreach (var (between, citation) in group)
        {
            if (Cite(citation) is not var (number, nth))
            {
                if (isOpen) writer.Markup("</sup>");
                isOpen = false;
                writer.Text($"[^{citation.Label}]");
                continue;
            }
            writer.Markup(isOpen ? between.Length == 0 ? "," : between : "<sup class=\"cite\">");
            isOpen = true;
            WriteOne(citation, number, nth);
        }
        if (isOpen) writer.Markup("</sup>");
    }

    private void WriteOne(CitationInline citation, int number, int nth)
    {
        var place = scope.At(citation);
        writer.Markup("<a href=\"#").Hole(ProseHoleKind.IdPrefix, "", place).Markup($"ref-{number}\" id=\"").Hole(ProseHoleKind.IdPrefix, "", place);
        writer.Markup(scope.NewId(nth == 1 ? $"cite-{number}" : $"cite-{number}-{nth}")).Markup("\" aria-label=\"").Hole(ProseHoleKind.Reference, $"{number}", place).Markup($"\">{number}</a>");
    }

    private (int Number, int Nth)? Cite(CitationInline citation)
    {
        var place = scope.At(citation);
        if (scope.IsField)
        {
            scope.Report(Problems.CitationInField(place, citation.Label));
            return null;
        }
        var cited = scope.References.Cite(citation.Label);
        if (cited is not null) return cited;
        scope.Report(IsDefinition(citation) ? Problems.ReferenceMisplaced(place, citation.Label) : Problems.CitationUndefined(place, citation.Label, scope.Suggest(citation.Label, scope.References.Labels)));
        return null;
    }

    private static bool IsDefinition(CitationInline citation) =>
        citation.PreviousSibling is null or LineBreakInline && citation.NextSibling is LiteralInline next && next.Content.CurrentChar == ':';
}
