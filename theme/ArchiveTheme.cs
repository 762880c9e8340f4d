using System.Buffers;
using System.Diagnostics;
using Archive.Journal.Pages;
using Archive.Theme.Templates;
using RazorSlices;

namespace Archive.Theme;

/// <summary>How the pages look: a template for each kind.</summary>
public static class ArchiveTheme
{
    /// <summary>Renders a page to UTF-8.</summary>
    public static void Render(HtmlPage page, IBufferWriter<byte> output)
    {
        using var slice = TemplateFor(page);
        using var writer = new Utf8Writer(output);
        var rendering = slice.RenderAsync(writer, HtmlText.Encoder);
        // No template waits for anything: rendering is done when the call returns.
        if (!rendering.IsCompletedSuccessfully) rendering.AsTask().GetAwaiter().GetResult();
    }

    private static RazorSlice TemplateFor(HtmlPage page) => page switch
    {
        HomePage home => Home.Create(home),
        NotFoundPage notFound => NotFound.Create(notFound),
        _ => throw new UnreachableException(),
    };
}
