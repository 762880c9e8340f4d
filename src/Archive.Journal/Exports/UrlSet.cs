using System.Xml;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal.Exports;

/// <summary>Addresses as sitemaps have them (sitemaps.org protocol 0.9): in one file or, where it may not hold all of them, in several and an index.</summary>
/// <param name="Settings">The site's.</param>
/// <param name="Path">Of the file, or of the index.</param>
/// <param name="WriteUrl">Writes what stands in the element of an address.</param>
internal sealed record UrlSet<T>(SiteSettings Settings, SitePath Path, Action<XmlWriter, T> WriteUrl)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>How many one file holds. The protocol's other limit, 50 MB, is far: no name in a path is longer than 80 letters.</summary>
    public int Most { get; init; } = 50_000;

    /// <summary>Writes what stands before the addresses; with the path of the index in a file that is a part.</summary>
    public Action<XmlWriter, SitePath?> WriteHead { get; init; } = (_, _) => { };

    public IEnumerable<SitePage> Compose(T[] urls) => Compose(urls.Length, new Lazy<T[]>(urls));

    /// <param name="count">How many addresses there are.</param>
    /// <param name="urls">Gives them when the first file is written. It reads no fact, for the other files would not know.</param>
    public IEnumerable<SitePage> Compose(int count, Lazy<T[]> urls)
    {
        if (count <= Most) return [File(Path, () => urls.Value, index: null)];
        SitePage[] parts = [.. Enumerable.Range(0, (count + Most - 1) / Most).Select(i => File(Part(i + 1), () => urls.Value.Skip(i * Most).Take(Most), Path))];
        return parts.Append(Index(parts));
    }

    private SitePath Part(int number) => new(Path.Value.Replace(".xml", $"-{number}.xml", StringComparison.Ordinal));

    private ExportFile File(SitePath path, Func<IEnumerable<T>> urls, SitePath? index) => ExportFile.At(path, output => Xml.Write(output, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        WriteHead(xml, index);
        foreach (var url in urls())
        {
            xml.WriteStartElement("url");
            WriteUrl(xml, url);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }));

    private ExportFile Index(SitePage[] parts) => ExportFile.At(Path, output => Xml.Write(output, xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        WriteHead(xml, null);
        foreach (var part in parts)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", Settings.Url(part.Path));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }));
}
