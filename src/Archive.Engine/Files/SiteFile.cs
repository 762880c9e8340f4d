using System.Buffers;

namespace Archive.Engine;

/// <summary>A file of the site. It is rendered on demand, in any order and on any thread, and knows nothing of the others.</summary>
/// <param name="Path">Where it stands in the site; a page's path ends with a slash.</param>
/// <param name="Write">Renders all of its bytes.</param>
public sealed record SiteFile(SitePath Path, Action<IBufferWriter<byte>> Write)
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>The file that holds it, relative to the output folder; nothing where there is no path.</summary>
    public string File => field ??= Path.Value.Length == 0 ? "" : Path.File;

    /// <summary>The file on disk that it is a copy of, so that it need not fit into memory; null where it is rendered.</summary>
    public string? Original { get; private init; }

    /// <summary>What the last build wrote; null where nothing is known of it.</summary>
    public RememberedFile? Remembered { get; init; }

    /// <summary>A file of the site that is a copy of a file on disk.</summary>
    /// <param name="path">Where it stands in the site.</param>
    /// <param name="original">The full path of the file on disk.</param>
    public static SiteFile Copy(SitePath path, string original) => new(path, writer => Append(original, writer)) { Original = original };

    private static void Append(string original, IBufferWriter<byte> writer)
    {
        using var source = new FileStream(original, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        while (source.Read(writer.GetSpan(ChunkSize)) is var read and > 0) writer.Advance(read);
    }
}
