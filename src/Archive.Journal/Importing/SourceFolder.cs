using System.IO.Compression;

namespace Archive.Journal.Importing;

/// <summary>Where a source lies, a folder or a .zip, for the files that it names: read one by one, and only when an article takes them.</summary>
/// <param name="path">As a report shows it.</param>
/// <param name="read">Opens a file of it by its path there for what takes its bytes, and closes it; null where there is none.</param>
internal sealed class SourceFolder(string path, Func<string, Func<Stream, byte[]>, byte[]?> read)
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    public const int LargestFile = 20_000_000;

    /// <summary>A file of it as a report shows it.</summary>
    public string Shown(string name) => path.Length == 0 ? name : $"{path}/{name}";

    /// <summary>The folder of a file on disk. No link is followed out of it.</summary>
    public static SourceFolder OnDisk(string source)
    {
        var folder = Path.GetDirectoryName(source) ?? "";
        return new SourceFolder(folder.Replace('\\', '/'), (name, take) =>
        {
            var at = folder;
            foreach (var segment in name.Split('/'))
            {
                at = Path.Combine(at, segment);
                if (!Path.Exists(at) || File.GetAttributes(at).HasFlag(FileAttributes.ReparsePoint)) return null;
            }
            if (!File.Exists(at)) return null;
            using var file = File.OpenRead(at);
            return take(file);
        });
    }

    /// <summary>A folder of a .zip.</summary>
    /// <param name="shown">The folder as a report shows it.</param>
    /// <param name="prefix">Its path in the .zip, empty or ending with a slash.</param>
    /// <param name="reopen">Opens the .zip anew: the one that the source was read from is closed by then.</param>
    public static SourceFolder InZip(string shown, string prefix, Func<Stream> reopen) => new(shown, (name, take) =>
    {
        using var zip = new ZipArchive(reopen());
        using var file = zip.GetEntry(prefix + name)?.Open();
        return file is null ? null : take(file);
    });

    /// <summary>The bytes of a file; null where there is none that can be read, and longer than <see cref="LargestFile"/> by one where it is too large.</summary>
    public byte[]? Read(string name)
    {
        try
        {
            return read(name, Take);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }

    private static byte[] Take(Stream stream)
    {
        var bytes = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (bytes.Length <= LargestFile && stream.Read(chunk) is var count and > 0) bytes.Write(chunk, 0, count);
        return bytes.Length <= LargestFile ? bytes.ToArray() : new byte[LargestFile + 1];
    }
}
