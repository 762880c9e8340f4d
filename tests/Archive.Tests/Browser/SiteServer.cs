using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Archive.Journal.Pages;
using Archive.Tests.Site;

namespace Archive.Tests.Browser;

/// <summary>Serves a site in memory as GitHub Pages would, compressed.</summary>
internal sealed class SiteServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly RenderedSite _site;
    private readonly string _basePath;

    /// <param name="build">Builds the site for the address of its home page.</param>
    public SiteServer(Func<string, RenderedSite> build)
    {
        Address = $"http://127.0.0.1:{FreePort()}/base/";
        _site = build(Address);
        _basePath = new Uri(Address).AbsolutePath;
        _listener.Prefixes.Add(new Uri(Address).GetLeftPart(UriPartial.Authority) + "/");
        _listener.Start();
        _ = Task.Run(Serve);
    }

    /// <summary>Of the home page.</summary>
    public string Address { get; }

    public RenderedSite Site => _site;

    /// <summary>The page with the longest text of each kind, which is likely to hold most of what the kind can; below the address.</summary>
    public IEnumerable<string> OneOfEachKind() => _site.Site.Kinds
        .Select(k => k.Pages.Where(p => p is HtmlPage and not RedirectPage).MaxBy(p => _site.Files[p.Path.File].Length))
        .OfType<SitePage>().Select(p => p.Path.Encoded[1..]);

    /// <summary>An article that cites.</summary>
    public string Citing => ArticleWith("<sup class=\"cite\">");

    /// <summary>The first article in whose page something stands.</summary>
    public string ArticleWith(string html) =>
        _site.Site.Kinds.SelectMany(k => k.Pages).OfType<ArticlePage>().First(p => _site.Text(p.Path.File).Contains(html, StringComparison.Ordinal)).Path.Encoded[1..];

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
                var file = path.StartsWith(_basePath, StringComparison.Ordinal) ? path[_basePath.Length..] : "404.html";
                if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
                if (!_site.Files.TryGetValue(file, out var bytes)) (file, bytes, context.Response.StatusCode) = ("404.html", _site.Files["404.html"], 404);
                context.Response.ContentType = TypeOf(file);
                context.Response.Headers["Content-Encoding"] = "gzip";
                context.Response.Headers["Cache-Control"] = "max-age=600";
                await context.Response.OutputStream.WriteAsync(Compressed(bytes));
                context.Response.Close();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The browser went away, or the test is over.
            }
        }
    }

    /// <summary>What goes over the line.</summary>
    public static byte[] Compressed(byte[] bytes)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal)) gzip.Write(bytes);
        return compressed.ToArray();
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        ".xml" => "application/xml",
        ".png" => "image/png",
        ".pdf" => "application/pdf",
        _ => "application/octet-stream",
    };

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
