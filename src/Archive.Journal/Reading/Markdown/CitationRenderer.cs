using Archive.Journal.Model;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>Writes citations: those that stand side by side become one superscript, "1,2" or "1–3".</summary>
internal sealed class CitationRenderer(ProseScope scope, ProseWriter writer)
{
    private List<(string Between, CitationInline Citation)>? _heldBack;

    /// <summary>Writes a citation and those beside it, and returns the last of them.</summary>
    public Inline Render(CitationInline first)
    {
        var group = new List<(string Between, CitationInline Citation)> { ("", first) };
        Inline last = first;
        while (Next(last) is var (between, next))
        {
            group.Add((between, next));
            last = next;
        }
        if (_heldBack is not null) _heldBack.AddRange(group);
        else Write(group);
        return last;
    }

    /// <summary>Keeps citations until the link is closed that they stand in.</summary>
    public void HoldBack() => _heldBack = [];

    public void Release()
    {
        var group = _heldBack;
        _heldBack = null;
        if (group is { Count: > 0 }) Write(group);
    }

    private static (string Between, CitationInline Citation)? Next(Inline inline)
    {
        if (inline.NextSibling is CitationInline adjacent) return (",", adjacent);
        if (inline.NextSibling is not { NextSibling: CitationInline next } separator) return null;
        var text = InlineText.Literal(separator);
        return text.IsEmpty ? null : text.Trim() switch
        {
            "" or "," => (",", next),
            "-" or "–" => ("–", next),
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
        writer.Markup(scope.NewId(nth == 1 ? $"cite-{number}" : $"cite-{number}-{nth}")).Markup($"\" aria-label=\"Reference {number}\">{number}</a>");
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
        if (cited is null) scope.Report(Problems.CitationUndefined(place, citation.Label, scope.Suggest(citation.Label, scope.References.Labels)));
        return cited;
    }
}
