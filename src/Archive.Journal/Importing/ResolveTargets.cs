using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Archive.Journal.Importing;

/// <summary>
/// Where the links, pictures and files of an article lead in the archive: to the articles that it holds, and to files that are to
/// lie beside the article. What leads to neither keeps its words.
/// </summary>
internal sealed class ResolveTargets
{
    private readonly PlacedArticle _article;
    private readonly KnownWorks _works;
    private readonly AttachFiles _files;
    private readonly bool _hasAllFigures;

    private ResolveTargets(PlacedArticle article, KnownWorks works, AttachFiles files)
    {
        (_article, _works, _files) = (article, works, files);
        // Their numbers are their ids: where one is missing, the others have other ones.
        _hasAllFigures = article.Source.Body.SelectMany(Flat).OfType<TextBlock.Figure>().ToArray().All(f => files.PathOf(f.Picture, isPicture: true) is not null);
    }

    public static SourceArticle In(PlacedArticle article, KnownWorks works, AttachFiles files)
    {
        var source = article.Source;
        var resolve = new ResolveTargets(article, works, files);
        return source with
        {
            Abstract = resolve.Blocks(source.Abstract),
            Body = resolve.Blocks(source.Body),
            References = [.. source.References.Select(r => r with { Text = resolve.Inlines(r.Text) })],
            Pdf = source.Pdf is not { } pdf || Model.WebUrl.IsOne(pdf.Value) ? source.Pdf
                : files.PathOf(new SourceAttachment([pdf.Value], $"The PDF {pdf.Value}: put it into the article's folder.", pdf.Place), isPicture: false) is { } path ? pdf.With(path) : null,
        };
    }

    private static IEnumerable<TextBlock> Flat(TextBlock block) => block switch
    {
        TextBlock.List list => list.Items.SelectMany(i => i).SelectMany(Flat),
        TextBlock.Quotation quotation => quotation.Content.SelectMany(Flat),
        _ => [block],
    };

    private ImmutableArray<TextBlock> Blocks(ImmutableArray<TextBlock> blocks) => [.. blocks.Select(Block).OfType<TextBlock>()];

    private TextBlock? Block(TextBlock block) => block switch
    {
        TextBlock.Paragraph paragraph => paragraph with { Content = Inlines(paragraph.Content) },
        TextBlock.Heading heading => heading with { Content = Inlines(heading.Content) },
        TextBlock.List list => list with { Items = [.. list.Items.Select(Blocks)] },
        TextBlock.Quotation quotation => quotation with { Content = Blocks(quotation.Content) },
        TextBlock.Table table => table with { Caption = Inlines(table.Caption), Rows = [.. table.Rows.Select(r => r.Select(Inlines).ToImmutableArray())] },
        TextBlock.Figure figure => _files.PathOf(figure.Picture, isPicture: true) is { } path ? figure with { Picture = figure.Picture with { Path = path }, Caption = Inlines(figure.Caption) }
            : figure.Caption.IsEmpty ? null : new TextBlock.Paragraph(Inlines(figure.Caption), figure.Place),
        _ => block,
    };

    private ImmutableArray<TextInline> Inlines(ImmutableArray<TextInline> inlines) => [.. inlines.SelectMany(Inline)];

    private IEnumerable<TextInline> Inline(TextInline inline)
    {
        switch (inline)
        {
            case TextInline.Marked marked:
                return [marked with { Content = Inlines(marked.Content) }];
            case TextInline.Link { IsWithin: true, Url: ['#', 'f', 'i', 'g', '-', ..] } link when !_hasAllFigures:
                return Inlines(link.Content);
            case TextInline.Link link:
                return TryArticle(link.Url, out var article) ? [new TextInline.Link(article, Inlines(link.Content)) { IsWithin = true }] : [link with { Content = Inlines(link.Content) }];
            case TextInline.Picture picture:
                return _files.PathOf(picture.Attachment, isPicture: true) is { } shown ? [new TextInline.Picture(picture.Attachment with { Path = shown })] : [];
            case TextInline.File file:
                if (_files.PathOf(file.Attachment, isPicture: false) is not { } path) return Inlines(file.Content);
                return [new TextInline.Link(path, file.Content.IsEmpty ? [new TextInline.Words(path[(path.LastIndexOf('/') + 1)..])] : Inlines(file.Content)) { IsWithin = true }];
            default:
                return [inline];
        }
    }

    // The path to the other article's file, as the archive's texts name it.
    private bool TryArticle(string url, [NotNullWhen(true)] out string? path)
    {
        var end = url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? hash : url.Length;
        path = null;
        if (_works.At(url[..end]) is not { File.Length: > 0, IsWithdrawn: false } work) return false;
        path = Path.GetRelativePath(Path.GetDirectoryName(_article.File)!, work.File).Replace('\\', '/') + url[end..];
        return true;
    }
}
