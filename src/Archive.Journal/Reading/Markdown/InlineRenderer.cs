using System.Text;
using Archive.Journal.Model;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>Writes what stands within a paragraph.</summary>
internal sealed class InlineRenderer(ProseScope scope, ProseWriter writer)
{
    private const int DeepestNesting = 60;

    private readonly StringBuilder _run = new();
    private readonly CitationRenderer _citations = new(scope, writer);
    private readonly LinkRenderer _links = new(scope, writer);
    private int _runStart;
    private int _depth;
    private bool _expectsLabel;

    /// <summary>The first DOI that was written, if any.</summary>
    public Doi? FirstDoi => _links.FirstDoi;

    public void Render(ContainerInline? container) => Render(container?.FirstChild);

    /// <summary>Writes an inline and all that follow it.</summary>
    public void Render(Inline? first)
    {
        if (_depth == DeepestNesting)
        {
            if (first is not null) scope.ReportTooDeep(first.Span.Start);
            return;
        }
        _depth++;
        var inlines = InlineText.Flat(first);
        while (inlines is [.., LineBreakInline]) inlines.RemoveAt(inlines.Count - 1);
        for (var i = 0; i < inlines.Count; i++)
        {
            if (AppendToRun(inlines[i])) continue;
            EndRun();
            if (inlines[i] is CitationInline) i = _citations.Render(inlines, i);
            else RenderOne(inlines[i]);
        }
        EndRun();
        _depth--;
    }

    /// <summary>Writes a caption, its label ("Table 1.") set apart.</summary>
    public void RenderCaption(Inline? first)
    {
        if (first is EmphasisInline emphasis && CaptionLabel.IsLabel(InlineText.Of(emphasis)))
        {
            writer.Markup("<b class=\"label\">").Text(InlineText.Of(emphasis)).Markup("</b>");
            first = first.NextSibling;
        }
        else
        {
            _expectsLabel = true;
        }
        Render(first);
        _expectsLabel = false;
    }

    /// <summary>Writes a caption that is plain text.</summary>
    public void RenderCaption(string text)
    {
        _expectsLabel = true;
        _run.Append(text);
        EndRun();
        _expectsLabel = false;
    }

    private void RenderOne(Inline inline)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                Wrap(emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em", emphasis);
                break;
            case ScriptInline { IsClosed: true } script:
                Wrap(script.Mark == '~' ? "sub" : "sup", script);
                break;
            case ScriptInline script:
                writer.Text(script.Mark.ToString());
                Render(script);
                break;
            case CodeInline code:
                writer.Markup("<code>").Text(code.ContentSpan).Markup("</code>");
                break;
            case LineBreakInline:
                writer.Markup("<br>\n").Plain(" ");
                break;
            case FormulaInline formula:
                FormulaRenderer.Render(scope, writer, formula.Tex, formula.IsDisplay, formula.Span.Start + (formula.IsDisplay ? 2 : 1));
                break;
            case UnclosedInline unclosed:
                scope.Report(unclosed.Opening == "$$" ? Problems.FormulaUnclosed(scope.At(unclosed)) : Problems.CommentUnclosed(scope.At(unclosed)));
                writer.Text(unclosed.Opening);
                break;
            case AutolinkInline link:
                _links.Render(link);
                break;
            case LinkInline { IsImage: true } image:
                FigureRenderer.RenderImage(scope, writer, image);
                break;
            case LinkInline { IsAutoLink: true } link:
                _links.RenderBare(link);
                break;
            case LinkInline link:
                RenderLink(link);
                break;
            case ContainerInline container:
                Render(container);
                break;
        }
    }

    private void Wrap(string tag, ContainerInline content)
    {
        writer.Markup($"<{tag}>");
        Render(content);
        writer.Markup($"</{tag}>");
    }

    // No link stands within a link, and a citation is one: those in its words follow it.
    private void RenderLink(LinkInline link)
    {
        var isOutermost = _links.Open(link);
        if (isOutermost) _citations.HoldBack();
        if (link.FirstChild is LiteralInline { Content.IsEmpty: true, NextSibling: null } or null) _links.RenderWithoutText(link);
        else Render(link);
        if (!isOutermost) return;
        _links.Close(link);
        _citations.Release();
    }

    private bool AppendToRun(Inline inline)
    {
        if (inline is UnclosedInline) return false;
        var text = InlineText.Literal(inline);
        if (text.IsEmpty) return inline is LiteralInline or CommentInline;
        if (_run.Length == 0) _runStart = inline.Span.Start;
        _run.Append(text);
        return true;
    }

    private void EndRun()
    {
        if (_run.Length == 0) return;
        var text = _run.ToString();
        _run.Clear();
        if (text.Contains("](", StringComparison.Ordinal)) MindMisreadLink(text.Length);
        if (HtmlTags.FirstIn(text) is { } tag) scope.Report(Problems.HtmlAsText(scope.At(PlaceOf(tag)), tag));
        var done = 0;
        if (_expectsLabel && CaptionLabel.LengthIn(text) is var length and > 0)
        {
            writer.Markup("<b class=\"label\">").Text(text.AsSpan(0, length)).Markup("</b>");
            done = length;
        }
        _expectsLabel = false;
        _links.RenderText(text[done..]);
    }

    // A link whose address holds a space is none. In the source, a backslash stands before a bracket that is meant as one.
    private void MindMisreadLink(int length)
    {
        var source = scope.Markdown.AsSpan(_runStart, Math.Min(length, scope.Markdown.Length - _runStart));
        var middle = source.IndexOf("](");
        var start = middle < 0 ? -1 : source[..middle].LastIndexOf('[');
        if (start < 0 || source[middle - 1] == '\\' || (start > 0 && source[start - 1] == '\\')) return;
        if (start > 0 && source[start - 1] == '!') start--;
        var end = source[middle..].IndexOf(')') is >= 0 and var closing ? middle + closing + 1 : source.Length;
        scope.Report(Problems.MisreadLink(scope.At(_runStart + start), source[start..end].ToString()));
    }

    // Text and source differ by escapes and line starts: the tag is looked for where it must be, at the run's start or later.
    private int PlaceOf(string tag) => scope.Markdown.IndexOf(tag, _runStart, Math.Min(scope.Markdown.Length - _runStart, 5000), StringComparison.Ordinal) is var at and >= 0 ? at : _runStart;
}
