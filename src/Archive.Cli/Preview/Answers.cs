using System.Buffers;
using Archive.Engine;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Archive.Cli.Preview;

/// <summary>Answers browsers as GitHub Pages would, with the panel added to each page.</summary>
/// <param name="broadcast">What is shown.</param>
/// <param name="lastBuilt">What is shown while there is nothing else.</param>
/// <param name="panel">What is added.</param>
/// <param name="end">When it is over.</param>
internal sealed class Answers(Broadcast broadcast, LastBuilt? lastBuilt, Panel panel, CancellationToken end)
{
    public async Task GiveAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end, context.RequestAborted);
        try
        {
            await GiveAsync(context, either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException && !context.Response.HasStarted)
        {
            // A file has gone since it was listed; word of that is on its way.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        catch (Exception bug)
        {
            // The server says nothing of it.
            await Console.Error.WriteLineAsync($"archive: {context.Request.Path} cannot be shown. {bug}");
            throw;
        }
    }

    private async Task GiveAsync(HttpContext context, CancellationToken cancelled)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-cache";
        if (!LocalHost.IsMeant(request.Host, context.Connection.LocalPort)) response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
        }
        else if (request.Path.Value == Panel.EventsPath) await panel.SendAsync(response, broadcast, cancelled);
        else if (Panel.FileAt(request.Path.Value!) is { } file) await GiveAsync(context, file, ContentType.Of(request.Path.Value!), $"{FileHash.Of(file)}");
        else await GiveAsync(context, await ShownAsync(request.Path.Value!, cancelled), cancelled);
    }

    private async Task<IShown> ShownAsync(string path, CancellationToken cancelled) => broadcast.Now switch
    {
        { IsWhole: true } now => now,
        var now => lastBuilt ?? (IShown)(now ?? await FirstAsync(path, cancelled)),
    };

    private async Task<ShownSite> FirstAsync(string path, CancellationToken cancelled)
    {
        var (first, look) = (broadcast.AfterAsync(null), broadcast.LookAsync());
        if (await Task.WhenAny(first, look).WaitAsync(cancelled) == look && (await look) is var early && early.At(Within(early.BasePath, path) ?? "/") is { } part) return part;
        return await first.WaitAsync(cancelled);
    }

    private static async Task GiveAsync(HttpContext context, IShown site, CancellationToken cancelled)
    {
        if (Within(site.BasePath, context.Request.Path.Value!) is not { } within) context.Response.Redirect(site.BasePath);
        else if (site is ShownSite { IsWhole: false } && ContentType.IsPage(within)) await GivePageAsync(context, NothingToShow.PageOf(site.BasePath), StatusCodes.Status503ServiceUnavailable);
        else if (within.Length > 1 && site.IsFolder(within)) context.Response.Redirect(site.BasePath + new SitePath(within + "/").Encoded[1..] + context.Request.QueryString);
        else if (within.Length == 0 || site.At(within) is not { } file) await GivePageAsync(context, site.At("/404.html") is { } notFound ? Bytes(notFound) : [], StatusCodes.Status404NotFound);
        else if (ContentType.IsPage(within)) await GivePageAsync(context, Bytes(file), StatusCodes.Status200OK, site is ShownSite { IsPart: true });
        else if (file.Original is { } original) await GiveFileAsync(context, new FileInfo(original), cancelled);
        else await GiveAsync(context, Bytes(file), ContentType.Of(within));
    }

    // A path within the site begins with a slash, any other is empty; null for those that lead to the home page.
    private static string? Within(string basePath, string path)
    {
        basePath = Uri.UnescapeDataString(basePath);
        if (path.StartsWith(basePath, StringComparison.Ordinal)) return path[(basePath.Length - 1)..];
        return path == "/" || path + "/" == basePath ? null : "";
    }

    private static Task GivePageAsync(HttpContext context, byte[] html, int status, bool isPart = false)
    {
        var tag = $"{FileHash.Of(html)}";
        (html, var policy) = Panel.AddTo(html, tag, isPart, $"http://{context.Request.Host}");
        context.Response.StatusCode = status;
        context.Response.Headers.ContentSecurityPolicy = policy;
        if (isPart) context.Response.Headers.CacheControl = "no-store";
        return GiveAsync(context, html, ContentType.Html, isPart ? null : tag);
    }

    private static Task GiveAsync(HttpContext context, byte[] bytes, string type) => GiveAsync(context, bytes, type, $"{FileHash.Of(bytes)}");

    private static async Task GiveAsync(HttpContext context, byte[] bytes, string type, string? tag)
    {
        if (IsKnown(context, tag)) return;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    // A film of a gigabyte is not read to be tagged.
    private static async Task GiveFileAsync(HttpContext context, FileInfo file, CancellationToken cancelled)
    {
        if (IsKnown(context, $"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}")) return;
        context.Response.ContentType = ContentType.Of(file.Name);
        context.Response.ContentLength = file.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.SendFileAsync(file.FullName, 0, file.Length, cancelled);
    }

    // What stands in place of a page that is not there is never "not modified".
    private static bool IsKnown(HttpContext context, string? tag)
    {
        if (tag is null) return false;
        var quoted = $"\"{tag}\"";
        context.Response.Headers.ETag = quoted;
        if (context.Response.StatusCode != StatusCodes.Status200OK || !EntityTagHeaderValue.TryParseList(context.Request.Headers.IfNoneMatch, out var known)) return false;
        if (!known.Any(k => k.Tag == quoted || k.Tag == "*")) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static byte[] Bytes(SiteFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Write(output);
        return output.WrittenSpan.ToArray();
    }
}
