using System.Net;
using System.Text;
using System.Text.Json;
using Archive.Engine;
using Archive.Journal.Model;
using Microsoft.AspNetCore.Http;

namespace Archive.Cli.Preview;

/// <summary>What the preview adds to a page: a panel with the problems of the files, and the word that makes the page load anew.</summary>
/// <param name="inputFolder">As whoever started the preview wrote it.</param>
/// <param name="hasLastBuilt">Whether there is a site to look at even when the files have had an error from the start.</param>
internal sealed class Panel(string inputFolder, bool hasLastBuilt)
{
    /// <summary>Where the word of changes is sent (server-sent events, WHATWG HTML 9.2). No page of a site has a path like this.</summary>
    public const string EventsPath = Folder + "events";

    private const string Folder = "/.preview/";
    private const string Script = Folder + "preview.js";
    private const int MostShown = 200;

    private static ReadOnlySpan<byte> PolicyStart => "<meta http-equiv=\"Content-Security-Policy\" content=\""u8;

    private static ReadOnlySpan<byte> PolicyEnd => "\">"u8;

    private static readonly byte[] Comment = ": still here\n\n"u8.ToArray();
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan WhileReading = TimeSpan.FromMilliseconds(500);

    /// <summary>A file of its own; null where there is none at the path.</summary>
    public static byte[]? FileAt(string path)
    {
        if (path is not (Script or Folder + "preview.css")) return null;
        using var file = typeof(Panel).Assembly.GetManifestResourceStream(path[1..])!;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Links the panel in a page; the page's own policy, which does not allow that, is taken out and returned with what the panel needs, and no more.</summary>
    /// <param name="html">The page as it is published.</param>
    /// <param name="tag">Its entity tag, by which the panel knows whether it has changed.</param>
    /// <param name="isPart">Whether it is made of part of the archive.</param>
    /// <param name="origin">The address of the server, without a slash at the end.</param>
    public static (byte[] Html, string Policy) AddTo(byte[] html, string tag, bool isPart, string origin)
    {
        var head = html.AsSpan(0, Math.Max(0, html.AsSpan().IndexOf("</head>"u8)));
        var start = Math.Max(0, head.IndexOf(PolicyStart));
        var end = head.IndexOf(PolicyStart) < 0 ? start : start + head[start..].IndexOf(PolicyEnd) + PolicyEnd.Length;
        var policy = end == start ? "default-src 'none'" : WebUtility.HtmlDecode(Encoding.UTF8.GetString(head[(start + PolicyStart.Length)..(end - PolicyEnd.Length)]));
        policy = policy.Contains("script-src ", StringComparison.Ordinal) ? policy.Replace("script-src ", $"script-src {origin}{Script} ", StringComparison.Ordinal) : policy + $"; script-src {origin}{Script}";
        if (!policy.Contains("connect-src", StringComparison.Ordinal)) policy += "; connect-src 'self'";
        var links = $"<link rel=\"stylesheet\" href=\"{Folder}preview.css\">\n<script src=\"{Script}?page={tag}{(isPart ? "&amp;part" : "")}\" type=\"module\"></script>\n";
        return ([.. head[..start], .. head[end..], .. Encoding.UTF8.GetBytes(links), .. html.AsSpan(head.Length)], policy);
    }

    /// <summary>Sends word of each state, the present one first, until the browser goes away.</summary>
    public async Task SendAsync(HttpResponse response, Broadcast broadcast, CancellationToken cancelled)
    {
        response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(response.HttpContext.Request.Method)) return;
        await response.Body.FlushAsync(cancelled);
        for (ShownSite? seen = null; ;)
        {
            var next = broadcast.AfterAsync(seen);
            var look = broadcast.LookAsync();
            // To a browser that has gone away nothing can be written, and that ends it.
            while (!next.IsCompleted)
            {
                await WriteAsync(look.IsCompleted ? HowFar(await look) : Comment);
                await Task.WhenAny(next, Task.Delay(look.IsCompleted ? WhileReading : SignOfLife, cancelled));
            }
            seen = await next;
            await WriteAsync([.. "data: "u8, .. State(seen), .. "\n\n"u8]);
        }

        async Task WriteAsync(byte[] bytes)
        {
            cancelled.ThrowIfCancellationRequested();
            await response.Body.WriteAsync(bytes, cancelled);
            await response.Body.FlushAsync(cancelled);
        }
    }

    private static byte[] HowFar(FirstLook look) => Encoding.UTF8.GetBytes($"event: reading\ndata: {{\"count\":{look.Count},\"all\":{look.All}}}\n\n");

    private byte[] State(ShownSite site)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            var count = DiagnosticCount.Of(site.Diagnostics);
            json.WriteStartObject();
            json.WriteNumber("errors", count.Errors);
            json.WriteNumber("warnings", count.Warnings);
            json.WriteBoolean("isHeld", count.Errors > 0 && (site.IsWhole || hasLastBuilt));
            json.WriteStartArray("problems");
            foreach (var problem in site.Diagnostics.OrderByDescending(d => d.IsError).Take(MostShown)) WriteProblem(json, site, problem);
            json.WriteEndArray();
            json.WriteStartArray("drafts");
            foreach (var draft in site.Drafts) WriteDraft(json, site, draft);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private void WriteProblem(Utf8JsonWriter json, ShownSite site, Diagnostic problem)
    {
        json.WriteStartObject();
        json.WriteBoolean("isError", problem.IsError);
        json.WriteString("code", problem.Code);
        json.WriteString("rule", site.Settings.Href(Rule.PathOf(problem.Code)));
        json.WriteString("place", $"{inputFolder}/{problem.Place}");
        json.WriteString("sentences", problem.Sentences);
        json.WriteEndObject();
    }

    private static void WriteDraft(Utf8JsonWriter json, ShownSite site, Article draft)
    {
        json.WriteStartObject();
        json.WriteString("path", site.Settings.Href(draft.Path));
        json.WriteString("reason", draft.IsPending ? "consent is pending" : $"under embargo until {draft.EmbargoUntil}");
        json.WriteEndObject();
    }
}
