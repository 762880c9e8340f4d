using System.Text.Unicode;
using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>A file's bytes → what it holds, by the reader for its format.</summary>
internal static class ReadFile
{
    private const int MostDepth = 4;

    public static FileContent From(string path, byte[] bytes) => From(path, path, bytes);

    /// <summary>The files that a packed file holds, and those that they hold in turn; their places are in the packed file.</summary>
    /// <exception cref="InvalidDataException">It is damaged, encrypted or larger than can be looked into.</exception>
    public static IEnumerable<FileContent> Unpacked(string path, byte[] bytes) => Unpacked(path, path, bytes, 0);

    private static IEnumerable<FileContent> Unpacked(string path, string name, byte[] bytes, int depth)
    {
        if (!PackedFile.IsPacked(name, bytes)) return [];
        if (depth == MostDepth) throw new InvalidDataException("It holds packed files in packed files, and so on.");
        return PackedFile.Unpack(name, bytes).SelectMany(f => Unpacked(path, f.Name, f.Bytes, depth + 1).Prepend(From(path, f.Name, f.Bytes)));
    }

    private static FileContent From(string path, string name, byte[] bytes)
    {
        var source = SiteText.Decode(path, bytes);
        var content = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" => ReadHtml.From(source),
            ".css" => ReadCss.From(source),
            ".svg" or ".xml" or ".xhtml" or ".atom" or ".rss" => ReadXml.From(source, bytes),
            ".json" or ".webmanifest" or ".geojson" or ".jsonld" => ReadJson.From(source),
            ".md" or ".txt" => ReadMarkdown.From(source),
            _ => ReadPlain(source),
        };
        if (content.Page is not null && !Utf8.IsValid(bytes)) content.Problems.Add(Problems.NotWellFormed(Place.StartOf(path), "HTML in UTF-8", "A byte in it is no part of a character."));
        return content;
    }

    private static FileContent ReadPlain(SiteText source)
    {
        var content = new FileContent(source);
        content.Text.Add(source.Text, 0);
        return content;
    }
}
