using System.Buffers;
using System.Diagnostics;
using System.Text;
using Archive.Journal.Pages;

using Archive.Theme.Templates;
using RazorSlices;

namespace Archive.Theme;

/// <summary>How the pages look: a template for each kind.</summary>
public static class ArchiveTheme
{
    public static Journal.Theme Theme { get; } = new(Render, ThemeAssets.All);

    private static void Render(HtmlPage page, IBufferWriter<byte> output)
    {
        if (page is not HomePage and not NotFoundPage)
        {
            Encoding.UTF8.GetBytes(page.Title.AsSpan(), output);
            return;
        }
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
