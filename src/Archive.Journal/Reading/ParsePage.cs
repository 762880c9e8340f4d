using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>What became of a page's file.</summary>
/// <param name="Page">The page; null where there is none to speak of.</param>
/// <param name="Diagnostics">In no particular order.</param>
public sealed record ParsedPage(ProsePage? Page, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Source text → prose page.</summary>
public static class ParsePage
{
    private static readonly Keys<ProsePage> Keys = new("a page",
        Keys<ProsePage>.Key("title", "The page's title, also in the navigation.", Shapes.Text, (p, v) => p with { Title = v }).Required(),
        Keys<ProsePage>.Key("description", "What it is about, in a sentence for search engines and previews.", Shapes.Text, (p, v) => p with { Description = v }),
        Keys<ProsePage>.Key("order", "Its rank in the navigation; pages without one come last.", Shapes.Number(0, 10_000), (p, v) => p with { Order = v }));

    internal static Schema Schema => Keys.Schema;

    public static ParsedPage From(ArticleFile file)
    {
        var problems = new DiagnosticBag();
        if (Slug.Of(file.Id) != file.Id) problems.Add(Problems.BadId(Place.StartOf(file.File.Path), file.Id, Slug.Of(file.Id)));
        CheckAttachments.Check(file.Attachments, problems);
        ProsePage? page = null;
        if (ReadText.From(file.File, problems) is { } source && FrontMatter.Read(source, problems) is { Keys: { } keys } frontMatter)
        {
            var context = new ProseContext(source.Path, file.AttachmentFolder, file.Attachments, HasTitle: true);
            var body = ProseReader.Read(source, frontMatter.BodyStart, context, problems);
            var start = new ProsePage { Id = file.Id, File = source.Path, Body = body.Body, References = body.References, Attachments = file.Attachments };
            page = Keys.Read(keys, start, problems);
        }
        return new ParsedPage(page, problems.ToImmutable());
    }
}
