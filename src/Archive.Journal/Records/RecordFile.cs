using System.Collections.Frozen;

namespace Archive.Journal.Records;

/// <summary>A file with a part of an article, or all of it: its PDF, a figure, a supplement.</summary>
/// <param name="Url">Beside the article's page, or elsewhere.</param>
/// <param name="MediaType">By the ending of its name; empty where that tells nothing.</param>
public sealed record RecordFile(string Url, string MediaType)
{
    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".tif"] = "image/tiff",
        [".tiff"] = "image/tiff",
        [".csv"] = "text/csv",
        [".tsv"] = "text/tab-separated-values",
        [".txt"] = "text/plain",
        [".md"] = "text/markdown",
        [".json"] = "application/json",
        [".zip"] = "application/zip",
        [".gz"] = "application/gzip",
        [".mp3"] = "audio/mpeg",
        [".wav"] = "audio/wav",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static RecordFile At(string url) => new(url, MediaTypes.GetValueOrDefault(Path.GetExtension(url), ""));
}
