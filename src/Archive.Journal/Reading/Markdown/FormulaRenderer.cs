using System.Text.RegularExpressions;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>Writes formulas as MathML; one that cannot be set is shown as its source.</summary>
internal static partial class FormulaRenderer
{
    /// <summary>Writes a formula.</summary>
    /// <param name="scope">The text that it stands in.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="tex">Its source.</param>
    /// <param name="isDisplay">Whether it has a line to itself.</param>
    /// <param name="start">Where its source begins in the Markdown.</param>
    public static void Render(ProseScope scope, ProseWriter writer, string tex, bool isDisplay, int start)
    {
        var source = Space().Replace(tex, " ").Trim();
        var formula = TexFormula.Read(tex);
        if (formula.Trouble is { } trouble)
        {
            scope.Report(Problems.FormulaNotSet(scope.At(PlaceIn(scope.Markdown, tex, start, trouble.Offset)), trouble.Reason));
            writer.Markup("<code class=\"math\">").Unspoken(source).Markup("</code>").Plain(source);
            return;
        }
        writer.Markup(isDisplay ? "<math display=\"block\">" : "<math>").Markup("<semantics>").Markup(formula.MathMl);
        writer.Markup("<annotation encoding=\"application/x-tex\">").Unspoken(source).Markup("</annotation></semantics></math>").Plain(source);
    }

    /// <summary>Writes a formula that is a block of its own.</summary>
    public static void RenderBlock(ProseScope scope, ProseWriter writer, string tex, int start)
    {
        if (string.IsNullOrWhiteSpace(tex)) return;
        writer.Markup("<div class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"").Hole(ProseHoleKind.Formula, "", scope.At(start)).Markup("\">");
        Render(scope, writer, tex, isDisplay: true, start);
        writer.Markup("</div>\n").EndBlock();
    }

    // Within a list or a quotation the source has more than the formula; then its beginning must do.
    private static int PlaceIn(string markdown, string tex, int start, int offset)
    {
        var length = Math.Min(offset, tex.Length);
        var isVerbatim = start + length <= markdown.Length && markdown.AsSpan(start, length).SequenceEqual(tex.AsSpan(0, length));
        return isVerbatim ? start + length : start;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
