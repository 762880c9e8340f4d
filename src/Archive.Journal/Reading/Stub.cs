using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

internal sealed record ProseText(Prose Body, ImmutableArray<Reference> References);

internal sealed record ProseContext(string File, string AttachmentFolder, ImmutableArray<Attachment> Attachments, bool HasTitle);

internal static class ProseReader
{
    public static ProseText Read(SourceText source, int start, ProseContext context, DiagnosticBag diagnostics) => new(Prose.Empty with { Html = source.Text[start..], PlainText = source.Text[start..] }, []);

    public static Prose ReadField(string markdown, Place place, ProseContext context, DiagnosticBag diagnostics) => Prose.Empty with { Html = markdown };
}
