using Archive.Engine;
using Archive.Journal.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Journal.Reading;

/// <summary>An image that has a paragraph to itself, and perhaps a caption.</summary>
/// <param name="Image">The image.</param>
/// <param name="Caption">The first inline of the lines below it in the same paragraph; null where there are none.</param>
internal sealed record Figure(LinkInline Image, Inline? Caption)
{
    /// <summary>The figure that a paragraph is; null where it is running text.</summary>
    public static Figure? Of(ParagraphBlock paragraph)
    {
        var first = Solid(paragraph.Inline?.FirstChild);
        if (first is not LinkInline { IsImage: true } image) return null;
        var next = Solid(image.NextSibling);
        return next switch
        {
            null => new Figure(image, Caption: null),
            LineBreakInline lineBreak => new Figure(image, lineBreak.NextSibling),
            _ => null,
        };
    }

    private static Inline? Solid(Inline? inline)
    {
        while (inline is CommentInline or LiteralInline && InlineText.Literal(inline).IsWhiteSpace()) inline = inline.NextSibling;
        return inline;
    }
}

/// <summary>Writes images and figures.</summary>
internal static class FigureRenderer
{
    /// <summary>Writes a figure; true where the block after it was its caption.</summary>
    public static bool Render(ProseScope scope, ProseWriter writer, InlineRenderer inlines, Figure figure, Block? next)
    {
        var place = PlaceOf(scope, figure.Image);
        var attachment = scope.Links.ResolveImage(figure.Image.Url ?? "", place);
        writer.Markup("<figure id=\"").Hole(ProseHoleKind.IdPrefix, "", place).Markup(scope.NewId($"fig-{++scope.Figures}")).Markup("\" class=\"figure\">");
        if (attachment is not null) writer.Markup("<a href=\"").Hole(ProseHoleKind.Attachment, attachment.Name, place).Markup("\">");
        Image(scope, writer, figure.Image, attachment, place);
        if (attachment is not null) writer.Markup("</a>");
        writer.EndBlock();
        var takesNext = figure.Caption is null && string.IsNullOrEmpty(figure.Image.Title) && next is ParagraphBlock paragraph && IsCaption(paragraph);
        Caption(writer, inlines, figure, takesNext ? (ParagraphBlock)next! : null);
        writer.Markup("</figure>\n").EndBlock();
        return takesNext;
    }

    /// <summary>Writes an image within running text.</summary>
    public static void RenderImage(ProseScope scope, ProseWriter writer, LinkInline image)
    {
        var place = PlaceOf(scope, image);
        Image(scope, writer, image, scope.Links.ResolveImage(image.Url ?? "", place), place);
    }

    private static void Image(ProseScope scope, ProseWriter writer, LinkInline image, Attachment? attachment, Place place)
    {
        var alt = InlineText.Of(image).ReplaceLineEndings(" ").Trim();
        if (alt.Length == 0) scope.Report(Problems.ImageWithoutAlt(scope.At(image)));
        if (attachment is null)
        {
            writer.Text(alt);
            return;
        }
        writer.Markup("<img src=\"").Hole(ProseHoleKind.Attachment, attachment.Name, place).Markup("\" alt=\"").Value(alt).Markup("\"").Plain(alt);
        if (ImageSize.Of(attachment.File) is { } size) writer.Markup($" width=\"{size.Width}\" height=\"{size.Height}\"");
        writer.Markup(" loading=\"lazy\" decoding=\"async\">");
    }

    private static void Caption(ProseWriter writer, InlineRenderer inlines, Figure figure, ParagraphBlock? paragraph)
    {
        var title = figure.Image.Title;
        var hasTitle = !string.IsNullOrWhiteSpace(title);
        if (!hasTitle && figure.Caption is null && paragraph is null) return;
        writer.Markup("<figcaption>");
        if (hasTitle) inlines.RenderCaption(title!);
        if (hasTitle && figure.Caption is not null) writer.Text(" ");
        if (hasTitle) inlines.Render(figure.Caption);
        else inlines.RenderCaption(figure.Caption ?? paragraph?.Inline?.FirstChild);
        writer.Markup("</figcaption>").EndBlock();
    }

    private static bool IsCaption(ParagraphBlock paragraph) =>
        CaptionLabel.IsFigureCaption(InlineText.Of(paragraph.Inline), paragraph.Inline?.FirstChild is EmphasisInline);

    private static Place PlaceOf(ProseScope scope, LinkInline image) => image.UrlSpan.IsEmpty ? scope.At(image) : scope.At(image.UrlSpan.Start);
}
