using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Tests.Reading;

/// <summary>A Markdown text that has been read, as tests look at it.</summary>
internal sealed record ProseCase(Prose Body, ImmutableArray<Reference> References, ImmutableArray<Diagnostic> Diagnostics)
{
    public const string File = "articles/2020/x.md";

    public static ProseCase Of(string markdown, params string[] attachments) => In(File, markdown, attachments);

    public static ProseCase In(string file, string markdown, params string[] attachments)
    {
        var problems = new DiagnosticBag();
        var text = ProseReader.Read(new SourceText(file, markdown), start: 0, Context(file, attachments), problems);
        return new ProseCase(text.Body, text.References, problems.ToSorted());
    }

    public static ProseContext Context(string file, params string[] attachments)
    {
        var folder = file[..^".md".Length];
        return new ProseContext(file, folder, [.. attachments.Select(a => new Attachment(a, new InputFile($"{folder}/{a}", $"/nowhere/{a}", Length: 1)))], HasTitle: true);
    }

    /// <summary>The HTML with its holes filled: nothing before ids, <c>file:</c> before attachments, <c>article:</c> before articles.</summary>
    public string Html => Fill(Body);

    public string Plain => Body.PlainText;

    /// <summary>Each diagnostic as <c>line:column code</c>.</summary>
    public string Problems => string.Join(", ", Diagnostics.Select(d => $"{d.Place.Line}:{d.Place.Column} {d.Code}"));

    public static string Fill(Prose prose) => prose.Fill(hole => hole.Kind switch
    {
        ProseHoleKind.Attachment => "file:" + Escaped(hole.Value),
        ProseHoleKind.Article => "article:" + Escaped(hole.Value),
        ProseHoleKind.SitePath => Escaped(hole.Value),
        ProseHoleKind.Reference or ProseHoleKind.Table => $"{hole.Kind} {hole.Value}",
        ProseHoleKind.Formula => "Formula",
        _ => "",
    });

    // Whoever fills a hole escapes for an attribute's value.
    private static string Escaped(string text) => System.Net.WebUtility.HtmlEncode(text);
}
