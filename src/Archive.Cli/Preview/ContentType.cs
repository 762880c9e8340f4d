using Microsoft.AspNetCore.StaticFiles;

namespace Archive.Cli.Preview;

/// <summary>The media type of a file, by its name.</summary>
internal static class ContentType
{
    public const string Html = "text/html" + Utf8;

    // Whatever text the archive writes is in UTF-8, and what is beside an article most probably too.
    private const string Utf8 = "; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".bib"] = "application/x-bibtex" + Utf8,
            [".css"] = "text/css" + Utf8,
            [".csv"] = "text/csv" + Utf8,
            [".html"] = Html,
            [".js"] = "text/javascript" + Utf8,
            [".json"] = "application/json",
            [".md"] = "text/markdown" + Utf8,
            [".ris"] = "application/x-research-info-systems" + Utf8,
            [".tsv"] = "text/tab-separated-values" + Utf8,
            [".txt"] = "text/plain" + Utf8,
            [".webmanifest"] = "application/manifest+json",
            [".xml"] = "application/xml",
        },
    };

    /// <summary>Whether a page stands at the path, and no other file.</summary>
    public static bool IsPage(string path) => path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal);

    public static string Of(string path) => Known.TryGetContentType(path, out var type) ? type : "application/octet-stream";
}
