using System.Buffers;
using System.Text;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Model;
using Archive.Theme;

namespace Archive.Tests.Site;

/// <summary>A site in memory: its diagnostics as printed, and its files by their paths in the output folder.</summary>
internal sealed record RenderedSite(ArchiveSite Site, IReadOnlyDictionary<string, byte[]> Files)
{
    public static PartialDate Today { get; } = new(2022, 1, 1);

    public string Diagnostics => string.Concat(Site.Diagnostics.Select(d => d.ToText("input") + "\n"));

    public bool HasErrors => Site.Diagnostics.Any(d => d.IsError);

    /// <summary>Builds a folder; with errors there are no files.</summary>
    public static RenderedSite Of(string inputFolder, string? baseUrl = null)
    {
        var site = ArchiveSite.From(inputFolder, new SiteOptions(Today, baseUrl is null ? null : new Uri(baseUrl)));
        if (site.Diagnostics.Any(d => d.IsError)) return new RenderedSite(site, new Dictionary<string, byte[]>());
        var files = Phase.Each([.. site.Files(ArchiveTheme.Theme)], file =>
        {
            var bytes = new ArrayBufferWriter<byte>();
            file.Write(bytes);
            return (file.Path.File, Bytes: bytes.WrittenSpan.ToArray());
        });
        return new RenderedSite(site, files.ToDictionary(f => f.File, f => f.Bytes, StringComparer.Ordinal));
    }

    public string Text(string file) => Encoding.UTF8.GetString(Files[file]);

    public IEnumerable<string> HtmlFiles => Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
