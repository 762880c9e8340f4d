using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;

namespace Archive.Journal.Reading;

/// <summary>
/// The Markdown of the archive: CommonMark with pipe tables, strikethrough, bare URLs as links, footnotes as references,
/// sub- and superscripts, and formulas. Raw HTML is text, but for comments: they are a maintainer's word to another, and no
/// part of what readers see.
/// </summary>
internal static class MarkdownDialect
{
    /// <summary>Blocks within blocks; twice as deep as any letter, and a list takes two for a level.</summary>
    private const int DeepestNesting = 60;

    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting }
            .UsePreciseSourceLocation()
            .DisableHtml()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseCjkFriendlyEmphasis()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true, ValidPreviousCharacters = "*_~(\"“‘（「『【、。，：" });
        builder.BlockParsers.Insert(0, new ReferenceBlockParser());
        builder.BlockParsers.Insert(0, new FormulaBlockParser());
        builder.BlockParsers.Insert(0, new CommentBlockParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new ScriptInlineParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new FormulaInlineParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new CommentInlineParser());
        return builder.Build();
    }
}
