using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Reading;

namespace Archive.Journal.Writing;

/// <summary>Something that was rewritten, and where it stands.</summary>
public sealed record Fix(Place Place, string What);

/// <summary>What became of an article file.</summary>
/// <param name="File">The file.</param>
/// <param name="Before">Its text; empty where it could not be read.</param>
/// <param name="After">The text that is to stand there.</param>
/// <param name="Bytes">The same as bytes.</param>
/// <param name="Fixes">What was done.</param>
/// <param name="Diagnostics">Why it cannot be read; empty where it can.</param>
public sealed record FixedArticle(InputFile File, string Before, string After, ImmutableArray<byte> Bytes, ImmutableArray<Fix> Fixes, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool IsChanged => Before != After;
}

/// <summary>Rewrites in an article's file what is safe to rewrite; every other byte stays.</summary>
public static class FixArticle
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The article files of an input folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The input folder does not exist.</exception>
    public static ImmutableArray<ArticleFile> Files(string inputFolder) => ArchiveInput.From(InputFolder.List(inputFolder)).Articles;

    public static FixedArticle From(ArticleFile file)
    {
        var problems = new DiagnosticBag();
        if (ReadText.From(file.File, problems) is null) return Unread(file, problems);
        var bytes = file.File.ReadBytes().AsSpan();
        var mark = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var before = Encoding.UTF8.GetString(bytes[mark..]);
        if (EditableText.From(file, before, problems) is not { } text) return Unread(file, problems);

        var fixes = ImmutableArray.CreateBuilder<Fix>();
        text = ComposeText.From(text, fixes);
        text = RewriteValues.From(text, fixes);
        text = SortLists.From(text, fixes);
        return new FixedArticle(file.File, before, text.Text, [.. bytes[..mark], .. Encoding.UTF8.GetBytes(text.Text)], fixes.ToImmutable(), []);
    }

    private static FixedArticle Unread(ArticleFile file, DiagnosticBag problems) => new(file.File, "", "", [], [], problems.ToSorted());
}
