using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>A body that has been read: its text, and its footnotes as the list of references.</summary>
internal sealed record ProseText(Prose Body, ImmutableArray<Reference> References)
{
    public static ProseText Empty { get; } = new(Prose.Empty, []);
}

/// <summary>What a Markdown text must know of the file that it stands in.</summary>
/// <param name="File">The file, relative to the input folder: <c>articles/2020/x.md</c>.</param>
/// <param name="AttachmentFolder">Where its attachments are: <c>articles/2020/x</c>.</param>
/// <param name="Attachments">Its attachments.</param>
/// <param name="HasTitle">The page has an h1 already, so that the text's headings begin at h2.</param>
internal sealed record ProseContext(string File, string AttachmentFolder, ImmutableArray<Attachment> Attachments, bool HasTitle);
