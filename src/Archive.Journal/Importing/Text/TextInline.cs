using System.Collections.Immutable;

namespace Archive.Journal.Importing;

/// <summary>A piece of running text, as every source's own markup comes down to it.</summary>
internal abstract record TextInline
{
    /// <summary>Characters; runs of white space count as one space.</summary>
    public sealed record Words(string Text) : TextInline;

    public sealed record Marked(TextMark Mark, ImmutableArray<TextInline> Content) : TextInline;

    /// <summary>A pointer to an entry of the list of references.</summary>
    public sealed record Citation(string Label) : TextInline;

    /// <summary>Words that lead to a web address.</summary>
    public sealed record Link(string Url, ImmutableArray<TextInline> Content) : TextInline
    {
        /// <summary>Whether it is no web address but a path or section as the archive's texts name them.</summary>
        public bool IsWithin { get; init; }
    }

    /// <summary>A picture within the text.</summary>
    public sealed record Picture(SourceAttachment Attachment) : TextInline;

    /// <summary>Words that lead to a file beside the source; where they are missing, its name.</summary>
    public sealed record File(SourceAttachment Attachment, ImmutableArray<TextInline> Content) : TextInline;

    /// <summary>A formula.</summary>
    /// <param name="Tex">In TeX; empty where it has no such form.</param>
    /// <param name="Plain">Its characters, for where it cannot be set.</param>
    public sealed record Formula(string Tex, string Plain) : TextInline;

    public sealed record LineBreak : TextInline;

    /// <summary>The characters alone.</summary>
    public static string PlainText(IEnumerable<TextInline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        Words words => words.Text,
        Marked marked => PlainText(marked.Content),
        Link link => PlainText(link.Content),
        File file => PlainText(file.Content),
        Formula formula => formula.Plain,
        LineBreak => " ",
        _ => "",
    }));
}

internal enum TextMark { Emphasis, Strong, Subscript, Superscript, Code }
