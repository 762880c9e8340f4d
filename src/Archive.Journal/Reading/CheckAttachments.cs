using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>That nothing beside an article or page can do more in a reader's browser than be looked at.</summary>
internal static class CheckAttachments
{
    // A browser decodes an image whole: at four bytes a pixel, this takes 400 MB.
    private const long MostPixels = 100_000_000;

    // What browsers run or draw as a page of this site. XML can carry scripts of another namespace.
    private static readonly ImmutableArray<string> Active =
        [".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".mhtml", ".js", ".mjs", ".css", ".svgz", ".xml", ".xsl", ".xslt", ".rdf", ".wasm", ".swf"];

    public static void Check(ImmutableArray<Attachment> attachments, DiagnosticBag problems)
    {
        foreach (var attachment in attachments)
        {
            var file = attachment.File;
            if (Active.Any(e => file.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase))) problems.Add(Problems.ActiveFile(Place.StartOf(file.Path), file.Name));
            else if (file.Name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) CheckDrawing.Check(file, problems);
            else if (ImageSize.IsImage(file.Name) && !ImageSize.BeginsAsImage(file)) problems.Add(Problems.NotAnImage(Place.StartOf(file.Path), file.Name));
            else if (ImageSize.IsImage(file.Name) && ImageSize.Of(file) is { } size && (long)size.Width * size.Height > MostPixels)
                problems.Add(Problems.ImageTooLarge(Place.StartOf(file.Path), size.Width, size.Height, MostPixels));
        }
    }
}
